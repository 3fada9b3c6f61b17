import type { Script } from './script-runs.ts';

/** One family of `resources/fonts` as the dossier uses it. */
export interface Typeface {
  readonly regular: string;
  /** Without one, bold is drawn by stroking the regular outlines. */
  readonly bold?: string;
  /** How much larger it is set to look as large as Noto Serif. */
  readonly scale: number;
  /** How much more room its lines need than Noto Serif's. */
  readonly leading: number;
}

/** Reading text is set in `serif`, the frame's labels and numbers in `sans`, where a script has both. */
export type Face = 'serif' | 'sans';

const plain = { scale: 1, leading: 1 };

function family(name: string, shape: Partial<Pick<Typeface, 'scale' | 'leading'>> = {}): Typeface {
  return { regular: `${name}-regular.ttf`, bold: `${name}-bold.ttf`, ...plain, ...shape };
}

function regularOnly(name: string, shape: Partial<Pick<Typeface, 'scale' | 'leading'>> = {}): Typeface {
  return { regular: `${name}-regular.ttf`, ...plain, ...shape };
}

const serif = family('noto-serif');
const sans = family('noto-sans');
const chinese = regularOnly('noto-sans-sc', { scale: 0.98, leading: 1.1 });
const japanese = regularOnly('noto-sans-jp', { scale: 0.98, leading: 1.1 });
const korean = regularOnly('noto-sans-kr', { scale: 0.98, leading: 1.06 });

/** Noto Naskh and Nastaliq are left out on purpose: they draw dots as glyphs of their own, and searching fails. */
const arabic = {
  serif: family('scheherazade-new', { scale: 1.3, leading: 1.36 }),
  sans: family('vazirmatn', { leading: 1.1 }),
};

const byScript: Partial<Record<Script, Typeface | Readonly<Record<Face, Typeface>>>> = {
  Latin: { serif, sans },
  Cyrillic: { serif, sans },
  Greek: { serif, sans },
  Arabic: arabic,
  Hebrew: family('noto-serif-hebrew', { scale: 1.05 }),
  Devanagari: family('noto-serif-devanagari', { scale: 1.06, leading: 1.14 }),
  Bengali: family('noto-serif-bengali', { scale: 1.06, leading: 1.12 }),
  Tamil: family('noto-sans-tamil', { leading: 1.1 }),
  Ethiopic: family('noto-sans-ethiopic', { leading: 1.06 }),
  Thai: family('noto-sans-thai', { scale: 1.06, leading: 1.16 }),
  Khmer: family('noto-sans-khmer', { leading: 1.3 }),
  Lao: family('noto-sans-lao', { scale: 1.04, leading: 1.16 }),
  Myanmar: family('noto-sans-myanmar', { leading: 1.36 }),
  Gujarati: regularOnly('noto-sans-gujarati', { leading: 1.1 }),
  Gurmukhi: regularOnly('noto-sans-gurmukhi', { leading: 1.1 }),
  Telugu: regularOnly('noto-sans-telugu', { leading: 1.2 }),
  Kannada: regularOnly('noto-sans-kannada', { leading: 1.16 }),
  Malayalam: regularOnly('noto-sans-malayalam', { leading: 1.1 }),
  Sinhala: regularOnly('noto-sans-sinhala', { leading: 1.1 }),
  Armenian: family('dejavu-serif', { scale: 0.94 }),
  Georgian: family('dejavu-serif', { scale: 0.94 }),
  Hangul: korean,
  Hiragana: japanese,
  Katakana: japanese,
};

/** Han characters have one code and several forms: the document's language decides. */
function hanTypeface(language: string): Typeface {
  if (language.startsWith('ja')) return japanese;
  return language.startsWith('ko') ? korean : chinese;
}

/** The typeface for one script of a text in that language; undefined where only the fallbacks may know it. */
export function typefaceFor(script: Script, face: Face, language: string): Typeface | undefined {
  if (script === 'Han' || script === 'Bopomofo') return hanTypeface(language);
  const found = byScript[script];
  return found && 'regular' in found ? found : found?.[face];
}

/** What every text may fall back on without asking further. */
export function baseTypeface(face: Face): Typeface {
  return face === 'serif' ? serif : sans;
}

/** A typeface of last resort, and the characters it is worth loading for. */
export interface Fallback {
  readonly typeface: Typeface;
  readonly holds: RegExp;
}

const anything = /./su;
const eastAsian =
  /[\p{Script=Common}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** Tried in this order for characters that neither their script's typeface nor the base one has. */
export const fallbacks: readonly Fallback[] = [
  { typeface: regularOnly('dejavu-sans', { scale: 0.94 }), holds: anything },
  { typeface: regularOnly('noto-emoji'), holds: /[\p{Emoji}\p{So}]/u },
  { typeface: japanese, holds: eastAsian },
  { typeface: korean, holds: eastAsian },
  { typeface: chinese, holds: eastAsian },
  { typeface: arabic.serif, holds: /\p{Script=Arabic}/u },
];
