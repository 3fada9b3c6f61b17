import type { DocumentId } from '../../model/ids.ts';
import { idAt, isIdBefore } from './id-column.ts';
import type { IndexPart } from './index-part.ts';

/** A part among others: its first document has the number `base`. */
export interface ViewPart extends IndexPart {
  readonly base: number;
}

/** An index as it stands at one moment: what a search runs over. */
export interface IndexView {
  readonly parts: readonly ViewPart[];
  /** Document numbers are below it; some of them belong to removed documents. */
  readonly size: number;
  /** How many documents can be found. */
  readonly documents: number;
  /** By field, over these documents. */
  readonly averageLengths: readonly number[];
}

/** The part that a document's number lies in, and its number there. */
export function placeIn(
  { parts }: IndexView,
  document: number,
): { readonly part: ViewPart; readonly number: number } {
  const part = parts.findLast(({ base }) => base <= document);
  if (!part) throw new Error(`There is no document ${document}.`);
  return { part, number: document - part.base };
}

/** Whether one document stands before another in the order of their ids. */
export function isBefore(view: IndexView, one: number, other: number): boolean {
  const [here, there] = [placeIn(view, one), placeIn(view, other)];
  return isIdBefore(
    [here.part.segment.documents.ids, here.number],
    [there.part.segment.documents.ids, there.number],
  );
}

export function idOf(view: IndexView, document: number): DocumentId {
  const { part, number } = placeIn(view, document);
  return idAt(part.segment.documents.ids, number);
}
