import { createDocumentTable, type DocumentRow } from './document-table.ts';
import { createPostingLog } from './posting-log.ts';
import { createPostingsBuffer } from './postings.ts';
import type { Segment } from './segment.ts';
import { createSegmentWriter } from './segment-writer.ts';
import type { TermNumbers } from './term-numbers.ts';

/** Documents that were just added: they become a segment. */
export interface Gatherer {
  /** How many postings it holds. */
  readonly postings: number;
  /** `fields`: the terms of each field by their numbers, as often as they occur. Answers how many different ones each has. */
  add(row: Omit<DocumentRow, 'lengths'>, fields: readonly Int32Array[]): readonly number[];
  /** All that was added, as a segment. The gatherer must not be used any more. */
  finish(): Segment;
}

interface GathererOptions {
  readonly fields: number;
  readonly facets: number;
  readonly terms: TermNumbers;
}

export function createGatherer({ fields, facets, terms }: GathererOptions): Gatherer {
  const documents = createDocumentTable(fields, facets);
  const log = createPostingLog();
  return {
    get postings() {
      return log.length;
    },
    add(row, termsOfFields) {
      const document = documents.count;
      const lengths = termsOfFields.map((numbers, field) => {
        const before = log.length;
        log.add({ document, field }, numbers);
        return log.length - before;
      });
      documents.add({ ...row, lengths });
      return lengths;
    },
    finish() {
      const writer = createSegmentWriter();
      const byTerm = log.group(terms.count);
      const byField = Array.from({ length: fields }, createPostingsBuffer);
      for (const number of terms.inOrder())
        if (byTerm.read(number, byField)) writer.add(terms.unitsOf(number), byField);
      return writer.finish(documents.finish());
    },
  };
}
