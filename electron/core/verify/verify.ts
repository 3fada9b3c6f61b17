import { randomInt } from 'node:crypto';
import type { ObjectId } from '../../../shared/model/ids.ts';
import { createPacer } from '../../../shared/search/pacer.ts';
import { loadSavedIndex } from '../../../shared/search/saved-index.ts';
import type { Archive } from '../archive.ts';
import { throwIfStopped } from '../stop.ts';
import { eachInFlight } from './in-flight.ts';
import { clock } from '../clock.ts';
import { indexStoreOf } from '../index-store.ts';
import { walkLog, type LogFault } from './log-walk.ts';
import { namedObjects, objectsInEntry, type NamedObject } from '../storage/named-objects.ts';
import { objectName } from '../storage/objects.ts';
import { soundObject } from '../storage/sound-object.ts';
import { strangeFiles, type StrangeFile } from './strange-files.ts';
import { checkVault, type VaultCheck } from './vault-check.ts';

/** An object that is not what it was, and the document that needs it (null for an index, which can be made anew). */
export interface BadObject {
  /** `objects/ab/abcdef...`. */
  readonly file: string;
  readonly document: string | null;
}

/** What `verify` found. */
export interface Verification {
  /** All is as it was written; strange files and an index that is behind do not count. */
  readonly ok: boolean;
  /** Read and checked. */
  readonly objects: number;
  readonly bytes: number;
  readonly damaged: readonly BadObject[];
  readonly missing: readonly BadObject[];
  /** Heads that do not open: others and the journals stand in for them. */
  readonly heads: readonly string[];
  readonly log: {
    readonly entries: number;
    readonly head: string;
    readonly ok: boolean;
    readonly faults: readonly LogFault[];
  };
  readonly vault: VaultCheck;
  /** Not ok: it is behind the records or bad, and the next search makes it anew. */
  readonly index: { readonly ok: boolean };
  /** What lies in the archive's folder and is no part of it. */
  readonly strange: readonly StrangeFile[];
  /** Objects that nothing names and that were removed, as an import leaves them that was cut off. */
  readonly swept: number;
}

export interface VerifyOptions {
  /** The share of objects that are read, 0 to 1; that all are there is looked at anyway. */
  readonly sample?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/** Read at once: enough to keep the disk at work while one is checked. */
const objectsAtOnce = 4;

/**
 * Reads an archive's bytes and compares them with what was written: vault, log, heads, objects, index. Damage is listed,
 * not thrown. Removes what nothing names, but nothing that was put since the archive was opened: an import may be at
 * work, whose records come after its objects. Throws `stopped`.
 */
export async function verifyArchive(archive: Archive, options: VerifyOptions = {}): Promise<Verification> {
  const badHeads = await archive.records.damagedHeads();
  const log = await checkLog(archive);
  const present = new Set(await archive.objects.list());
  const checked = await checkObjects(archive, present, options);
  const swept = log.ok && !archive.isReadOnly ? await sweep(archive, present, log.objects) : 0;
  const vault = await checkVault(archive, log.keyChanges);
  // Twice, because one that was just being written is not yet whole, and is so by now.
  const stillBad = badHeads.length > 0 ? new Set(await archive.records.damagedHeads()) : new Set<string>();
  const heads = badHeads.filter((head) => stillBad.has(head));
  return {
    ok: checked.damaged.length + checked.missing.length + heads.length === 0 && log.ok && vault.ok,
    ...checked,
    heads,
    log: { entries: log.entries, head: log.head, ok: log.ok, faults: log.faults },
    vault,
    index: { ok: await isIndexInStep(archive) },
    strange: await strangeFiles(archive.storage),
    swept,
  };
}

/** The log from its first entry to the newest of now, and every object that a document ever had. */
async function checkLog({ storage, records }: Archive) {
  const { sequence, hash } = records.head;
  const objects = new Set<ObjectId>();
  const faults: LogFault[] = [];
  let [entries, keyChanges, reached] = [0, 0, ''];
  for await (const step of walkLog(storage, sequence)) {
    if (step.found === 'fault') faults.push(step.fault);
    if (step.found !== 'entry') continue;
    entries += 1;
    if (step.entry.action === 'keys-changed') keyChanges += 1;
    for (const id of objectsInEntry(step.entry).keys()) objects.add(id);
    reached = step.position.hash;
  }
  return { entries, keyChanges, objects, faults, head: hash, ok: faults.length === 0 && reached === hash };
}

async function checkObjects(
  archive: Archive,
  present: ReadonlySet<ObjectId>,
  { sample = 1, signal, onProgress }: VerifyOptions,
): Promise<Pick<Verification, 'objects' | 'bytes' | 'damaged' | 'missing'>> {
  const named = namedObjects(archive);
  const [damaged, missing]: [BadObject[], BadObject[]] = [[], []];
  let [objects, bytes, done] = [0, 0, 0];
  const check = async ([id, about]: [ObjectId, NamedObject]) => {
    throwIfStopped(signal);
    const bad = { file: objectName(id), document: about.document };
    const isThere = present.has(id) || archive.objects.isOfThisSession(id);
    if (!isThere && !isReplaced(archive, id, about)) missing.push(bad);
    if (isThere && (sample >= 1 || randomInt(1_000_000) < sample * 1_000_000)) {
      const sound = await soundObject(archive, id, about);
      if (sound === null && !isReplaced(archive, id, about)) damaged.push(bad);
      objects += 1;
      bytes += sound?.length ?? 0;
    }
    onProgress?.({ done: ++done, total: named.size });
  };
  await eachInFlight(named, objectsAtOnce, check);
  return { objects, bytes, damaged, missing };
}

/** An index is removed when a newer one has taken its place, a table when its run has ended: perhaps just now. */
function isReplaced(archive: Archive, id: ObjectId, { document }: NamedObject): boolean {
  return document === null && !namedObjects(archive).has(id);
}

/** Removes what lay there before anything of this session, and what neither the records nor the log name. */
async function sweep(
  archive: Archive,
  present: ReadonlySet<ObjectId>,
  inLog: ReadonlySet<ObjectId>,
): Promise<number> {
  const named = namedObjects(archive);
  let swept = 0;
  for (const id of present) {
    if (named.has(id) || inLog.has(id) || archive.objects.isOfThisSession(id)) continue;
    await archive.objects.remove(id);
    swept += 1;
  }
  return swept;
}

/** Whether the saved index holds every document as it stands, and no other. */
async function isIndexInStep(archive: Archive): Promise<boolean> {
  const { index } = await loadSavedIndex(indexStoreOf(archive), createPacer(clock));
  if (index.documents !== archive.records.count('documents')) return false;
  for (const { id, revision } of archive.records.all('documents'))
    if (index.revisionOf(id) !== revision) return false;
  return true;
}
