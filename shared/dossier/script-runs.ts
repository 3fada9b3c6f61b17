/** The Unicode scripts we have a typeface for, with their ISO 15924 tags as HarfBuzz wants them. */
export const scriptTags = {
  Latin: 'Latn',
  Cyrillic: 'Cyrl',
  Greek: 'Grek',
  Arabic: 'Arab',
  Hebrew: 'Hebr',
  Devanagari: 'Deva',
  Bengali: 'Beng',
  Gujarati: 'Gujr',
  Gurmukhi: 'Guru',
  Tamil: 'Taml',
  Telugu: 'Telu',
  Kannada: 'Knda',
  Malayalam: 'Mlym',
  Sinhala: 'Sinh',
  Ethiopic: 'Ethi',
  Thai: 'Thai',
  Lao: 'Laoo',
  Khmer: 'Khmr',
  Myanmar: 'Mymr',
  Armenian: 'Armn',
  Georgian: 'Geor',
  Han: 'Hani',
  Hangul: 'Hang',
  Hiragana: 'Hira',
  Katakana: 'Kana',
  Bopomofo: 'Bopo',
  Tifinagh: 'Tfng',
  Nko: 'Nkoo',
  Canadian_Aboriginal: 'Cans',
} as const;

export type Script = keyof typeof scriptTags;

const scripts = (Object.keys(scriptTags) as Script[]).map(
  (script) => [script, new RegExp(`^\\p{Script=${script}}$`, 'u')] as const,
);
const known = new Map<number, Script | null>();

/** Ideographic punctuation and full-width forms: shared by Chinese, Japanese and Korean, never by anyone else. */
function isIdeographicCommon(codePoint: number): boolean {
  return (codePoint >= 0x3000 && codePoint <= 0x303f) || (codePoint >= 0xff01 && codePoint <= 0xffee);
}

/** The script of a character; null for what takes on its neighbours' (punctuation, digits, marks, unknown). */
function scriptOf(codePoint: number): Script | null {
  if (codePoint < 0x80) {
    const letter = codePoint | 0x20;
    return letter >= 0x61 && letter <= 0x7a ? 'Latin' : null;
  }
  // Isolates are set by the frame around names in any script: what stands outside them is the frame's.
  if (codePoint === 0x2068 || codePoint === 0x2069) return 'Latin';
  const cached = known.get(codePoint);
  if (cached !== undefined) return cached;
  const character = String.fromCodePoint(codePoint);
  let found: Script | null = scripts.find(([, pattern]) => pattern.test(character))?.[0] ?? null;
  if (!found && isIdeographicCommon(codePoint)) found = 'Han';
  known.set(codePoint, found);
  return found;
}

export interface ScriptRun {
  readonly start: number;
  readonly end: number;
  readonly script: Script;
}

/** Parts a text by script (UAX #24): what has none goes with the text before it, at the beginning with what follows. */
export function scriptRuns(text: string): readonly ScriptRun[] {
  const runs: { start: number; end: number; script: Script }[] = [];
  let index = 0;
  for (const character of text) {
    const script = scriptOf(character.codePointAt(0) ?? 0);
    const run = runs.at(-1);
    const end = index + character.length;
    if (run && (script === null || script === run.script)) run.end = end;
    else if (script !== null) runs.push({ start: run ? index : 0, end, script });
    index = end;
  }
  return runs.length > 0 ? runs : [{ start: 0, end: text.length, script: 'Latin' }];
}
