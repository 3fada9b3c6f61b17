import type { Document } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';

/** What tells whether an index has a document as it stands, and how long its text is. */
export type RecordHead = Pick<Document, 'id' | 'revision' | 'characters'>;

/** What became of an archive's records since an entry of its log. */
export interface RecordChanges {
  /** The last entry that is taken into account. */
  readonly position: number;
  /** Documents of the archive. */
  readonly total: number;
  /** Nobody knows what changed since: `changed` are all documents, and what is not among them is gone. */
  readonly isWhole: boolean;
  /** In order of arrival or of change; one that an index has already may be among them. */
  readonly changed: AsyncIterable<RecordHead> | Iterable<RecordHead>;
  readonly removed: readonly DocumentId[];
}

/** What an index has. */
export interface Indexed {
  revisionOf(id: DocumentId): number | undefined;
  ids(): Iterable<DocumentId>;
}

/** What an index lacks. */
export interface Difference {
  /** New ones, and ones of another revision than the index has. */
  readonly changed: readonly RecordHead[];
  /** In the index, but not in the archive any more. */
  readonly removed: readonly DocumentId[];
}

/** Compares changes as they stream by with what an index has. */
export async function compareRecords(changes: RecordChanges, index: Indexed): Promise<Difference> {
  const changed: RecordHead[] = [];
  const present = new Set<DocumentId>();
  for await (const head of changes.changed) {
    if (changes.isWhole) present.add(head.id);
    if (index.revisionOf(head.id) !== head.revision) changed.push(head);
  }
  const mayBeGone = changes.isWhole ? [...index.ids()] : changes.removed;
  const isGone = (id: DocumentId) => index.revisionOf(id) !== undefined && !present.has(id);
  return { changed, removed: mayBeGone.filter(isGone) };
}

/** What is asked for at once: enough to be quick, little enough to hold. */
const batchLimits = { documents: 50, characters: 1_000_000 } as const;

/** Documents in batches for fetching their records and texts. */
export function* batches(heads: readonly RecordHead[]): Generator<readonly DocumentId[]> {
  let batch: DocumentId[] = [];
  let characters = 0;
  for (const head of heads) {
    const isFull =
      batch.length >= batchLimits.documents || characters + head.characters > batchLimits.characters;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(head.id);
    characters += head.characters;
  }
  if (batch.length > 0) yield batch;
}
