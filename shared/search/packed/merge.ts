import { hasMember, type Bitset } from './bitset.ts';
import { createDocumentTable, rowAt } from './document-table.ts';
import { appendPostings, createPostingsBuffer, readPostings, type PostingsBuffer } from './postings.ts';
import { visitFields, type Segment } from './segment.ts';
import { createSegmentWriter } from './segment-writer.ts';
import { createTermCursor, type TermCursor } from './term-cursor.ts';
import { compareTerms } from './terms.ts';

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

/** A source while it is merged. */
interface Merging {
  readonly cursor: TermCursor;
  /** Puts what its current term has behind what the buffers hold, by the documents' new numbers. Answers how much it was. */
  append(merged: readonly PostingsBuffer[]): number;
}

function merging({ segment, removed }: MergeSource, numbers: Uint32Array): Merging {
  const cursor = createTermCursor(segment.terms);
  const scratch = createPostingsBuffer();
  const base = numbers[0] ?? 0;
  return {
    cursor,
    append(merged) {
      let count = 0;
      visitFields(segment, cursor.place, (field, documents, start) => {
        const into = merged[field];
        if (!into) return;
        count += documents;
        if (removed) {
          readPostings(segment.postings, { start, count: documents }, scratch);
          appendRenumbered(scratch, numbers, into);
        } else appendPostings(segment.postings, { start, count: documents, base }, into);
      });
      return count;
    },
  };
}

function appendRenumbered(from: PostingsBuffer, numbers: Uint32Array, into: PostingsBuffer): void {
  into.makeRoom(from.count);
  for (let index = 0; index < from.count; index += 1) {
    const document = numbers[from.documents[index] ?? 0] ?? gone;
    if (document !== gone) into.add(document, from.frequencies[index] ?? 0);
  }
}

/** Puts those into `found` whose current term is the first of all, in their order; none behind the last term. */
function withFirstTerm(sources: readonly Merging[], found: Merging[]): readonly Merging[] {
  found.length = 0;
  for (const source of sources) {
    if (!source.cursor.isThere) continue;
    const first = found[0];
    const order = first ? compareTerms(source.cursor, first.cursor) : 0;
    if (order < 0) found.length = 0;
    if (order <= 0) found.push(source);
  }
  return found;
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
  const all = sources.map((source, place) => merging(source, numbers[place] ?? new Uint32Array()));
  const found: Merging[] = [];
  let work = 0;
  for (;;) {
    const current = withFirstTerm(all, found);
    const [first] = current;
    if (!first) break;
    for (const each of merged) each.clear();
    for (const source of current) work += source.append(merged);
    writer.add(first.cursor, merged);
    for (const { cursor } of current) cursor.next();
    work += 10;
    if (work < breath) continue;
    work = 0;
    yield;
  }
  return writer.finish(table.finish());
}
