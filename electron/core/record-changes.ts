import type { DocumentId } from '../../shared/model/ids.ts';
import type { RecordChanges, RecordHead } from '../../shared/search/catch-up.ts';
import type { Archive } from './archive.ts';
import { isDamage } from './disk/storage-error.ts';

/** What became of the records, as the archive itself says it: without waiting. */
export interface ArchiveChanges extends RecordChanges {
  readonly changed: Iterable<RecordHead>;
}

/** Entries that are worth reading from the disk; beyond, all records are quicker. */
const mostEntries = 200;

/** Documents named by the log after the entry `since`, up to the entry `until`; null where the log cannot tell. */
async function namedInLog(
  { records }: Archive,
  since: number,
  until: number,
): Promise<readonly string[] | null> {
  if (until - since > mostEntries) return null;
  const named: string[] = [];
  try {
    for await (const { sequence, changes } of records.log(since + 1)) {
      if (sequence > until) break;
      for (const { collection, id } of changes) if (collection === 'documents') named.push(id);
    }
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
  return named;
}

/**
 * What an index lacks that was made from the records as they were after the entry `since` of the log. To read only what
 * changed takes a moment; to read 100,000 records takes longer than to load the index.
 */
export async function recordChanges(archive: Archive, since: number | null): Promise<ArchiveChanges> {
  const { records } = archive;
  const { from } = records.changed;
  const earlier = since !== null && since < from ? await namedInLog(archive, since, from) : [];
  const later = since === null ? null : records.changed.since('documents', Math.max(since, from));
  const touched = earlier && later && ([...new Set([...earlier, ...later])] as DocumentId[]);
  return {
    position: records.changed.until,
    total: records.count('documents'),
    isWhole: touched === null,
    removed: touched?.filter((id) => !records.get('documents', id)) ?? [],
    changed: touched?.flatMap((id) => records.get('documents', id) ?? []) ?? records.all('documents'),
  };
}
