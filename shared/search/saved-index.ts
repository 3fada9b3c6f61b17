import type { ObjectId } from '../model/ids.ts';
import { readState, writeState } from './index-state.ts';
import type { Segment } from './packed/segment.ts';
import { readSegment, writeSegment } from './packed/segment-bytes.ts';
import { createSearchIndex, segmentHeading, type SearchIndex } from './search-index.ts';
import type { Pacer } from './pacer.ts';

/** A part of a saved segment: an object of the archive, small enough to be sealed without anybody noticing. */
export interface SavedPiece {
  readonly object: ObjectId;
  readonly bytes: number;
}

/** An index as it is saved. */
export interface SavedForm {
  /** Each segment by its pieces, the oldest first. */
  readonly segments: readonly (readonly SavedPiece[])[];
  /** What `writeState` wrote of them; null where there is none. */
  readonly state: SavedPiece | null;
  /** The last entry of the log whose documents are all in it; null where that is not known. */
  readonly madeFrom: number | null;
}

/** Where an index is saved: routes in the window's worker, the archive itself elsewhere. */
export interface IndexStore {
  /** What was kept last; no segments when nothing was. */
  saved(): Promise<SavedForm>;
  /** Null when it is not there, or not what it was. */
  readPiece(object: ObjectId): Promise<Uint8Array | null>;
  /** Durable when it resolves, but nobody's before it is kept. */
  writePiece(bytes: Uint8Array): Promise<SavedPiece>;
  /** Makes exactly this the saved index and removes what it replaces. False when a piece of it is not there any more. */
  keep(form: SavedForm): Promise<boolean>;
}

/** An index with what is known of how it was saved: what was written once is not written again. */
export interface SavedIndex {
  readonly index: SearchIndex;
  readonly savedAs: WeakMap<Segment, readonly SavedPiece[]>;
  /** As of the saved form, once all of it is loaded; null when something of it is missing. */
  readonly madeFrom: number | null;
  /** Loads one segment more; false when all are there. The first are the largest. */
  loadNext(): Promise<boolean>;
}

/** In bytes. Sealing as much takes some milliseconds. */
const pieceSize = 4 * 1024 * 1024;

/** Pieces on their way at once: one is opened while others are read. */
const piecesAtOnce = 3;

/**
 * Begins to load what was saved. A segment that is damaged, or made by another version of the analysis, is left out: its
 * documents are then missing, and are taken in again.
 */
export async function openSavedIndex(store: IndexStore, pacer: Pacer): Promise<SavedIndex> {
  const savedAs = new WeakMap<Segment, readonly SavedPiece[]>();
  const index = createSearchIndex();
  const { segments, ...form } = await store.saved();
  const stateBytes = form.state && (await store.readPiece(form.state.object));
  const state = stateBytes && readState(stateBytes);
  let madeFrom = state?.length === segments.length ? form.madeFrom : null;
  let next = 0;
  return {
    index,
    savedAs,
    get madeFrom() {
      return next < segments.length ? null : madeFrom;
    },
    async loadNext() {
      const place = next;
      const pieces = segments[place];
      if (!pieces) return false;
      next += 1;
      const bytes = await readPieces(store, pieces);
      const segment = bytes && (await pacer.run(readSegment(bytes, segmentHeading)));
      if (segment) {
        index.adopt(segment, state?.[place] ?? null);
        savedAs.set(segment, pieces);
      } else madeFrom = null;
      return next < segments.length;
    },
  };
}

/** The whole of what was saved. */
export async function loadSavedIndex(store: IndexStore, pacer: Pacer): Promise<SavedIndex> {
  const saved = await openSavedIndex(store, pacer);
  while (await saved.loadNext());
  return saved;
}

async function readPieces(store: IndexStore, pieces: readonly SavedPiece[]): Promise<Uint8Array | null> {
  const whole = new Uint8Array(pieces.reduce((sum, { bytes }) => sum + bytes, 0));
  const starts: number[] = [];
  pieces.reduce((start, { bytes }) => (starts.push(start), start + bytes), 0);
  let next = 0;
  const read = async (): Promise<boolean> => {
    for (let place = next++; place < pieces.length; place = next++) {
      const wanted = pieces[place];
      const piece = wanted && (await store.readPiece(wanted.object));
      if (piece?.length !== wanted?.bytes || !piece) return false;
      whole.set(piece, starts[place]);
    }
    return true;
  };
  const readers = await Promise.all(Array.from({ length: piecesAtOnce }, read));
  return readers.every((isWhole) => isWhole) ? whole : null;
}

/** Writes the segments that are not saved yet, and keeps them all. `madeFrom`: as in the saved form. */
export async function saveSegments(
  { index, savedAs }: Pick<SavedIndex, 'index' | 'savedAs'>,
  {
    store,
    pacer,
    madeFrom,
  }: Pick<SavedForm, 'madeFrom'> & { readonly store: IndexStore; readonly pacer: Pacer },
): Promise<void> {
  const parts = index.parts();
  const state = writeState(parts.map(({ removed }) => removed));
  const write = async () => {
    const segments: (readonly SavedPiece[])[] = [];
    for (const { segment } of parts) {
      const pieces = savedAs.get(segment) ?? (await writePieces(segment, store, pacer));
      savedAs.set(segment, pieces);
      segments.push(pieces);
    }
    return store.keep({ segments, state: await store.writePiece(state), madeFrom });
  };
  if (await write()) return;
  // Somebody else saved another index meanwhile, and ours went with it.
  for (const { segment } of parts) savedAs.delete(segment);
  await write();
}

async function writePieces(segment: Segment, store: IndexStore, pacer: Pacer): Promise<SavedPiece[]> {
  const bytes = await pacer.run(writeSegment(segment, segmentHeading));
  const pieces: SavedPiece[] = [];
  for (let from = 0; from < bytes.length; from += pieceSize)
    pieces.push(await store.writePiece(bytes.subarray(from, from + pieceSize)));
  return pieces;
}
