import type { Document } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { summarise, type DocumentSummary } from './summary.ts';

/** What an index lacks of an archive's records. */
export interface Difference {
  /** Every document of the archive, in order of arrival. */
  readonly summaries: ReadonlyMap<DocumentId, DocumentSummary>;
  /** New ones, and ones of another revision than the index has. */
  readonly changed: readonly Document[];
  /** In the index, but not in the archive any more. */
  readonly removed: readonly DocumentId[];
}

/** Compares the records as they stream by with the revisions that an index holds. */
export async function compareRecords(
  records: AsyncIterable<Document> | Iterable<Document>,
  revisions: ReadonlyMap<DocumentId, number>,
): Promise<Difference> {
  const summaries = new Map<DocumentId, DocumentSummary>();
  const changed: Document[] = [];
  for await (const document of records) {
    summaries.set(document.id, summarise(document));
    if (revisions.get(document.id) !== document.revision) changed.push(document);
  }
  return { summaries, changed, removed: [...revisions.keys()].filter((id) => !summaries.has(id)) };
}

/** What is asked for at once: enough to be quick, little enough to hold. */
const batchLimits = { documents: 50, characters: 1_000_000 } as const;

/** Documents in batches for fetching their texts. */
export function* batches(documents: readonly Document[]): Generator<readonly Document[]> {
  let batch: Document[] = [];
  let characters = 0;
  for (const document of documents) {
    const isFull =
      batch.length >= batchLimits.documents || characters + document.characters > batchLimits.characters;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(document);
    characters += document.characters;
  }
  if (batch.length > 0) yield batch;
}
