import { arabic, armenian, cyrillic, georgian, greek, hebrew, latin } from './alphabets.ts';
import type { SoundScript } from './letters.ts';
import { ethiopic, hangul, indic, katakana } from './syllabaries.ts';
import { asBeginning, type SoundUnit } from './unit.ts';

/** Every script that names are followed in. */
export const soundScripts: readonly SoundScript[] = [
  latin,
  arabic,
  cyrillic,
  greek,
  hebrew,
  georgian,
  armenian,
  hangul,
  katakana,
  ethiopic,
  ...indic,
];

/** A word as it may be heard. */
export interface HeardWord {
  readonly script: SoundScript;
  readonly units: readonly SoundUnit[];
}

function scriptBeginning(word: string): SoundScript | undefined {
  const code = word.charCodeAt(0);
  return soundScripts.find(({ range: [first, last] }) => code >= first && code <= last);
}

/** A folded word by its sounds, doubled letters once; null where it has a sign that is no letter of one script. */
export function hear(word: string): HeardWord | null {
  const script = scriptBeginning(word);
  if (!script) return null;
  const units: SoundUnit[] = [];
  let last = '';
  for (let at = 0; at < word.length;) {
    const spelling = script.spellings(word.charAt(at)).find(({ text }) => word.startsWith(text, at));
    if (!spelling) return null;
    const isBeginning = script.isAbjad && at === 0;
    if (spelling.text !== last)
      units.push(...(isBeginning ? spelling.units.map(asBeginning) : spelling.units));
    last = spelling.text;
    at += spelling.text.length;
  }
  return { script, units };
}
