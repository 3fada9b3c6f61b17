import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { Archive } from '../archive.ts';
import { namedObjects } from '../storage/named-objects.ts';
import { requireWritable } from '../storage/require-writable.ts';
import type { LogPosition, Storage } from '../storage/storage.ts';
import { checkVault } from '../verify/vault-check.ts';
import { copyObjects } from './copy-objects.ts';
import type { CopyOptions, CopyReport } from './copy-report.ts';
import { surveyLog } from './copy-source.ts';
import { mendJournals } from './mend-journals.ts';

/** A backup that is only read: its files under the archive's own seal, and where its log ends. */
export interface MendSource {
  readonly storage: Storage;
  readonly head: LogPosition;
}

/**
 * Brings back into an open archive what is damaged or missing in it and sound in the backup, beside whatever else is
 * done in it; nothing that it has beyond the backup is lost. The vault and the heads need no backup: one is known, the
 * others are only a cache. The log says so when anything was mended. Null, and nothing done, when the archive is only
 * behind its backup. Throws `read-only`, `restore-diverged`, `stopped` or `no-space`.
 */
export async function mendArchive(
  archive: Archive,
  backup: MendSource,
  { signal, onProgress }: CopyOptions,
): Promise<CopyReport | null> {
  requireWritable(archive);
  const both = [backup.storage, archive.storage] as const;
  const [theirs, ours] = [backup.head, archive.records.head];
  const isBehind = ours.sequence < theirs.sequence;
  const longer = await surveyLog(both[isBehind ? 0 : 1], {
    // What is being written meanwhile is left alone.
    until: Math.max(ours.sequence, theirs.sequence),
    wanted: Math.min(ours.sequence, theirs.sequence),
  });
  if (longer.wantedHash !== (isBehind ? ours : theirs).hash)
    throw new AppError('restore-diverged', { path: archive.storage.folder });
  if (isBehind) return null;

  const journals = await mendJournals(both);
  // Once more: what has just been brought back may name others.
  const log = journals > 0 ? await surveyLog(archive.storage, { until: ours.sequence }) : longer;
  const wanted = new Map([...log.objects, ...namedObjects(archive)]);
  let done = 0;
  const { copied, bytes, damaged } = await copyObjects(both, wanted, {
    isTrusted: () => false,
    signal,
    onDone: () => onProgress?.({ done: ++done, total: wanted.size }),
  });
  const others = (await mendVault(archive)) + (log.faults.length === 0 ? await dropBadHeads(archive) : 0);
  if (copied + journals + others > 0) await archive.records.commit('archive-restored', []);
  const lost = damaged.filter(({ document }) => document !== null);
  return { objects: wanted.size, copied, bytes, removed: 0, damaged: lost };
}

/** The file with the ways in, as the open archive knows them; answers 1 when it was not so. */
async function mendVault(archive: Archive): Promise<number> {
  const { faults } = await checkVault(archive, 0);
  if (faults.every(({ why }) => why !== 'altered')) return 0;
  await archive.keys.rewrite();
  return 1;
}

/** Where every journal is whole, a head that does not open is of no use; answers how many there were. */
async function dropBadHeads({ records, storage: { io, folder } }: Archive): Promise<number> {
  const bad = await records.damagedHeads();
  if (bad.length === 0) return 0;
  for (const head of bad) await io.removeFile(join(folder, ...head.split('/')));
  await io.syncFolder(join(folder, 'head'));
  return bad.length;
}
