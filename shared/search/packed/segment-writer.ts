import { createByteWriter } from './byte-writer.ts';
import type { DocumentTable } from './document-table.ts';
import { writePostings, type Postings } from './postings.ts';
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
  const ofField = createByteWriter();
  const starts: number[] = [0];
  const frequencies: number[] = [];
  return {
    add(term, fields) {
      let count = 0;
      let most = 0;
      for (const each of fields) {
        if (each.count > 0) count += 1;
        if (each.count > most) most = each.count;
      }
      if (count === 0) return;
      terms.add(term);
      frequencies.push(most);
      postings.number(count);
      for (const [field, each] of fields.entries()) {
        if (each.count === 0) continue;
        ofField.clear();
        writePostings(each, ofField);
        postings.number(field);
        postings.number(each.count);
        postings.number(ofField.length);
        postings.bytes(ofField.view());
      }
      starts.push(postings.length);
    },
    finish: (documents) => ({
      documents,
      terms: terms.finish(),
      postings: postings.view().slice(),
      postingStarts: new Uint32Array(starts),
      frequencies: new Uint32Array(frequencies),
    }),
  };
}
