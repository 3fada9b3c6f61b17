import { unitsOf, type SoundUnit } from './unit.ts';

/** One or several letters as the index has them (folded), and what they sound like. */
export interface Spelling {
  readonly text: string;
  readonly units: readonly SoundUnit[];
}

/** How a script is heard. */
export interface SoundScript {
  /** Code units [first, last] of the letters that a word begins with. */
  readonly range: readonly [first: number, last: number];
  /** Short vowels are not written. */
  readonly isAbjad: boolean;
  /** Everything that may begin with this character, the longest first; none for one that is not heard. */
  spellings(character: string): readonly Spelling[];
}

const none: readonly Spelling[] = [];

/** Makes each character's spellings once: they are asked for by every letter of a vocabulary. */
export function remembering(spellings: (character: string) => readonly Spelling[]): SoundScript['spellings'] {
  const known = new Map<string, readonly Spelling[]>();
  return (character) => {
    const before = known.get(character);
    if (before) return before;
    const found = spellings(character);
    known.set(character, found);
    return found;
  };
}

/** Reads a table: `ا=aeiou ب=bp ...`, a script's letters with their sounds as `unitsOf` has them. */
export function scriptOf(
  range: readonly [first: string, last: string],
  table: string,
  { isAbjad = false }: { readonly isAbjad?: boolean } = {},
): SoundScript {
  const byFirst = new Map<string, Spelling[]>();
  for (const entry of table.trim().split(/\s+/u)) {
    const [letters = '', spelled = ''] = entry.split('=');
    for (const text of letters.split('/')) {
      const first = text.charAt(0);
      const known = byFirst.get(first) ?? [];
      byFirst.set(
        first,
        [...known, { text, units: unitsOf(spelled) }].sort((a, b) => b.text.length - a.text.length),
      );
    }
  }
  return {
    range: [range[0].charCodeAt(0), range[1].charCodeAt(0)],
    isAbjad,
    spellings: (character) => byFirst.get(character) ?? none,
  };
}
