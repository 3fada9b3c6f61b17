import { objectIdSchema } from '../../shared/model/ids.ts';
import type { IndexStore, SavedSegments } from '../../shared/search/saved-index.ts';

/** Where an index is saved in a test: pieces by name, and which of them were written. */
export interface MemoryIndex extends IndexStore {
  readonly pieces: Map<string, Uint8Array>;
  readonly written: string[];
}

export function createMemoryIndex(): MemoryIndex {
  let kept: SavedSegments = [];
  const pieces = new Map<string, Uint8Array>();
  const written: string[] = [];
  return {
    pieces,
    written,
    segments: () => Promise.resolve(kept),
    readPiece: (object) => Promise.resolve(pieces.get(object) ?? null),
    writePiece: (bytes) => {
      const object = objectIdSchema.parse(String(written.length).padStart(32, '0'));
      pieces.set(object, bytes.slice());
      written.push(object);
      return Promise.resolve({ object, bytes: bytes.length });
    },
    keep: (segments) => {
      if (!segments.flat().every(({ object }) => pieces.has(object))) return Promise.resolve(false);
      kept = segments;
      return Promise.resolve(true);
    },
  };
}
