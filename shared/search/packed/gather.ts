import { createDocumentTable, type DocumentRow } from './document-table.ts';
import { createPostingLog } from './posting-log.ts';
import { createPostingsBuffer } from './postings.ts';
import type { Segment } from './segment.ts';
import { createSegmentWriter } from './segment-writer.ts';

/** Documents that were just added: they become a segment. */
export interface Gatherer {
  /** How many postings it holds. */
  readonly postings: number;
  /** `fields`: the terms of each field, as often as they occur. Answers how many different ones each has. */
  add(row: Omit<DocumentRow, 'lengths'>, fields: readonly (readonly string[])[]): readonly number[];
  /** All that was added, as a segment. The gatherer must not be used any more. */
  finish(): Segment;
}

export function createGatherer({
  fields,
  facets,
}: {
  readonly fields: number;
  readonly facets: number;
}): Gatherer {
  const documents = createDocumentTable(fields, facets);
  const numbers = new Map<string, number>();
  const log = createPostingLog();

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(term, number);
    return number;
  }

  return {
    get postings() {
      return log.length;
    },
    add(row, termsOfFields) {
      const document = documents.count;
      const lengths = termsOfFields.map((terms, field) => {
        const before = log.length;
        log.begin({ document, field, most: terms.length });
        for (const term of terms) log.add(numberOf(term));
        return log.length - before;
      });
      documents.add({ ...row, lengths });
      return lengths;
    },
    finish() {
      const writer = createSegmentWriter();
      const byTerm = log.group(numbers.size);
      const byField = Array.from({ length: fields }, createPostingsBuffer);
      for (const term of [...numbers.keys()].sort()) {
        byTerm.read(numbers.get(term) ?? 0, byField);
        writer.add(term, byField);
      }
      return writer.finish(documents.finish());
    },
  };
}
