import { AppError } from '../../../shared/errors.ts';
import type { Entry } from '../../../shared/model/activity.ts';
import { documentSchema, type Document } from '../../../shared/model/document.ts';
import { documentIdSchema, type DocumentId } from '../../../shared/model/ids.ts';
import type { Archive } from '../archive.ts';
import { readEntry } from './history.ts';
import { openLogIndex } from './log-index.ts';

/** A document that was taken away and can come back. */
export interface Trashed {
  readonly id: DocumentId;
  readonly title: string;
  /** The entry of the log that took it away, and when. */
  readonly sequence: number;
  readonly at: string;
}

/** What is in the trash, what went last first. Reads the log once. Throws `archive-damaged`. */
export async function listTrash(archive: Archive): Promise<readonly Trashed[]> {
  const { entries } = await openLogIndex(archive);
  const trashed = new Map<string, Trashed>();
  for (const { action, sequence, at, touched } of entries.toReversed()) {
    if (action !== 'document-removed' && action !== 'archives-merged') continue;
    for (const { collection, trail, print } of touched) {
      const { id, title } = trail;
      const isGone = collection === 'documents' && print === 0 && !archive.records.get('documents', id);
      if (isGone && !trashed.has(id))
        trashed.set(id, { id: documentIdSchema.parse(id), title: title ?? '', sequence, at });
    }
  }
  return [...trashed.values()];
}

/**
 * Brings documents back from the trash as they were, in one entry that can be taken back. Durable when it resolves.
 * Throws `document-missing` for one that is not in the trash: nothing has changed then.
 */
export async function restoreDocuments(archive: Archive, ids: readonly string[]): Promise<Entry> {
  const trash = new Map<string, Trashed>((await listTrash(archive)).map((each) => [each.id, each]));
  const restored: Document[] = [];
  const entries = new Map<number, Entry>();
  for (const id of new Set(ids)) {
    const { sequence } = trash.get(id) ?? {};
    if (sequence === undefined) throw new AppError('document-missing', { id });
    const entry = entries.get(sequence) ?? (await readEntry(archive, sequence));
    entries.set(sequence, entry);
    const before = documentSchema.parse(entry.changes.find((change) => change.id === id)?.before);
    // Indexes and copies see by the revision that there is something new.
    restored.push({ ...before, revision: before.revision + 1 });
  }
  return archive.records.commit(
    'documents-restored',
    restored.map((after) => ({ collection: 'documents', id: after.id, after })),
  );
}
