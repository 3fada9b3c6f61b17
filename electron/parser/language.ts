import { languageScores, type LanguageScore } from './language-scores.ts';
import { languageTag } from './language-tag.ts';

/** Measured on the 388 translations of the Universal Declaration: shorter passages guess, longer ones tell no more. */
const passageLength = 250;
const passages = 6;
/** Below this, in letters, nobody could tell Spanish from Galician. */
const fewestLetters = 60;
/** How many of the first passage's candidates the others are compared with. */
const candidates = 30;

/**
 * By how much a language must fit better than the next one, of 1. Measured on the same translations: 182 are told rightly,
 * 114 of them surely; 44 (most in languages that the library does not know) are taken for a relative, 10 of them surely.
 */
const leads = { single: 0.05, guessed: 0.025, sure: 0.08, sureSingle: 0.15 };

/** A language that was told from a text. */
export interface DetectedLanguage {
  /** A BCP 47 tag without script and region: `es`. */
  readonly language: string;
  /** False where a relative is as likely, as Galician is where Portuguese was found. */
  readonly isSure: boolean;
}

/** The language of a text as a BCP 47 tag; nothing for a short or a mixed text. */
export function detectLanguage(text: string): string | undefined {
  return languageOf(text)?.language;
}

/**
 * The language of a text when passages taken from all over it agree, and how surely. A short text is one passage, and
 * must fit its language clearly better than the next one.
 */
export function languageOf(text: string): DetectedLanguage | undefined {
  const letters = text
    .slice(0, 400_000)
    .replace(/[\p{P}\p{N}\p{S}\s]+/gu, ' ')
    .trim();
  if (letters.length < fewestLetters) return undefined;
  const count = Math.min(passages, Math.max(1, Math.floor(letters.length / passageLength)));
  const step = count === 1 ? 0 : (letters.length - passageLength) / (count - 1);
  const passage = (index: number) => letters.slice(Math.floor(index * step)).slice(0, passageLength);

  const ranked = languageScores(passage(0));
  const only = new Set(ranked.slice(0, candidates).map(([code]) => code));
  const told = Array.from({ length: count }, (_, index) =>
    leaderOf(index === 0 ? ranked : languageScores(passage(index), only)),
  );
  const counts = new Map<string | undefined, number>();
  for (const { language } of told) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [[language, votes] = [undefined, 0]] = [...counts].sort((one, other) => other[1] - one[1]);
  // A long text may quote another language, or begin with a list of names.
  if (language === undefined || votes < (count === passages ? count - 1 : count)) return undefined;
  const lead = middle(told.filter((each) => each.language === language).map((each) => each.lead));
  if (lead < (count === 1 ? leads.single : leads.guessed)) return undefined;
  const isSure = lead >= (count === 1 ? leads.sureSingle : leads.sure) && isWellKnown(language);
  return { language, isSure };
}

/** The language that fits best, and by how much better than the best of the others. */
function leaderOf(ranked: readonly LanguageScore[]): { language?: string; lead: number } {
  const [best, ...others] = ranked;
  const language = baseTag(best?.[0] ?? 'und');
  if (!best || language === undefined) return { lead: 0 };
  const next = others.find(([code]) => baseTag(code) !== language);
  return { language, lead: best[1] - (next?.[1] ?? 0) };
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A language written so little that no program has its dates is more often a neighbour's mistaken for it. */
function isWellKnown(language: string): boolean {
  const known = wellKnown.get(language) ?? Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  wellKnown.set(language, known);
  return known;
}

const wellKnown = new Map<string, boolean>();

/** The written language, not the variety: Persian and Dari, Malay and its kinds, are one here. */
function baseTag(code: string): string | undefined {
  if (!baseTags.has(code)) {
    const tag = languageTag(code)?.split('-')[0];
    baseTags.set(code, tag === 'zlm' ? 'ms' : tag);
  }
  return baseTags.get(code);
}

const baseTags = new Map<string, string | undefined>();
