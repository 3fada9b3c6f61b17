import type { Document } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import type { SearchResult } from './hits.ts';
import { summarise, type DocumentSummary } from './summary.ts';
import type { ResultRow } from './worker-messages.ts';

/** What rows of results show, fetched when it is first wanted. */
export interface KnownRows {
  /** By id; of a document that is not there any more there is none. */
  get(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, DocumentSummary>>;
  /** The document has changed or gone. */
  forget(id: DocumentId): void;
}

type FetchDocuments = (ids: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, Document>>;

/** Keeps the `most` rows that were wanted last. */
export function createKnownRows(fetchDocuments: FetchDocuments, most: number): KnownRows {
  const known = new Map<DocumentId, DocumentSummary>();
  /** Rises with every change: what was fetched before one may be out of date. */
  let changes = 0;

  function keep(id: DocumentId, row: DocumentSummary): void {
    known.delete(id);
    known.set(id, row);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
  }

  return {
    async get(ids) {
      const found = new Map<DocumentId, DocumentSummary>();
      const missing: DocumentId[] = [];
      for (const id of ids) {
        const row = known.get(id);
        if (!row) missing.push(id);
        else {
          found.set(id, row);
          keep(id, row);
        }
      }
      if (missing.length === 0) return found;
      const before = changes;
      for (const [id, document] of await fetchDocuments(missing)) {
        const row = summarise(document);
        found.set(id, row);
        if (changes === before) keep(id, row);
      }
      return found;
    },
    forget(id) {
      changes += 1;
      known.delete(id);
    },
  };
}

/** Hits with what their rows show; one whose document is not there any more is left out. */
export async function rowsOfHits(hits: SearchResult['hits'], rows: KnownRows): Promise<ResultRow[]> {
  const shown = await rows.get(hits.map(({ id }) => id));
  return hits.flatMap(({ id, score, hasAllWords }) => {
    const document = shown.get(id);
    return document ? [{ document, score, hasAllWords }] : [];
  });
}
