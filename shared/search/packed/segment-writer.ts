import { spareBytes } from './bit-blocks.ts';
import { createByteWriter } from './byte-writer.ts';
import type { DocumentTable } from './document-table.ts';
import { roomFor, writePostings, type Postings } from './postings.ts';
import type { Segment } from './segment.ts';
import type { TermUnits } from './terms.ts';
import { createTermsWriter } from './terms-writer.ts';
import { withRoom } from './with-room.ts';

/** Takes terms in their order, each with its postings. */
export interface SegmentWriter {
  /** `fields`: what stands in each field, by the field's number; a term that stands in none is left out. */
  add(term: TermUnits, fields: readonly Postings[]): void;
  finish(documents: DocumentTable): Segment;
}

function writing(postings: Postings): (bytes: Uint8Array, at: number) => number {
  return (bytes, at) => writePostings(postings, bytes, at);
}

export function createSegmentWriter(): SegmentWriter {
  const terms = createTermsWriter();
  const postings = createByteWriter(1 << 16);
  let ofField = new Uint8Array(4096);
  let starts = new Uint32Array(1 << 11);
  let frequencies = new Uint32Array(1 << 11);
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
      const place = terms.count;
      terms.add(term);
      starts = withRoom(starts, place + 2);
      frequencies = withRoom(frequencies, place + 1);
      frequencies[place] = most;
      postings.number(standsIn);
      for (let field = 0; field < fields.length; field += 1) {
        const each = fields[field];
        if (!each || each.count === 0) continue;
        postings.number(each.count);
        // The last one ends where the term ends: its length is not said.
        if (standsIn >>> (field + 1) === 0) postings.append(roomFor(each.count), writing(each));
        else {
          ofField = withRoom(ofField, roomFor(each.count));
          const length = writePostings(each, ofField, 0);
          postings.number(length);
          postings.bytes(ofField.subarray(0, length));
        }
      }
      starts[place + 1] = postings.length;
    },
    finish(documents) {
      postings.bytes(new Uint8Array(spareBytes));
      return {
        documents,
        terms: terms.finish(),
        postings: postings.view().slice(),
        postingStarts: starts.slice(0, terms.count + 1),
        frequencies: frequencies.slice(0, terms.count),
      };
    },
  };
}
