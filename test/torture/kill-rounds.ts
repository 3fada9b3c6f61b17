import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createArchive, openArchive, type Archive } from '../../electron/core/archive.ts';
import { documentOriginal } from '../../electron/core/documents.ts';
import { verifyArchive } from '../../electron/core/verify/verify.ts';
import { diceOf, type Dice } from '../support/dice.ts';
import { startProgram, type Ended } from './program.ts';
import { staleFiles } from './stale-files.ts';

/** What came of killing the command line again and again. All but the first three must be 0. */
export interface KillTally {
  /** Runs that were killed before they had ended. */
  kills: number;
  /** Runs that had ended before their kill came. */
  late: number;
  /** Files and edits that were acknowledged by runs that were killed. */
  acknowledged: number;
  /** Of those, how many were not there afterwards, or not bit for bit. */
  lost: number;
  unopened: number;
  /** Files that nothing names and that opening and verifying left behind. */
  stale: number;
  readonly faults: string[];
}

interface Round {
  readonly place: string;
  readonly archive: string;
  readonly number: number;
  readonly dice: Dice;
  readonly tally: KillTally;
  /** The SHA-256 of each document that was told as imported, or the title of one told as edited. */
  readonly told: Map<string, string>;
}

const filesARound = 130;
/** After so many rounds a new archive, so that a round stays short. */
const roundsAnArchive = 10;

/** Kills imports and edits of the real command line at moments that a seed chooses, and looks after each what is left. */
export async function killAndLook(
  place: string,
  { kills, seed }: { readonly kills: number; readonly seed: number },
  onKill?: (tally: KillTally) => void,
): Promise<KillTally> {
  const tally: KillTally = { kills: 0, late: 0, acknowledged: 0, lost: 0, unopened: 0, stale: 0, faults: [] };
  const dice = diceOf(seed);
  const archive = join(place, 'killed.testimonia');
  const told = new Map<string, string>();
  // What a run takes here and now, so that kills fall on all of it.
  let [importing, editing] = [0, 0];
  for (let number = 0; tally.kills < kills; number += 1) {
    const round = { place, archive, number, dice, tally, told };
    if (number % roundsAnArchive === 0) {
      await rm(archive, { recursive: true, force: true });
      told.clear();
      await (await createArchive(archive)).archive.close();
      importing = await killImport(round, null);
      editing = await killEdit(round, null);
    } else if (number % 4 === 3) await killEdit(round, editing);
    else await killImport(round, importing);
    await look(round);
    onKill?.(tally);
  }
  return tally;
}

interface Run {
  readonly ended: Ended;
  readonly isKilled: boolean;
  /** Milliseconds. */
  readonly took: number;
}

/** Runs words and kills them somewhere within so many milliseconds (null: never). */
async function run(
  words: readonly string[],
  { place, dice, tally }: Round,
  within: number | null,
): Promise<Run> {
  const start = performance.now();
  const program = startProgram(words, { profile: join(place, 'profile') });
  // The first part of each run is Node's own start: nothing to be seen there.
  const after = within === null ? null : within * (0.2 + dice(1000) / 1100);
  const timer = after === null ? undefined : setTimeout(program.kill, after);
  const ended = await program.ended;
  clearTimeout(timer);
  const isKilled = ended.exitCode === null;
  if (isKilled) tally.kills += 1;
  else if (within !== null) tally.late += 1;
  return { ended, isKilled, took: performance.now() - start };
}

async function killImport(round: Round, within: number | null): Promise<number> {
  const folder = join(round.place, `sources-${round.number}`);
  await mkdir(folder);
  for (let file = 0; file < filesARound; file += 1)
    await writeFile(
      join(folder, `${file}.md`),
      `# Ruling ${round.number}-${file}\n\n${'What was held. '.repeat(1 + round.dice(400))}\n`,
    );
  const { ended, isKilled, took } = await run(['import', round.archive, folder, '--json'], round, within);
  for (const { status, id, file } of ended.lines) {
    if (status !== 'imported') continue;
    const bytes = await readFile(join(round.place, String(file)));
    round.told.set(String(id), createHash('sha256').update(bytes).digest('hex'));
    if (isKilled) round.tally.acknowledged += 1;
  }
  await rm(folder, { recursive: true });
  return took;
}

async function killEdit(round: Round, within: number | null): Promise<number> {
  const [id] = round.told.keys();
  if (id === undefined) return 0;
  const title = `edited in round ${round.number}`;
  const { ended, isKilled, took } = await run(
    ['edit', round.archive, id, `title=${title}`, '--json'],
    round,
    within,
  );
  if (wasTold(ended, title)) {
    round.told.set(`title of ${id}`, title);
    if (isKilled) round.tally.acknowledged += 1;
  } else round.told.delete(`title of ${id}`);
  return took;
}

function wasTold({ lines }: Ended, title: string): boolean {
  return lines.some((line) => line['title'] === title);
}

async function look({ archive: path, number, tally, told }: Round): Promise<void> {
  const tell = (what: string) => tally.faults.push(`round ${number}: ${what}`);
  let archive: Archive;
  try {
    archive = await openArchive(path);
  } catch (error) {
    tally.unopened += 1;
    tell(String(error));
    return;
  }
  for (const [what, expected] of told) {
    const found = await readTold(archive, what).catch(String);
    if (found === expected) continue;
    tally.lost += 1;
    tell(`${what}: ${found} instead of ${expected}`);
  }
  const { damaged, missing, heads, log } = await verifyArchive(archive);
  const bad = [...damaged, ...missing].map(({ file }) => file).concat(heads);
  if (bad.length > 0 || !log.ok || log.entries !== archive.records.head.sequence) {
    tally.lost += 1;
    tell(`damage: ${bad.join(', ')}, log ${JSON.stringify(log)}`);
  }
  const stale = await staleFiles(archive);
  tally.stale += stale.length;
  for (const file of stale) tell(`stale: ${file}`);
  await archive.close();
}

async function readTold(archive: Archive, what: string): Promise<string> {
  const [, id] = /^title of (.*)$/.exec(what) ?? [];
  if (id !== undefined) return archive.records.get('documents', id)?.title ?? 'none';
  return createHash('sha256')
    .update(await documentOriginal(archive, what))
    .digest('hex');
}
