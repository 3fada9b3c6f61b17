import type { DossierOptions } from '../model/dossier-options.ts';

/** A, B ... Z, AA, AB ...: the letter of a section by its place, from 1. Latin in every frame, as all numbers are. */
export function sectionLetters(place: number): string {
  let rest = place;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** Where a document stands, each from 1: among all documents, its section among the sections, itself within it. */
export interface DocumentPlace {
  readonly document: number;
  readonly section: number;
  readonly within: number;
}

/** A document's number as it is printed: `12`, or `C4` by section. */
export function documentLabel(numbering: DossierOptions['numbering'], place: DocumentPlace): string {
  return numbering === 'through' ? String(place.document) : `${sectionLetters(place.section)}${place.within}`;
}

const batesDigits = 6;

/** A page's number as it is printed on it, in its label and in the index: `123`, or with a prefix `ABC000123`. */
export function pageName(page: number, bates: string): string {
  return bates ? bates + String(page).padStart(batesDigits, '0') : String(page);
}

/** A run of pages whose labels are made alike: a prefix, then the number. PDF pads no numbers, so zeros are prefix. */
export interface PageLabelRange {
  /** From 0, in the file. */
  readonly index: number;
  readonly prefix: string;
  readonly first: number;
}

/** The page labels (ISO 32000-1, 12.4.2) by which a viewer shows exactly what `pageName` prints. */
export function pageLabelRanges(
  { first, count }: { readonly first: number; readonly count: number },
  bates: string,
): readonly PageLabelRange[] {
  const starts = new Set([first]);
  if (bates) for (let power = 10; power < first + count; power *= 10) if (power > first) starts.add(power);
  return [...starts].map((start) => ({
    index: start - first,
    prefix: pageName(start, bates).slice(0, -String(start).length),
    first: start,
  }));
}
