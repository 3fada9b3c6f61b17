import type { DocumentTable } from './document-table.ts';
import type { Terms } from './terms.ts';

/** An index of some documents that never changes. They are numbered from 0. */
export interface Segment {
  readonly documents: DocumentTable;
  readonly terms: Terms;
  /** For each term its fields, a bit each, then of each its documents, its bytes but for the last, and the postings. */
  readonly postings: Uint8Array;
  /** Where each term's begin in `postings`; one more than there are terms, the last is the end. */
  readonly postingStarts: Uint32Array;
  /** For each term in how many documents it stands, in the field where it stands in most. */
  readonly frequencies: Uint32Array;
}

/** Where the postings of a term in one field lie. */
export interface FieldPostings {
  readonly field: number;
  readonly count: number;
  readonly start: number;
}

/** Visits the fields in which the term at `place` stands: each by its number, in how many documents, and where they begin. */
export function visitFields(
  { postings, postingStarts }: Segment,
  place: number,
  visit: (field: number, count: number, start: number) => void,
): void {
  let position = postingStarts[place] ?? 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = postings[position++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  let field = 0;
  for (let standsIn = number(); standsIn !== 0; standsIn >>>= 1, field += 1) {
    if ((standsIn & 1) === 0) continue;
    const count = number();
    const length = standsIn > 1 ? number() : 0;
    visit(field, count, position);
    position += length;
  }
}

/** The fields in which the term at `place` stands. */
export function fieldsOf(segment: Segment, place: number): FieldPostings[] {
  const fields: FieldPostings[] = [];
  visitFields(segment, place, (field, count, start) => fields.push({ field, count, start }));
  return fields;
}
