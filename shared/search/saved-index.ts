import type { ObjectId } from '../model/ids.ts';
import type { Segment } from './packed/segment.ts';
import { readSegment, writeSegment } from './packed/segment-bytes.ts';
import { loadSearchIndex, segmentHeading, type SearchIndex } from './search-index.ts';
import type { Pacer } from './pacer.ts';

/** A part of a saved segment: an object of the archive, small enough to be sealed without anybody noticing. */
export interface SavedPiece {
  readonly object: ObjectId;
  readonly bytes: number;
}

/** Each segment by its pieces, the oldest first. */
export type SavedSegments = readonly (readonly SavedPiece[])[];

/** Where an index is saved: routes in the window's worker, the archive itself elsewhere. */
export interface IndexStore {
  /** What was kept last; empty when nothing was. */
  segments(): Promise<SavedSegments>;
  /** Null when it is not there, or not what it was. */
  readPiece(object: ObjectId): Promise<Uint8Array | null>;
  /** Durable when it resolves, but nobody's before it is kept. */
  writePiece(bytes: Uint8Array): Promise<SavedPiece>;
  /** Makes exactly these the saved index and removes what they replace. False when one of them is not there any more. */
  keep(segments: SavedSegments): Promise<boolean>;
}

/** An index with what is known of how it was saved: what was written once is not written again. */
export interface SavedIndex {
  readonly index: SearchIndex;
  readonly savedAs: WeakMap<Segment, readonly SavedPiece[]>;
}

/** In bytes. Sealing as much takes some milliseconds. */
const pieceSize = 4 * 1024 * 1024;

/**
 * Loads what was saved. A segment that is damaged, or made by another version of the analysis, is left out: its documents
 * are then missing, and are taken in again.
 */
export async function openSavedIndex(store: IndexStore, pacer: Pacer): Promise<SavedIndex> {
  const savedAs = new WeakMap<Segment, readonly SavedPiece[]>();
  const segments: Segment[] = [];
  for (const pieces of await store.segments()) {
    const bytes = await readPieces(store, pieces);
    const segment = bytes && (await pacer.run(readSegment(bytes, segmentHeading)));
    if (!segment) continue;
    segments.push(segment);
    savedAs.set(segment, pieces);
  }
  return { index: loadSearchIndex(segments), savedAs };
}

async function readPieces(store: IndexStore, pieces: readonly SavedPiece[]): Promise<Uint8Array | null> {
  const whole = new Uint8Array(pieces.reduce((sum, { bytes }) => sum + bytes, 0));
  let length = 0;
  for (const { object } of pieces) {
    const piece = await store.readPiece(object);
    if (!piece || length + piece.length > whole.length) return null;
    whole.set(piece, length);
    length += piece.length;
  }
  return whole;
}

/** Writes the segments that are not saved yet, and keeps them all. */
export async function saveSegments(
  { index, savedAs }: SavedIndex,
  store: IndexStore,
  pacer: Pacer,
): Promise<void> {
  const segments = index.segments();
  const write = async () => {
    const all: (readonly SavedPiece[])[] = [];
    for (const segment of segments) {
      const pieces = savedAs.get(segment) ?? (await writePieces(segment, store, pacer));
      savedAs.set(segment, pieces);
      all.push(pieces);
    }
    return store.keep(all);
  };
  if (await write()) return;
  // Somebody else saved another index meanwhile, and ours went with it.
  for (const segment of segments) savedAs.delete(segment);
  await write();
}

async function writePieces(segment: Segment, store: IndexStore, pacer: Pacer): Promise<SavedPiece[]> {
  const bytes = await pacer.run(writeSegment(segment, segmentHeading));
  const pieces: SavedPiece[] = [];
  for (let from = 0; from < bytes.length; from += pieceSize)
    pieces.push(await store.writePiece(bytes.subarray(from, from + pieceSize)));
  return pieces;
}
