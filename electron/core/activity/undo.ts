import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../../shared/errors.ts';
import type { Change, Entry } from '../../../shared/model/activity.ts';
import type { Dossier } from '../../../shared/model/dossier.ts';
import { openLogIndex } from './log-index.ts';
import { withoutRevision } from './record-print.ts';
import { undoableChanges } from './undoable.ts';
import type { Archive } from '../archive.ts';
import { requireKeptVocabulary } from '../vocabulary/in-use.ts';
import { collectionSchemas } from '../storage/collections.ts';
import { readEntry } from './history.ts';

/**
 * Takes back one entry of the log by a new one that puts its records back as they stood before it; durable when it
 * resolves to that new entry. Taking that one back in turn does the first again. Documents that go leave their objects:
 * they can come back. Reports of imports and the index stay as they are.
 *
 * Throws `entry-missing`; `undo-refused` for an entry that changed nothing people collected; `undo-conflict` when a
 * record does not stand any more as the entry left it, or when a dossier would name a document that is not there;
 * `term-in-use` and `field-in-use` where documents have what the entry added: nothing has changed then.
 */
export async function undoEntry(archive: Archive, sequence: number): Promise<Entry> {
  const { action, changes } = await readEntry(archive, sequence);
  const undoable = undoableChanges(action, changes);
  if (undoable.length === 0) throw new AppError('undo-refused', { sequence, action });
  const index = await openLogIndex(archive);
  const since = ({ collection, id }: Change) =>
    index.trail(collection, id)?.entries.filter((later) => later > sequence) ?? [];

  return archive.records.commit(
    'undone',
    () => {
      const moved = undoable.filter((change) => !stands(archive, change));
      if (moved.length > 0) {
        const later = [...new Set(moved.flatMap(since))].sort((one, other) => other - one);
        throw conflict(sequence, { records: moved.length, entries: later.join(', ') });
      }
      const reversed = undoable.map((change) => reverse(archive, change));
      const hollow = hollowDossier(archive, reversed);
      if (hollow) throw conflict(sequence, { dossier: hollow.title });
      requireKeptVocabulary(archive, reversed);
      return reversed;
    },
    { undoes: sequence },
  );
}

function conflict(
  sequence: number,
  { records = 0, entries = '', dossier = '' }: { records?: number; entries?: string; dossier?: string },
): AppError {
  const cause = dossier === '' ? 'records' : 'dossier';
  return new AppError('undo-conflict', { sequence, cause, records, entries, dossier });
}

/** Whether the record is as the change left it. Both are read by today's schema, which may know more fields. */
function stands({ records }: Archive, { collection, id, after }: Change): boolean {
  const current = records.get(collection, id);
  if (current === undefined || after === undefined) return current === after;
  const left = collectionSchemas[collection].safeParse(after);
  return left.success && isDeepStrictEqual(withoutRevision(current), withoutRevision(left.data));
}

const revisionSchema = collectionSchemas.documents.pick({ revision: true });

/** The revision goes on rising, so that indexes and copies see that there is something new. */
function reverse({ records }: Archive, { collection, id, before, after }: Change): Change {
  if (collection !== 'documents' || before === undefined) return { collection, id, after: before };
  const revisions = [before, after, records.get(collection, id)].map(
    (state) => revisionSchema.safeParse(state).data?.revision ?? 0,
  );
  return { collection, id, after: { ...before, revision: Math.max(...revisions) + 1 } };
}

/** A dossier that would name a document that is not there: a gap in it might be noticed only in court. */
export function hollowDossier(
  { records }: Pick<Archive, 'records'>,
  changes: readonly Change[],
): Dossier | null {
  const changed = new Map(changes.map(({ id, after }) => [id, after]));
  const isThere = (id: string) =>
    changed.has(id) ? changed.get(id) !== undefined : records.get('documents', id) !== undefined;
  const isGoing = (id: string) => changed.has(id) && !isThere(id);
  const names = ({ sections }: Dossier, test: (id: string) => boolean) =>
    sections.some(({ documents }) => documents.some(test));
  const kept = [...records.all('dossiers')].filter(({ id }) => !changed.has(id));
  const restored = changes.flatMap(({ collection, after }) =>
    collection === 'dossiers' && after !== undefined ? [collectionSchemas.dossiers.parse(after)] : [],
  );
  return (
    kept.find((dossier) => names(dossier, isGoing)) ??
    restored.find((dossier) => names(dossier, (id) => !isThere(id))) ??
    null
  );
}
