import type { DocumentId } from '../../model/ids.ts';
import { addMember, createBitset, hasMember, type Bitset } from './bitset.ts';
import { readPostings, type PostingsBuffer } from './postings.ts';
import type { FieldPostings, Segment } from './segment.ts';

/** A segment, and which of its documents have been removed or replaced since. */
export interface IndexPart {
  readonly segment: Segment;
  /** Null while none is. */
  readonly removed: Bitset | null;
  readonly removedCount: number;
}

/** A part that documents can be removed from. */
export interface OwnPart extends IndexPart {
  /** Answers the document's number, or null when it is not there any more. */
  remove(id: DocumentId): number | null;
}

export function createPart(segment: Segment): OwnPart {
  let removed: Bitset | null = null;
  let removedCount = 0;
  // Most parts are never asked for a document by its id.
  let numbers: Map<DocumentId, number> | null = null;
  return {
    segment,
    get removed() {
      return removed;
    },
    get removedCount() {
      return removedCount;
    },
    remove(id) {
      numbers ??= new Map(segment.documents.ids.map((each, number) => [each, number]));
      const number = numbers.get(id);
      if (number === undefined || (removed && hasMember(removed, number))) return null;
      removed ??= createBitset(segment.documents.count);
      addMember(removed, number);
      removedCount += 1;
      return number;
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
