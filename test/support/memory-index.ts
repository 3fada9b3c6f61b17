import { objectIdSchema } from '../../shared/model/ids.ts';
import type { IndexStore, SavedForm } from '../../shared/search/saved-index.ts';

/** Where an index is saved in a test: pieces by name, and which of them were written. */
export interface MemoryIndex extends IndexStore {
  readonly pieces: Map<string, Uint8Array>;
  readonly written: string[];
}

export function createMemoryIndex(): MemoryIndex {
  let kept: SavedForm = { segments: [], state: null, madeFrom: null };
  const pieces = new Map<string, Uint8Array>();
  const written: string[] = [];
  return {
    pieces,
    written,
    saved: () => Promise.resolve(kept),
    readPiece: (object) => Promise.resolve(pieces.get(object) ?? null),
    writePiece: (bytes) => {
      const object = objectIdSchema.parse(String(written.length).padStart(32, '0'));
      pieces.set(object, bytes.slice());
      written.push(object);
      return Promise.resolve({ object, bytes: bytes.length });
    },
    keep: (form) => {
      if (!form.segments.flat().every(({ object }) => pieces.has(object))) return Promise.resolve(false);
      kept = form;
      return Promise.resolve(true);
    },
  };
}
