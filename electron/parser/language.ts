import { franc, francAll } from 'franc';
import { languageTag } from './language-tag.ts';

/** Measured on the 388 translations of the Universal Declaration: shorter passages guess, longer ones tell no more. */
const passageLength = 250;
const passages = 6;
/** Below this, in letters, nobody could tell Spanish from Galician. */
const fewestLetters = 60;
/** How many of the first passage's candidates the others are compared with: all of them would take five times as long. */
const candidates = 30;

/** A language that was told from a text. */
export interface DetectedLanguage {
  /** A BCP 47 tag without script and region: `es`. */
  readonly language: string;
  /** False where a relative is as likely, as Galician is where Portuguese was found. */
  readonly isSure: boolean;
}

/** The language of a text, as sure as it can be told; nothing for a short or a mixed text. */
export function languageOf(text: string): DetectedLanguage | undefined {
  const language = detectLanguage(text);
  return language === undefined ? undefined : { language, isSure: true };
}

/**
 * The language of a text as a BCP 47 tag, only when sure: when passages taken from all over the text agree. A short
 * text is one passage, and must fit its language clearly better than the next one.
 */
export function detectLanguage(text: string): string | undefined {
  const letters = text
    .slice(0, 400_000)
    .replace(/[\p{P}\p{N}\p{S}\s]+/gu, ' ')
    .trim();
  if (letters.length < fewestLetters) return undefined;
  const count = Math.min(passages, Math.max(1, Math.floor(letters.length / passageLength)));
  const step = count === 1 ? 0 : (letters.length - passageLength) / (count - 1);
  const passage = (index: number) => letters.slice(Math.floor(index * step)).slice(0, passageLength);

  const ranked = francAll(passage(0), { minLength: 1 });
  const [best, next] = ranked;
  if (!best || best[0] === 'und') return undefined;
  if (count === 1 && next && best[1] - next[1] < 0.05) return undefined;
  const only = ranked.slice(0, candidates).map(([code]) => code);
  const tags = Array.from({ length: count }, (_, index) =>
    baseTag(index === 0 ? best[0] : franc(passage(index), { only, minLength: 1 })),
  );
  const counts = new Map<string | undefined, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const [[tag, votes] = [undefined, 0]] = [...counts].sort((one, other) => other[1] - one[1]);
  // A long text may quote another language, or begin with a list of names.
  return votes >= (count === passages ? count - 1 : count) ? tag : undefined;
}

/** The written language, not the variety: Persian and Dari, Malay and its kinds, are one here. */
function baseTag(code: string): string | undefined {
  return languageTag(code)?.split('-')[0];
}
