import type { SoundScript, Spelling } from './letters.ts';
import type { SoundUnit } from './unit.ts';

/** What a letter may be: one object, for a vocabulary asks by the thousand. */
export interface Letter {
  /** Everything that begins with it, the longest first. */
  readonly spellings: readonly Spelling[];
  /** Whether some of them are longer than the letter. */
  readonly hasLonger: boolean;
  /** Every sound of these spellings, a bit each. */
  readonly sounds: number;
  /** Every sound that one of them may begin with. */
  readonly firstSounds: number;
  /** One of them may begin with a vowel. */
  readonly isVowel: boolean;
  /** One of them is silent, or begins with what may be left out anywhere. */
  readonly isOpen: boolean;
}

/** A script's letters by their code units. */
export type LetterTable = (code: number) => Letter;

const tables = new WeakMap<SoundScript, LetterTable>();

function letterOf(spellings: readonly Spelling[]): Letter {
  const firsts = spellings.map(({ units }) => units[0]);
  const mask = (units: readonly (SoundUnit | undefined)[]) =>
    units.reduce((sounds, unit) => sounds | (unit?.mask ?? 0), 0);
  return {
    spellings,
    hasLonger: spellings.some(({ text }) => text.length > 1),
    sounds: mask(spellings.flatMap(({ units }) => units)),
    firstSounds: mask(firsts),
    isVowel: firsts.some((unit) => unit?.isVowel === true),
    isOpen: firsts.some((unit) => (unit?.skipCost ?? 0) < Infinity),
  };
}

export function letterTable(script: SoundScript): LetterTable {
  const known = tables.get(script);
  if (known) return known;
  const first = script.range[0] & ~0x7f;
  const size = 0x80 + script.range[1] - first;
  const letters: (Letter | undefined)[] = [];
  const lookUp = (code: number) => letterOf(script.spellings(String.fromCharCode(code)));
  const elsewhere = new Map<number, Letter>();
  const remembered = (code: number): Letter => {
    const letter = elsewhere.get(code) ?? lookUp(code);
    elsewhere.set(code, letter);
    return letter;
  };
  const table = (code: number): Letter => {
    const place = code - first;
    if (place < 0 || place >= size) return remembered(code);
    // A list with holes is slow.
    while (letters.length <= place) letters.push(undefined);
    return (letters[place] ??= lookUp(code));
  };
  tables.set(script, table);
  return table;
}
