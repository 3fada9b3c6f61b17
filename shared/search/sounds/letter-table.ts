import type { SoundScript, Spelling } from './letters.ts';

/** A script's letters by their code units: a vocabulary asks for them by the thousand. */
export interface LetterTable {
  spellings(letter: number): readonly Spelling[];
  /** Every sound that a spelling beginning with this letter may have, a bit each. */
  sounds(letter: number): number;
}

interface Letter {
  readonly spellings: readonly Spelling[];
  readonly sounds: number;
}

const tables = new WeakMap<SoundScript, LetterTable>();

export function letterTable(script: SoundScript): LetterTable {
  const known = tables.get(script);
  if (known) return known;
  const first = script.range[0] & ~0x7f;
  const letters: (Letter | undefined)[] = [];
  const letterOf = (code: number): Letter => {
    const spellings = script.spellings(String.fromCharCode(code));
    const sounds = spellings.flatMap(({ units }) => units).reduce((mask, unit) => mask | unit.mask, 0);
    return { spellings, sounds };
  };
  const elsewhere = new Map<number, Letter>();
  const remembered = (code: number): Letter => {
    const letter = elsewhere.get(code) ?? letterOf(code);
    elsewhere.set(code, letter);
    return letter;
  };
  const at = (code: number): Letter => {
    const place = code - first;
    if (place < 0 || place >= 0x80 + script.range[1] - first) return remembered(code);
    // A list with holes is slow.
    while (letters.length <= place) letters.push(undefined);
    return (letters[place] ??= letterOf(code));
  };
  const table: LetterTable = {
    spellings: (letter) => at(letter).spellings,
    sounds: (letter) => at(letter).sounds,
  };
  tables.set(script, table);
  return table;
}
