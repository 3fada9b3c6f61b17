import { newDocumentId, newObjectId } from '../../electron/core/new-id.ts';
import { documentSchema, type Document } from '../../shared/model/document.ts';

/** A document's record as an import would make it, with what a test says of it. */
export function sampleDocument(said: Partial<Document> = {}): Document {
  return documentSchema.parse({
    schemaVersion: 1,
    id: newDocumentId(),
    revision: 1,
    kind: 'article',
    title: 'A title',
    provenance: {
      fileName: 'article.md',
      path: 'folder/article.md',
      bytes: 3,
      sha256: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
      format: 'markdown',
      importedAt: '2026-11-22T07:00:00.000Z',
      importId: 'i000000000000',
    },
    original: newObjectId(),
    text: newObjectId(),
    characters: 7,
    ...said,
  });
}
