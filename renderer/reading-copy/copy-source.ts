import type { Content } from '../../shared/model/content.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { IndexSource } from '../../shared/search/live-index.ts';
import type { SavedForm } from '../../shared/search/saved-index.ts';
import { loaded, loadScript, type CopiedDocument } from './loaded.ts';

const noIndex: SavedForm = { segments: [], state: null, madeFrom: null };

async function documentOf(id: DocumentId): Promise<CopiedDocument | undefined> {
  if (!loaded.documents.has(id)) await loadScript(`data/${id}.js`);
  return loaded.documents.get(id);
}

async function documentsOf<Value>(
  ids: readonly DocumentId[],
  take: (copied: CopiedDocument) => Value,
): Promise<Map<DocumentId, Value>> {
  const found = new Map<DocumentId, Value>();
  for (const id of ids) {
    const copied = await documentOf(id);
    if (copied) found.set(id, take(copied));
  }
  return found;
}

/** A copy as the search reads it: what is not there is not found, and nothing is ever written. */
export const copySource: IndexSource = {
  index: {
    saved: async () => {
      await loadScript('search/index.js');
      return loaded.form ?? noIndex;
    },
    readPiece: async (object) => {
      await loadScript(`search/${object}.js`);
      const piece = loaded.pieces.get(object) ?? null;
      loaded.pieces.delete(object);
      return piece;
    },
    writePiece: () => Promise.reject(new Error('A copy is never written')),
    keep: () => Promise.resolve(false),
  },
  changes: () => Promise.resolve({ position: 1, total: 0, isWhole: false, changed: [], removed: [] }),
  documents: (ids) => documentsOf<Document>(ids, ({ record }) => record),
  contents: (ids) => documentsOf<Content>(ids, ({ blocks }) => ({ blocks })),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  now: () => performance.now(),
};
