import { labelsFor } from '../labels.ts';
import type { InterfaceLanguage } from '../../model/preferences.ts';

/**
 * What stands between these two is drawn as a black box (`highlight-mark.ts` has two more). Unicode gave both up long ago (they show nothing and are not to
 * be used), so no text can need them; those that a text has all the same are taken away before.
 */
const opening = '\u206a';
const closing = '\u206b';
/** Stands for a character of a redacted passage until excerpts are cut: a text keeps its length. */
export const masked = '\u206c';

const ours = /[\u206a-\u206e]/g;
/** One that a line was too short for has no end. */
const box = /\u206a[^\u206a\u206b]*(?:\u206b|$)/g;
/** A letter or more of a passage; where it was parted into blocks, each of them has a box. */
const maskedRun = /\u206c+/g;

/** The words of a black box: as long for a short word as for a long one. They never break over a line. */
export function redactionMark(label: string, language: InterfaceLanguage): string {
  const { redacted } = labelsFor(language);
  const words = label === '' ? redacted : `${redacted}: ${label}`;
  return `\u2068${opening}[${words.replaceAll(' ', '\u00a0')}]${closing}\u2069`;
}

/** A text without signs that would pass for ours, as long as it was. */
export function withoutMarks(text: string): string {
  return text.replace(ours, '\u2060');
}

/** A text whose masked passages are boxes. */
export function unmasked(text: string, mark: string): string {
  return text.includes(masked) ? text.replace(maskedRun, mark) : text;
}

/** Boxes as plain words in brackets: for bookmarks, metadata and lists, where nothing can be drawn. */
export function plainMarks(text: string): string {
  return text.replace(/\u2068?\u206a|\u206b\u2069?/g, '').replaceAll('\u00a0', ' ');
}

/** Where the boxes of a text stand, in UTF-16 units. */
export function boxesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!text.includes(opening)) return [];
  return Array.from(text.matchAll(box), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** A text with nothing where its boxes stand. */
export function withoutBoxes(text: string): string {
  return text.includes(opening) ? text.replace(box, '') : text;
}
