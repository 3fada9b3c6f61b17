import { hasMember, type Bitset } from './bitset.ts';
import { createDocumentTable, rowAt } from './document-table.ts';
import { createPostingsBuffer, readPostings, type PostingsBuffer } from './postings.ts';
import { fieldsOf, type Segment } from './segment.ts';
import { createSegmentWriter } from './segment-writer.ts';
import { termAt } from './terms.ts';

/** A segment with the documents that were removed from it since; null for none. */
export interface MergeSource {
  readonly segment: Segment;
  readonly removed: Bitset | null;
}

/** Postings between two breaths: some milliseconds of work. */
const breath = 50_000;

const gone = 0xffff_ffff;

/** For each source the new numbers of its documents, and the table of those that stay. */
function* numberAnew(sources: readonly MergeSource[]) {
  const first = sources[0]?.segment.documents;
  const table = createDocumentTable(first?.lengths.length ?? 0, first?.columns.length ?? 0);
  const numbers: Uint32Array[] = [];
  for (const { segment, removed } of sources) {
    const ofSource = new Uint32Array(segment.documents.count).fill(gone);
    for (let document = 0; document < ofSource.length; document += 1) {
      if (document % 4096 === 4095) yield;
      if (removed && hasMember(removed, document)) continue;
      ofSource[document] = table.count;
      table.add(rowAt(segment.documents, document));
    }
    numbers.push(ofSource);
  }
  return { numbers, table };
}

/**
 * One segment of several, in their order, without what was removed from them when it began. Yields every few
 * milliseconds, so that searches and letters typed need not wait; the sources stay as they are.
 */
export function* mergeSegments(sources: readonly MergeSource[]): Generator<undefined, Segment> {
  const { numbers, table } = yield* numberAnew(sources);
  const writer = createSegmentWriter();
  const fields = sources[0]?.segment.documents.lengths.length ?? 0;
  const merged = Array.from({ length: fields }, createPostingsBuffer);
  const scratch = createPostingsBuffer();
  const places = sources.map(() => 0);
  const current = sources.map(({ segment }) => (segment.terms.count > 0 ? termAt(segment.terms, 0) : null));
  let work = 0;
  for (let term = smallest(current); term !== null; term = smallest(current)) {
    for (const each of merged) each.clear();
    for (const [index, { segment }] of sources.entries()) {
      if (current[index] !== term) continue;
      const place = places[index] ?? 0;
      for (const posting of fieldsOf(segment, place)) {
        const into = merged[posting.field];
        const renumbered = numbers[index];
        if (!into || !renumbered) continue;
        readPostings(segment.postings, posting, scratch);
        append(scratch, renumbered, into);
        work += posting.count;
      }
      places[index] = place + 1;
      current[index] = place + 1 < segment.terms.count ? termAt(segment.terms, place + 1) : null;
    }
    writer.add(term, merged);
    work += 10;
    if (work < breath) continue;
    work = 0;
    yield;
  }
  return writer.finish(table.finish());
}

function smallest(terms: readonly (string | null)[]): string | null {
  let least: string | null = null;
  for (const term of terms) if (term !== null && (least === null || term < least)) least = term;
  return least;
}

function append(from: PostingsBuffer, numbers: Uint32Array, into: PostingsBuffer): void {
  into.makeRoom(from.count);
  for (let index = 0; index < from.count; index += 1) {
    const document = numbers[from.documents[index] ?? 0] ?? gone;
    if (document !== gone) into.add(document, from.frequencies[index] ?? 0);
  }
}
