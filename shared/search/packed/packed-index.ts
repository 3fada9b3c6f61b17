import type { DocumentId } from '../../model/ids.ts';
import { hasMember, membersOf } from './bitset.ts';
import { mergeAtRest, mergeWhileAdding, type PartSize } from './due-merge.ts';
import type { DocumentRow } from './document-table.ts';
import { createGatherer } from './gather.ts';
import { createPart, type OwnPart } from './index-part.ts';
import type { IndexView } from './index-view.ts';
import { mergeSegments, type MergeSource } from './merge.ts';
import type { Segment } from './segment.ts';

/** An index of segments that never change, and of what was added since the newest of them. */
export interface PackedIndex {
  readonly revisions: ReadonlyMap<DocumentId, number>;
  /** Adds a document, or puts it in place of the one with its id. */
  put(row: Omit<DocumentRow, 'lengths'>, fields: readonly (readonly string[])[]): void;
  /** Answers whether it was there. */
  remove(id: DocumentId): boolean;
  /** As it stands: with everything that was put. The same value until something changes. */
  view(): IndexView;
  /**
   * Merges what is due: `adding` what keeps searches quick while more comes, `rest` until few segments are left. Yields
   * every few milliseconds; the index may be searched and changed in between.
   */
  merge(when: 'adding' | 'rest'): Generator<undefined, void>;
}

interface PackedIndexOptions {
  readonly fields: number;
  readonly facets: number;
  /** Oldest first. A document that stands in several counts in the newest only. */
  readonly segments?: readonly Segment[];
}

/** A part as it stood when its merge began. */
interface Source extends MergeSource {
  readonly part: OwnPart;
}

/** Postings that are gathered before they become a segment: some 30 ms of work. */
const mostGathered = 150_000;

export function createPackedIndex({ fields, facets, segments = [] }: PackedIndexOptions): PackedIndex {
  let parts: readonly OwnPart[] = [];
  let gathered = createGatherer({ fields, facets });
  const inGathered = new Set<DocumentId>();
  let seen: IndexView | null = null;
  const revisions = new Map<DocumentId, number>();
  const totalLengths = new Array<number>(fields).fill(0);

  function count(lengths: ArrayLike<number>, sign: 1 | -1): void {
    for (let field = 0; field < fields; field += 1)
      totalLengths[field] = (totalLengths[field] ?? 0) + sign * (lengths[field] ?? 0);
  }

  function remove(id: DocumentId): boolean {
    if (!revisions.delete(id)) return false;
    if (inGathered.has(id)) settle();
    for (const part of parts) {
      const number = part.remove(id);
      if (number === null) continue;
      const { lengths } = part.segment.documents;
      count(lengths.subarray(number * fields, (number + 1) * fields), -1);
    }
    seen = null;
    return true;
  }

  /** What was gathered becomes a segment. */
  function settle(): void {
    if (inGathered.size === 0) return;
    parts = [...parts, createPart(gathered.finish())];
    gathered = createGatherer({ fields, facets });
    inGathered.clear();
  }

  function adopt(segment: Segment): void {
    const { ids, revisions: ofSegment, lengths } = segment.documents;
    for (const id of ids) if (revisions.has(id)) remove(id);
    for (const [number, id] of ids.entries()) revisions.set(id, ofSegment[number] ?? 0);
    for (let from = 0; from < lengths.length; from += fields) count(lengths.subarray(from, from + fields), 1);
    parts = [...parts, createPart(segment)];
  }

  /** Puts one part in place of several. What was removed from them meanwhile is removed from it too. */
  function replace(sources: readonly Source[], segment: Segment): void {
    const merged = createPart(segment);
    for (const { part, removed: before } of sources) {
      for (const number of part.removed ? membersOf(part.removed) : []) {
        const id = part.segment.documents.ids[number];
        if (id !== undefined && !(before && hasMember(before, number))) merged.remove(id);
      }
    }
    const replaced = new Set(sources.map(({ part }) => part));
    const from = parts.findIndex((part) => replaced.has(part));
    const rest = parts.filter((part) => !replaced.has(part));
    parts = segment.documents.count > 0 ? rest.toSpliced(from, 0, merged) : rest;
    seen = null;
  }

  segments.forEach(adopt);

  return {
    revisions,
    put(row, termsOfFields) {
      remove(row.id);
      count(gathered.add(row, termsOfFields), 1);
      revisions.set(row.id, row.revision);
      inGathered.add(row.id);
      seen = null;
      if (gathered.postings >= mostGathered) settle();
    },
    remove,
    view() {
      settle();
      seen ??= viewOf(parts, { documents: revisions.size, totalLengths });
      return seen;
    },
    *merge(when) {
      settle();
      const due = when === 'rest' ? mergeAtRest : mergeWhileAdding;
      for (let range = due(parts.map(sizeOf)); range; range = due(parts.map(sizeOf))) {
        const sources = parts.slice(...range).map((part) => ({
          part,
          segment: part.segment,
          removed: part.removed?.slice() ?? null,
        }));
        replace(sources, yield* mergeSegments(sources));
        yield;
      }
    },
  };
}

function sizeOf({ segment, removedCount }: OwnPart): PartSize {
  const { documents, postings } = segment;
  return { bytes: postings.length, documents: documents.count, removed: removedCount };
}

function viewOf(
  parts: readonly OwnPart[],
  { documents, totalLengths }: { readonly documents: number; readonly totalLengths: readonly number[] },
): IndexView {
  let size = 0;
  const based = parts.map(({ segment, removed, removedCount }) => {
    const base = size;
    size += segment.documents.count;
    return { segment, removed, removedCount, base };
  });
  return { parts: based, size, documents, averageLengths: totalLengths.map((total) => total / documents) };
}
