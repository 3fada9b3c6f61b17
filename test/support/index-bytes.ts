import type { Archive } from '../../electron/core/archive.ts';
import { indexStoreOf } from '../../electron/core/index-store.ts';

/** Saves these bytes as an index of one segment, whatever they are. */
export async function saveIndexBytes(archive: Archive, bytes: Uint8Array): Promise<void> {
  const store = indexStoreOf(archive);
  await store.keep({ segments: [[await store.writePiece(bytes)]], state: null, madeFrom: null });
}

/** The bytes of the first saved piece; null when there is none that can be trusted. */
export async function loadIndexBytes(archive: Archive): Promise<Uint8Array | null> {
  const store = indexStoreOf(archive);
  const [piece] = (await store.saved()).segments.flat();
  return piece ? store.readPiece(piece.object) : null;
}
