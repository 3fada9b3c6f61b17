import type { DocumentId } from '../../model/ids.ts';
import { addMember, createBitset, hasMember, membersOf, type Bitset } from './bitset.ts';
import { mergeAtRest, mergeWhileAdding, type PartSize } from './due-merge.ts';
import type { DocumentRow } from './document-table.ts';
import { createGatherer } from './gather.ts';
import { idAt } from './id-column.ts';
import { createPart, type OwnPart } from './index-part.ts';
import type { IndexView } from './index-view.ts';
import { mergeSegments, type MergeSource } from './merge.ts';
import type { Segment } from './segment.ts';
import { createTermNumbers, type TermNumbers } from './term-numbers.ts';

/** An index of segments that never change, and of what was added since the newest of them. */
export interface PackedIndex {
  /** How many documents it has. */
  readonly documents: number;
  /** Of the document with this id; undefined when it is not there. */
  revisionOf(id: DocumentId): number | undefined;
  ids(): Generator<DocumentId>;
  /** The document as a set by its number in the view; none when it is not there. */
  setOf(id: DocumentId): Bitset;
  /** What terms are put by. Now and then it is another one: to be asked for before each `put`. */
  readonly terms: TermNumbers;
  /** Adds a document, or puts it in place of the one with its id: the terms of each field, as often as they occur. */
  put(row: Omit<DocumentRow, 'lengths'>, fields: readonly Int32Array[]): void;
  /** Answers whether it was there. */
  remove(id: DocumentId): boolean;
  /**
   * Takes over a segment with the documents that are in it no more. Where that is not known (null) its documents take the
   * place of those with their ids.
   */
  adopt(segment: Segment, removed: readonly number[] | null): void;
  /** As it stands: with everything that was put. The same value until something changes. */
  view(): IndexView;
  /**
   * Merges what is due: `adding` what keeps searches quick while more comes, `rest` until few segments are left. Yields
   * every few milliseconds; the index may be searched and changed in between.
   */
  merge(when: 'adding' | 'rest'): Generator<undefined, void>;
}

/** A part as it stood when its merge began. */
interface Source extends MergeSource {
  readonly part: OwnPart;
}

/**
 * Postings that are gathered before they become a segment, and segments of one size before they become one: while somebody
 * searches so many that it is done in some 30 ms, else more, for the fewer segments there are to merge, the quicker an index
 * is built. Where nobody has searched yet, it is only being built.
 */
const paces = {
  searched: { mostGathered: 150_000, fanOut: 8 },
  unsearched: { mostGathered: 1_000_000, fanOut: 8 },
  built: { mostGathered: 4_000_000, fanOut: 32 },
} as const;

/** Terms that are known by number: some 40 MB. */
const mostTerms = 1_000_000;

/** An empty index. `facets`: how many there are, as `fields`. */
export function createPackedIndex({
  fields,
  facets,
}: {
  readonly fields: number;
  readonly facets: number;
}): PackedIndex {
  let parts: readonly OwnPart[] = [];
  let terms = createTermNumbers();
  let gathered = createGatherer({ fields, facets, terms });
  /** By id its revision. */
  const inGathered = new Map<DocumentId, number>();
  let seen: IndexView | null = null;
  let documents = 0;
  /** `searched` until a segment is made of what was gathered. */
  let pace: keyof typeof paces = 'built';
  const totalLengths = new Array<number>(fields).fill(0);

  function count(lengthOf: (field: number) => number, sign: 1 | -1): void {
    for (let field = 0; field < fields; field += 1)
      totalLengths[field] = (totalLengths[field] ?? 0) + sign * lengthOf(field);
    documents += sign;
  }

  function removeFrom(part: OwnPart, number: number): void {
    const { lengths } = part.segment.documents;
    count((field) => lengths[field]?.[number] ?? 0, -1);
    part.remove(number);
  }

  function find(id: DocumentId): { readonly part: OwnPart; readonly number: number } | null {
    for (const part of parts) {
      const number = part.numberOf(id);
      if (number !== null) return { part, number };
    }
    return null;
  }

  function remove(id: DocumentId): boolean {
    if (inGathered.has(id)) settle();
    const found = find(id);
    if (!found) return false;
    removeFrom(found.part, found.number);
    seen = null;
    return true;
  }

  /** What was gathered becomes a segment. */
  function settle(): void {
    if (inGathered.size === 0) return;
    parts = [...parts, createPart(gathered.finish())];
    gathered = createGatherer({ fields, facets, terms });
    inGathered.clear();
  }

  /** What is at rest keeps no words in numbers: those of the next document are met anew. */
  function forgetTerms(): void {
    settle();
    terms = createTermNumbers();
    gathered = createGatherer({ fields, facets, terms });
  }

  function view(): IndexView {
    pace = 'searched';
    settle();
    seen ??= viewOf(parts, { documents, totalLengths });
    return seen;
  }

  /** Puts one part in place of several. What was removed from them meanwhile is removed from it too. */
  function replace(sources: readonly Source[], segment: Segment): void {
    const merged = createPart(segment);
    for (const { part, removed: before } of sources) {
      for (const number of part.removed ? membersOf(part.removed) : []) {
        if (before && hasMember(before, number)) continue;
        const place = merged.numberOf(idAt(part.segment.documents.ids, number));
        if (place !== null) merged.remove(place);
      }
    }
    const replaced = new Set(sources.map(({ part }) => part));
    const from = parts.findIndex((part) => replaced.has(part));
    const rest = parts.filter((part) => !replaced.has(part));
    parts = segment.documents.count > 0 ? rest.toSpliced(from, 0, merged) : rest;
    seen = null;
  }

  return {
    get documents() {
      return documents;
    },
    revisionOf(id) {
      const known = inGathered.get(id);
      if (known !== undefined) return known;
      const found = find(id);
      return found?.part.segment.documents.revisions[found.number];
    },
    *ids() {
      settle();
      for (const { segment, removed } of parts)
        for (let number = 0; number < segment.documents.count; number += 1)
          if (!removed || !hasMember(removed, number)) yield idAt(segment.documents.ids, number);
    },
    setOf(id) {
      const { parts: ofView, size } = view();
      const set = createBitset(size);
      const found = find(id);
      const base = ofView.find(({ segment }) => segment === found?.part.segment)?.base ?? 0;
      if (found) addMember(set, base + found.number);
      return set;
    },
    get terms() {
      if (terms.count > mostTerms && inGathered.size === 0) forgetTerms();
      return terms;
    },
    put(row, termsOfFields) {
      remove(row.id);
      const lengths = gathered.add(row, termsOfFields);
      count((field) => lengths[field] ?? 0, 1);
      inGathered.set(row.id, row.revision);
      seen = null;
      if (gathered.postings < paces[pace].mostGathered) return;
      if (pace === 'searched') pace = 'unsearched';
      settle();
    },
    adopt(segment, removed) {
      settle();
      const { ids, lengths, count: added } = segment.documents;
      if (!removed) for (let number = 0; number < added; number += 1) remove(idAt(ids, number));
      for (let number = 0; number < added; number += 1) count((field) => lengths[field]?.[number] ?? 0, 1);
      const part = createPart(segment);
      for (const number of removed ?? []) removeFrom(part, number);
      parts = [...parts, part];
      seen = null;
    },
    remove,
    view,
    *merge(when) {
      if (when === 'rest') forgetTerms();
      const due =
        when === 'rest'
          ? mergeAtRest
          : (sizes: readonly PartSize[]) => mergeWhileAdding(sizes, paces[pace].fanOut);
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
