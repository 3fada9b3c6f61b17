import { backupArchive } from '../../electron/core/copies/backup.ts';
import { documentOriginal } from '../../electron/core/documents.ts';
import { verifyArchive } from '../../electron/core/verify/verify.ts';
import { diskPath, usingArchive } from './archive-on-disk.ts';
import { collect } from './collect.ts';
import type { SimulatedDisk } from './simulated-disk.ts';

/** Where the archive of the simulated disk is copied to. */
export const copyPath = '/b';

export function backUp(disk: SimulatedDisk) {
  return usingArchive(disk, diskPath, (archive) => backupArchive(archive, copyPath, { io: disk.io }));
}

/** Everything that an archive tells: records, originals, log, and whether it is sound. */
export function contentsOf(disk: SimulatedDisk, path: string) {
  return usingArchive(disk, path, async (archive) => {
    const documents = [...archive.records.all('documents')];
    const originals = await Promise.all(documents.map(({ id }) => documentOriginal(archive, id)));
    return {
      documents,
      originals: originals.map((bytes) => Buffer.from(bytes).toString()),
      log: await collect(archive.records.log()),
      ok: (await verifyArchive(archive)).ok,
    };
  });
}
