import { openArchive } from '../../electron/core/archive.ts';
import { verifyArchive } from '../../electron/core/verify/verify.ts';
import { AppError } from '../../shared/errors.ts';
import { archiveOnDisk, diskPath, opening } from '../support/archive-on-disk.ts';
import { diceOf, type Dice } from '../support/dice.ts';
import type { SimulatedDisk } from '../support/simulated-disk.ts';

/** What a disk, or somebody, may do to a file. */
export const harmNames = ['flip', 'cut', 'swap', 'delete', 'append', 'zero'] as const;
type HarmName = (typeof harmNames)[number];

/** What came of harming files. The last three must be empty. */
export interface HarmTally {
  harms: number;
  /** How often each kind of harm was done to each kind of file. */
  readonly done: Map<string, number>;
  /** Harms that neither opening nor verifying found. */
  readonly unfound: string[];
  /** Harms that were found, but their file was not named. */
  readonly unnamed: string[];
  /** Harms that made more unreadable than the file that was harmed. */
  readonly spread: string[];
}

/** Harms one file after the other, each on a sound archive, until so many were harmed. */
export async function harmFiles(harms: number): Promise<HarmTally> {
  const tally: HarmTally = { harms: 0, done: new Map(), unfound: [], unnamed: [], spread: [] };
  const sound = (await archiveOnDisk()).photograph();
  const dice = diceOf(1);
  // The lock has no contents to be lost, and is made anew when it is gone.
  const files = [...sound.pullPlug('kept').files().keys()].filter((file) => !file.endsWith('/lock'));
  const kinds = [...Map.groupBy(files, kindOf).values()];
  while (tally.harms < harms) {
    // Each kind of file as often as any other, however many there are of it.
    const alike = kinds[tally.harms % kinds.length] ?? [];
    const file = alike[dice(alike.length)] ?? '';
    const harm = harmNames[dice(harmNames.length)] ?? 'flip';
    const disk = sound.pullPlug('kept');
    if (!(await doHarm(disk, file, { harm, dice }))) continue;
    tally.harms += 1;
    const place = file.slice(diskPath.length + 1);
    const what = `${harm} of ${kindOf(file)}`;
    tally.done.set(what, (tally.done.get(what) ?? 0) + 1);
    const { isFound, told, unreadable } = await toldOf(disk);
    if (!isFound) tally.unfound.push(`${what}: ${place}`);
    else if (!told.includes(place)) tally.unnamed.push(`${what}: ${place}: ${told}`);
    const isObject = place.startsWith('objects');
    if (unreadable > (isObject ? 1 : 0)) tally.spread.push(`${what}: ${place}: ${unreadable}`);
  }
  return tally;
}

function kindOf(file: string): string {
  return file.slice(diskPath.length + 1).split('/')[0] ?? '';
}

interface Harm {
  readonly harm: HarmName;
  readonly dice: Dice;
}

/** Harms a file of the archive at `/a`; answers whether it is not what it was any more. */
export async function doHarm(disk: SimulatedDisk, file: string, { harm, dice }: Harm): Promise<boolean> {
  const sound = disk.bytesOf(file);
  if (sound.length === 0) return false;
  const at = dice(sound.length);
  if (harm === 'delete') {
    // A head is only a cache: nobody misses one that is gone.
    if (kindOf(file) === 'head') return false;
    await disk.io.removeFile(file);
    return true;
  }
  const others = [...disk.files().values()].filter((bytes) => bytes.length > 0 && !bytes.equals(sound));
  const harmed = Buffer.from(sound);
  if (harm === 'flip') harmed.writeUInt8(harmed.readUInt8(at) ^ (1 << dice(8)), at);
  if (harm === 'zero') harmed.fill(0, at - (at % 64), Math.min(harmed.length, at - (at % 64) + 64));
  const bytes = {
    flip: harmed,
    zero: harmed,
    cut: sound.subarray(0, at),
    append: Buffer.concat([sound, sound.subarray(at)]),
    swap: others[dice(others.length)] ?? sound,
  }[harm];
  if (kindOf(file) === 'vault.json' && saysTheSame(bytes, sound)) return false;
  disk.replaceBytes(file, bytes);
  return !bytes.equals(sound);
}

/** White space between the fields of JSON means nothing. */
function saysTheSame(one: Buffer, other: Buffer): boolean {
  try {
    return JSON.stringify(JSON.parse(one.toString())) === JSON.stringify(JSON.parse(other.toString()));
  } catch {
    return false;
  }
}

interface Told {
  readonly isFound: boolean;
  readonly told: string;
  readonly unreadable: number;
}

/** What opening and verifying say, and how many objects cannot be read any more. */
async function toldOf(disk: SimulatedDisk): Promise<Told> {
  try {
    const archive = await openArchive(diskPath, opening(disk));
    const found = await verifyArchive(archive);
    await archive.close();
    const { damaged, missing, heads, log } = found;
    const bad = [...damaged, ...missing, ...heads, ...archive.repairs];
    const told = JSON.stringify([found, archive.repairs]);
    return { isFound: bad.length > 0 || !log.ok, told, unreadable: damaged.length + missing.length };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const isVaultGone = error.code === 'archive-missing';
    return { isFound: true, told: isVaultGone ? 'vault.json' : JSON.stringify(error.details), unreadable: 0 };
  }
}
