import { openArchive, type Archive } from '../../electron/core/archive.ts';
import { documentContent, documentOriginal } from '../../electron/core/documents.ts';
import { unlockVault } from '../../electron/core/keys/unlock.ts';
import { readVault } from '../../electron/core/keys/vault-file.ts';
import { isSealedVault } from '../../electron/core/keys/vault.ts';
import { verifyArchive } from '../../electron/core/verify/verify.ts';
import { AppError } from '../../shared/errors.ts';
import { loadIndexBytes } from '../support/index-bytes.ts';
import { sampleDocument } from '../support/sample-document.ts';
import type { SimulatedDisk } from '../support/simulated-disk.ts';
import { allPassphrases } from './life-of-keys.ts';
import { attempt, lifeOptions, lifePath } from './life.ts';
import type { Ledger, Promised } from './ledger.ts';

/** What is wrong with an archive after a crash: nothing, when both are empty. */
export interface Verdict {
  /** Why it does not open; null when it does, or when none was ever promised. */
  readonly closed: string | null;
  /** What was said to be saved and is not as it was. */
  readonly lost: readonly string[];
}

export interface Evidence extends Pick<Ledger, 'bodies'> {
  readonly promised: Promised;
  /** Also reads every byte of it, tries passphrases that were never its own, and opens it once more. */
  readonly isThorough: boolean;
}

/** Opens an archive that was crashed, compares it with what was promised, and works on in it. */
export async function judge(disk: SimulatedDisk, evidence: Evidence): Promise<Verdict> {
  const lost: string[] = [];
  try {
    const passphrase = await unlocking(disk, evidence, lost);
    const open = () => openArchive(lifePath, { ...lifeOptions, io: disk.io, passphrase });
    const archive = await open();
    await compareRecords(archive, evidence, lost);
    await compareBytes(archive, { disk, evidence, lost });
    if (evidence.isThorough) await inspect(archive, lost);
    const later = sampleDocument({ title: 'later' });
    await archive.records.commit('documents-imported', [
      { collection: 'documents', id: later.id, after: later },
    ]);
    await archive.close();
    if (!evidence.isThorough) return { closed: null, lost };
    const again = await open();
    if (again.records.get('documents', later.id)?.title !== 'later')
      lost.push('what was saved after the crash');
    lost.push(...again.repairs.map(({ file, found }) => `${file} is ${found} after all was put right`));
    await again.close();
    return { closed: null, lost };
  } catch (error) {
    const isNone = error instanceof AppError && error.code === 'archive-missing';
    if (isNone && !evidence.promised.isCreated) return { closed: null, lost };
    const { code = '', details = {} } = error instanceof AppError ? error : {};
    return { closed: `${String(error)} ${code} ${JSON.stringify(details)}`, lost };
  }
}

/** Opens an archive after a crash and closes it; whether it could be is for others to find. */
export async function recover(disk: SimulatedDisk, promised: Promised): Promise<void> {
  const [passphrase = null] = promised.passphrases.flat();
  const options = { ...lifeOptions, io: disk.io, passphrase };
  await attempt(async () => (await openArchive(lifePath, options)).close());
}

/** A passphrase that opens the archive, null when it lies open; tells when others open it than were promised. */
async function unlocking(
  disk: SimulatedDisk,
  { promised, isThorough }: Evidence,
  lost: string[],
): Promise<string | null> {
  const found = await readVault(disk.io, lifePath);
  if (!isSealedVault(found.vault)) return null;
  const opening: string[] = [];
  for (const passphrase of isThorough ? allPassphrases : new Set(promised.passphrases.flat())) {
    const isRight = await unlockVault(found, { passphrase, ...lifeOptions }).then(
      () => true,
      () => false,
    );
    if (isRight) opening.push(passphrase);
  }
  const said = (passphrases: readonly string[]) => [...passphrases].sort().join('|');
  if (!promised.passphrases.some((each) => said(each) === said(opening)))
    lost.push(`passphrases: ${said(opening)}`);
  return opening[0] ?? null;
}

async function compareRecords(archive: Archive, { promised }: Evidence, lost: string[]): Promise<void> {
  for (const [id, allowed] of promised.titles) {
    const title = archive.records.get('documents', id)?.title ?? null;
    if (!allowed.includes(title)) lost.push(`title of ${id}: ${String(title)}, not ${allowed.join('|')}`);
  }
  const { sequence } = archive.records.head;
  if (sequence < promised.entries) lost.push(`log: ${sequence} of ${promised.entries} entries`);
  const index = await loadIndexBytes(archive);
  const saved = index && Buffer.from(index).toString();
  if (!promised.index.includes(saved)) lost.push(`index: ${String(saved)}`);
}

interface Scene {
  readonly disk: SimulatedDisk;
  readonly evidence: Evidence;
  readonly lost: string[];
}

/** Every document that there is, promised or not, has its original and its text. */
async function compareBytes(archive: Archive, { disk, evidence, lost }: Scene): Promise<void> {
  const files = disk.files();
  for (const { id, title, original, text } of archive.records.all('documents')) {
    const [originalBytes, textBytes] = [original, text].map((object) =>
      files.get(`${lifePath}/objects/${object.slice(0, 2)}/${object}`),
    );
    // The very bytes that were read and compared in an earlier crash of the same life.
    if (originalBytes && textBytes && known.get(originalBytes) === textBytes) continue;
    const body = evidence.bodies.get(id);
    const found = Buffer.from(await documentOriginal(archive, id)).toString();
    const { blocks } = await documentContent(archive, id);
    const isSame = found === body && JSON.stringify(blocks) === blocksOf(found);
    if (!isSame) lost.push(`bytes of ${title}`);
    if (isSame && originalBytes && textBytes) known.set(originalBytes, textBytes);
  }
}

/** Files of sound documents: original and text. A disk's buffers are never written into. */
const known = new WeakMap<Buffer, Buffer>();

function blocksOf(text: string): string {
  return JSON.stringify([{ type: 'paragraph', text }]);
}

async function inspect(archive: Archive, lost: string[]): Promise<void> {
  const { damaged, missing, log } = await verifyArchive(archive);
  lost.push(...damaged.map(({ file }) => `${file} damaged`), ...missing.map(({ file }) => `${file} missing`));
  if (!log.ok || log.entries !== archive.records.head.sequence) lost.push('the log is damaged');
}
