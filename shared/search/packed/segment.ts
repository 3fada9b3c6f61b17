import type { DocumentTable } from './document-table.ts';
import type { Terms } from './terms.ts';

/** An index of some documents that never changes. They are numbered from 0. */
export interface Segment {
  readonly documents: DocumentTable;
  readonly terms: Terms;
  /** For each term its fields: number of fields, then of each its number, documents, bytes, and the postings. */
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

/** The fields in which the term at `place` stands. */
export function fieldsOf({ postings, postingStarts }: Segment, place: number): FieldPostings[] {
  let position = postingStarts[place] ?? 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = postings[position++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const fields: FieldPostings[] = [];
  for (let left = number(); left > 0; left -= 1) {
    const field = number();
    const count = number();
    const length = number();
    fields.push({ field, count, start: position });
    position += length;
  }
  return fields;
}
