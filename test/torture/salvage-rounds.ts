import { createArchive, openArchive, type Archive } from '../../electron/core/archive.ts';
import { documentOriginal } from '../../electron/core/documents.ts';
import { objectName } from '../../electron/core/storage/objects.ts';
import { salvageArchive, type SalvageReport } from '../../electron/core/salvage/salvage.ts';
import { verifyArchive } from '../../electron/core/verify/verify.ts';
import type { Document } from '../../shared/model/document.ts';
import { addDocument, diskPath, opening } from '../support/archive-on-disk.ts';
import { diceOf, type Dice } from '../support/dice.ts';
import { createSimulatedDisk, type Photograph, type SimulatedDisk } from '../support/simulated-disk.ts';
import { doHarm, harmNames } from './harms.ts';

const newPath = '/new';

/** A document, and everything on the disk that tells of it. */
interface Witnessed {
  readonly document: Document;
  /** The stretch of a journal that holds its entry. */
  readonly frame: { readonly file: string; readonly start: number; readonly end: number };
  /** The heads that were written with it in them. */
  readonly heads: readonly string[];
}

/** A sound archive of several generations. */
interface Sound {
  readonly photograph: Photograph;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly witnessed: readonly Witnessed[];
}

/** What came of salvaging harmed archives. The lists must be empty. */
export interface SalvageTally {
  rounds: number;
  /** Documents that were whole on the disk, and so had to be saved. */
  whole: number;
  /** Documents of which something was lost, as the reports say. */
  lost: number;
  readonly thrown: string[];
  /** Intact in the damaged archive, and not in the new one as they were. */
  readonly missed: string[];
  /** What verifying finds wrong in new archives besides what the report says to be lost. */
  readonly unsound: string[];
  /** Files of the damaged archive that salvage changed. */
  readonly written: string[];
}

/** Harms an archive in one to eight ways and salvages it, so many times over. */
export async function salvageRounds(rounds: number): Promise<SalvageTally> {
  const tally: SalvageTally = {
    ...{ rounds: 0, whole: 0, lost: 0 },
    ...{ thrown: [], missed: [], unsound: [], written: [] },
  };
  const sound = await soundArchive();
  for (let seed = 1; seed <= rounds; seed += 1) await salvageRound(sound, seed, tally);
  return tally;
}

async function salvageRound(sound: Sound, seed: number, tally: SalvageTally): Promise<void> {
  tally.rounds += 1;
  const dice = diceOf(seed);
  const disk = sound.photograph.pullPlug('kept');
  const done: string[] = [];
  for (let harms = 1 + dice(8); harms > 0; harms -= 1) done.push(await harmOne(disk, dice));
  const harmed = filesOf(disk);
  const what = `${seed}: ${done.join(', ')}`;
  try {
    const report = await salvageArchive(diskPath, newPath, opening(disk));
    tally.lost += report.lost.length;
    const archive = await openArchive(newPath, opening(disk));
    for (const each of sound.witnessed) {
      if (!isWhole(each, sound.files, harmed)) continue;
      tally.whole += 1;
      if (!(await isSaved(archive, each.document))) tally.missed.push(`${what}: ${each.document.title}`);
    }
    if (!(await isAsReported(archive, report))) tally.unsound.push(what);
    await archive.close();
  } catch (error) {
    tally.thrown.push(`${what}: ${String(error)}`);
  }
  for (const [file, bytes] of filesOf(disk))
    if (!harmed.get(file)?.equals(bytes)) tally.written.push(`${what}: ${file}`);
}

async function soundArchive(): Promise<Sound> {
  const disk = createSimulatedDisk();
  const growing = { ...opening(disk), journalLimit: 1 };
  const witnessed: Witnessed[] = [];
  let { archive } = await createArchive(diskPath, growing);
  for (let generation = 1; generation <= 4; generation += 1) {
    for (const number of [1, 2, 3]) {
      const before = filesOf(disk);
      const document = await addDocument(archive, generation * 10 + number);
      witnessed.push({ document, frame: grown(before, filesOf(disk)), heads: [] });
    }
    const heads = headsOf(disk);
    await archive.close();
    archive = await openArchive(diskPath, growing);
    await archive.close();
    archive = await openArchive(diskPath, growing);
    const later = headsOf(disk).filter((head) => !heads.includes(head));
    for (const [at, each] of witnessed.entries())
      witnessed[at] = { ...each, heads: [...each.heads, ...later] };
  }
  await archive.close();
  return { photograph: disk.photograph(), files: filesOf(disk), witnessed };
}

