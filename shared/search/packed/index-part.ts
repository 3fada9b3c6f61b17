import type { DocumentId } from '../../model/ids.ts';
import { addMember, createBitset, hasMember, type Bitset } from './bitset.ts';
import { createIdLookup } from './id-column.ts';
import {
  createPostingsBuffer,
  readPostings,
  visitPostings,
  type Postings,
  type PostingsBuffer,
} from './postings.ts';
import type { FieldPostings, Segment } from './segment.ts';

/** A segment, and which of its documents have been removed or replaced since. */
export interface IndexPart {
  readonly segment: Segment;
  /** Null while none is. */
  readonly removed: Bitset | null;
  readonly removedCount: number;
}

/** A part that documents can be looked up in, and removed from. */
export interface OwnPart extends IndexPart {
  /** The document's number; null when it is not there, or not any more. */
  numberOf(id: DocumentId): number | null;
  remove(number: number): void;
}

export function createPart(segment: Segment): OwnPart {
  let removed: Bitset | null = null;
  let removedCount = 0;
  // Most parts are never asked for a document by its id.
  let lookup: ReturnType<typeof createIdLookup> | null = null;
  return {
    segment,
    get removed() {
      return removed;
    },
    get removedCount() {
      return removedCount;
    },
    numberOf(id) {
      lookup ??= createIdLookup(segment.documents.ids);
      const number = lookup(id);
      return number !== null && removed && hasMember(removed, number) ? null : number;
    },
    remove(number) {
      removed ??= createBitset(segment.documents.count);
      if (hasMember(removed, number)) return;
      addMember(removed, number);
      removedCount += 1;
    },
  };
}

/** Reads postings without those of removed documents. */
export function readLivePostings(
  { segment, removed }: IndexPart,
  posting: FieldPostings,
  into: PostingsBuffer,
): void {
  readPostings(segment.postings, posting, into);
  if (!removed) return;
  const { documents, frequencies, count } = into;
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const document = documents[index] ?? 0;
    if (hasMember(removed, document)) continue;
    documents[kept] = document;
    frequencies[kept] = frequencies[index] ?? 0;
    kept += 1;
  }
  into.fill(kept);
}

/** One term's postings come after the other's, so they share it. */
const live = createPostingsBuffer();

/** The same, a part of them at a time: each good until the next one. */
export function visitLivePostings(
  part: IndexPart,
  posting: FieldPostings,
  visit: (some: Postings) => void,
): void {
  if (!part.removed) {
    visitPostings(part.segment.postings, posting, visit);
    return;
  }
  readLivePostings(part, posting, live);
  visit(live);
}
