import { spareBytes } from './bit-blocks.ts';
import { createByteWriter } from './byte-writer.ts';
import type { DocumentTable } from './document-table.ts';
import { roomFor, writePostings, type Postings } from './postings.ts';
import type { Segment } from './segment.ts';
import { createTermsWriter } from './terms-writer.ts';

/** Takes terms in their order, each with its postings. */
export interface SegmentWriter {
  /** `fields`: what stands in each field, by the field's number; a term that stands in none is left out. */
  add(term: string, fields: readonly Postings[]): void;
  finish(documents: DocumentTable): Segment;
}

export function createSegmentWriter(): SegmentWriter {
  const terms = createTermsWriter();
  const postings = createByteWriter(1 << 16);
  let ofField = new Uint8Array(4096);
  const starts: number[] = [0];
  const frequencies: number[] = [];
  return {
    add(term, fields) {
      let standsIn = 0;
      let most = 0;
      for (let field = 0; field < fields.length; field += 1) {
        const count = fields[field]?.count ?? 0;
        if (count > 0) standsIn |= 1 << field;
        if (count > most) most = count;
      }
      if (standsIn === 0) return;
      terms.add(term);
      frequencies.push(most);
      postings.number(standsIn);
      if (ofField.length < roomFor(most)) ofField = new Uint8Array(roomFor(most) * 2);
      for (let field = 0; field < fields.length; field += 1) {
        const each = fields[field];
        if (!each || each.count === 0) continue;
        const length = writePostings(each, ofField);
        postings.number(each.count);
        // The last one ends where the term ends.
        if (standsIn >>> (field + 1) !== 0) postings.number(length);
        postings.bytes(ofField.subarray(0, length));
      }
      starts.push(postings.length);
    },
    finish(documents) {
      postings.bytes(new Uint8Array(spareBytes));
      return {
        documents,
        terms: terms.finish(),
        postings: postings.view().slice(),
        postingStarts: new Uint32Array(starts),
        frequencies: new Uint32Array(frequencies),
      };
    },
  };
}