/** The journal that grew between two looks at a disk, and by which stretch. */
function grown(before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>) {
  for (const [file, bytes] of after) {
    const start = before.get(file)?.length ?? 0;
    if (file.includes('/journal/') && bytes.length > start) return { file, start, end: bytes.length };
  }
  throw new Error('No journal has grown.');
}

/** The damaged archive's files. */
function filesOf(disk: SimulatedDisk): Map<string, Buffer> {
  const ours = [...disk.files()].filter(([file]) => file.startsWith(`${diskPath}/`));
  return new Map(ours.map(([file, bytes]) => [file, Buffer.from(bytes)]));
}

function headsOf(disk: SimulatedDisk): string[] {
  return [...filesOf(disk).keys()].filter((file) => file.includes('/head/'));
}

/** Any harm to any file; of the vault only to what is not the slot of the passphrase. */
async function harmOne(disk: SimulatedDisk, dice: Dice): Promise<string> {
  const files = [...filesOf(disk).keys()].filter((file) => !file.endsWith('/lock'));
  const kinds = [...Map.groupBy(files, (file) => file.split('/')[2] ?? '').values()];
  const alike = kinds[dice(kinds.length)] ?? [];
  const file = alike[dice(alike.length)] ?? '';
  if (file.endsWith('/vault.json')) {
    flipOutsideSlot(disk, file, dice);
    return file;
  }
  const harm = harmNames[dice(harmNames.length)] ?? 'flip';
  if (harm === 'delete') await disk.io.removeFile(file);
  else await doHarm(disk, file, { harm, dice });
  return `${harm} of ${file}`;
}

/** Once: a second sign of the id would be one too many. */
function flipOutsideSlot(disk: SimulatedDisk, file: string, dice: Dice): void {
  const bytes = Buffer.from(disk.bytesOf(file));
  const start = bytes.indexOf('{', bytes.indexOf('"slots"'));
  const end = bytes.indexOf('"kind": "recovery"') - 20;
  const at = dice(2) === 0 ? dice(start) : end + 20 + dice(bytes.length - end - 20);
  if (!harmedVaults.has(disk)) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << dice(8)), at);
  harmedVaults.add(disk);
  disk.replaceBytes(file, bytes);
}

const harmedVaults = new WeakSet<SimulatedDisk>();

function isWhole(
  { document, frame, heads }: Witnessed,
  sound: ReadonlyMap<string, Buffer>,
  harmed: ReadonlyMap<string, Buffer>,
): boolean {
  const isSame = (file: string, start = 0, end?: number) =>
    harmed
      .get(file)
      ?.subarray(start, end)
      .equals(sound.get(file)?.subarray(start, end) ?? Buffer.of(0)) ?? false;
  const objects = [document.original, document.text].map((id) => `${diskPath}/${objectName(id)}`);
  const isTold = isSame(frame.file, frame.start, frame.end) || heads.some((head) => isSame(head));
  return isTold && objects.every((file) => isSame(file));
}

async function isSaved(archive: Archive, { id, title, provenance, original }: Document): Promise<boolean> {
  const saved = archive.records.get('documents', id);
  if (saved?.title !== title || saved.original === original) return false;
  const bytes = await documentOriginal(archive, id).catch(() => Buffer.of());
  await archive.objects.get(saved.text);
  return bytes.length === provenance.bytes;
}

/** Verifying finds nothing wrong but the objects of documents that are lost in part. */
async function isAsReported(archive: Archive, { lost, documents }: SalvageReport): Promise<boolean> {
  const { damaged, missing, heads, log, vault } = await verifyArchive(archive);
  const inPart = lost.filter(({ why }) => why === 'original' || why === 'text').map(({ id }) => id);
  const isSame =
    missing
      .map(({ document }) => document)
      .sort()
      .join() === inPart.sort().join();
  const isSound = damaged.length + heads.length === 0 && log.ok && vault.ok;
  return isSound && isSame && archive.records.count('documents') === documents;
}
