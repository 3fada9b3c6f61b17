import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { ObjectId } from '../../../shared/model/ids.ts';
import { asBuffer } from '../disk/as-buffer.ts';
import type { IoPort } from '../disk/io-port.ts';
import type { NamedObject } from '../storage/named-objects.ts';
import { openObjects } from '../storage/objects.ts';
import { writeVault } from '../keys/vault-file.ts';
import { copyNewestHead, removeOtherHeads } from './copy-heads.ts';
import { copyJournals } from './copy-journals.ts';
import { copyObjects, type CopiedObjects } from './copy-objects.ts';
import type { CopyOptions, CopyReport } from './copy-report.ts';
import { surveyLog, type CopySource, type LogSurvey } from './copy-source.ts';
import { openDestination, type Destination } from './destination.ts';

/** What is to be copied. */
export interface CopyOrder extends CopyOptions {
  readonly source: CopySource;
  readonly path: string;
  /** The disk of the destination. */
  readonly io: IoPort;
  /** What the records name as they stand. */
  readonly named: () => ReadonlyMap<ObjectId, NamedObject>;
  /** Settles the last entry that the copy shall have; called when the objects of before are safe. */
  readonly until: () => Promise<number>;
}

/**
 * Makes the folder at `path` a copy of an archive in the same format under the same keys, or brings one up to date. In
 * an order that leaves it at every moment as it was or whole and newer: objects, journals, head, and only then is removed
 * what nothing names. The vault comes last the first time, and before the journals when one lies there already.
 */
export async function copyArchive(order: CopyOrder): Promise<CopyReport> {
  const { source, named } = order;
  const destination = await openDestination(source, order.path, order.io);
  try {
    const both = [source.storage, destination.storage] as const;
    const before = await surveyLog(source.storage, { wanted: destination.log.sequence });
    refuseOtherLog(destination, before);
    const wanted = new Map([...before.objects, ...named()]);
    const first = await copyMissing(order, destination, wanted);

    const log = await surveyLog(source.storage, { until: await order.until() });
    const later = new Map([...log.objects, ...named()].filter(([id]) => !wanted.has(id)));
    const second = await copyMissing(order, destination, later);

    await removeOtherHeads(both);
    const isFrameByFrame = destination.vault !== null;
    // A log must never tell of ways in that its vault has not seen; and what has no vault is no archive yet.
    if (isFrameByFrame) await copyVault(source, destination);
    await copyJournals(both, log, { kept: destination.log.ends, isFrameByFrame });
    await copyNewestHead(both, log);
    if (!isFrameByFrame) await copyVault(source, destination);
    const keep = new Map([...wanted, ...later]);
    const isWhole = log.faults.length === 0;
    const journals = new Set(log.faults.map(({ file }) => file));
    return {
      objects: keep.size,
      copied: first.copied + second.copied,
      bytes: first.bytes + second.bytes,
      // An entry that cannot be read may name any of them.
      removed: isWhole ? await removeOthers(destination, keep) : 0,
      damaged: [
        ...[...first.damaged, ...second.damaged].filter(({ document }) => document !== null),
        ...[...journals].map((file) => ({ file, document: null })),
      ],
    };
  } finally {
    await destination.lock.release();
  }
}

/** Both must tell the same story as far as the copy goes. */
function refuseOtherLog({ log, storage, vault }: Destination, source: LogSurvey): void {
  if (log.sequence === 0) return;
  const isSame = log.sequence <= source.sequence && source.wantedHash === log.hash;
  if (!isSame) throw new AppError(vault ? 'backup-ahead' : 'backup-other', { path: storage.folder });
}

function copyMissing(
  { source, signal, onProgress }: CopyOrder,
  { storage, log }: Destination,
  wanted: ReadonlyMap<ObjectId, NamedObject>,
): Promise<CopiedObjects> {
  let done = 0;
  return copyObjects([source.storage, storage], wanted, {
    // Its log came after its objects.
    isTrusted: (id) => log.objects.has(id),
    signal,
    onDone: () => onProgress?.({ done: ++done, total: wanted.size }),
  });
}

async function copyVault({ vault: { bytes } }: CopySource, { storage, vault }: Destination): Promise<void> {
  const { io, folder } = storage;
  if (vault && asBuffer(vault.bytes).equals(bytes)) return;
  await writeVault(io, folder, { before: vault?.bytes ?? null, after: bytes });
  await io.syncFolder(dirname(folder));
}

async function removeOthers(
  { storage: { io, seal, folder } }: Destination,
  keep: ReadonlyMap<ObjectId, NamedObject>,
): Promise<number> {
  const objects = openObjects(io, seal, join(folder, 'objects'));
  const others = (await objects.list()).filter((id) => !keep.has(id));
  for (const id of others) await objects.remove(id);
  return others.length;
}
