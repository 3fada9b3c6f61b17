import type { Archive } from '../archive.ts';
import { copyArchive } from './copy-archive.ts';
import type { CopyOptions, CopyReport } from './copy-report.ts';
import type { IoPort } from '../disk/io-port.ts';
import { namedObjects } from '../storage/named-objects.ts';
import { nodeIo } from '../disk/node-io.ts';

export interface BackupOptions extends CopyOptions {
  /** The disk of the destination; the operating system's own unless a test brings another. */
  readonly io?: IoPort | undefined;
}

/**
 * Makes the folder at `destination` a copy of an open archive that opens by itself with the same keys, or brings an
 * earlier one up to date: only objects that it lacks are copied, each checked before and read back after. The log says
 * so first, so that the copy holds that entry. Works beside an import; the copy is the archive of the moment of the
 * entry. Cut off at any point, the copy is as it was or whole and newer. Throws `backup-inside`, `backup-other`,
 * `backup-ahead`, `archive-in-use`, `file-missing`, `stopped`, `no-space` or `read-only`.
 */
export function backupArchive(
  archive: Archive,
  destination: string,
  { io = nodeIo, ...options }: BackupOptions = {},
): Promise<CopyReport> {
  const { storage, keys, records } = archive;
  return copyArchive({
    ...options,
    source: { storage, vault: keys.copy() },
    path: destination,
    io,
    named: () => namedObjects(archive),
    until: async () => {
      if (archive.isReadOnly) return records.head.sequence;
      return (await records.commit('archive-backed-up', [])).sequence;
    },
  });
}

/** When the newest backup was made (ISO 8601); null when there never was one. */
export async function lastBackup({ records }: Archive): Promise<{ readonly at: string } | null> {
  // Backwards in longer and longer steps: mostly it is among the newest.
  let until = records.head.sequence;
  for (let length = 256; until > 0; length *= 4) {
    const from = Math.max(1, until - length + 1);
    let found: { readonly at: string } | null = null;
    for await (const { sequence, action, at } of records.log(from)) {
      if (sequence > until) break;
      if (action === 'archive-backed-up') found = { at };
    }
    if (found) return found;
    until = from - 1;
  }
  return null;
}
