import { createHash } from 'node:crypto';
import type { Aftermath } from '../support/aftermath.ts';
import type { Photograph, SimulatedDisk } from '../support/simulated-disk.ts';
import { judge, recover } from './judge.ts';
import type { Moment, Recording } from './recording.ts';
import { tellFault, type Tally } from './tally.ts';

export interface Crashes {
  readonly moments: readonly Moment[];
  readonly aftermaths: readonly Aftermath[];
}

/** Every so many states all bytes are read. */
const thoroughEvery = 8;
/** Every so many states the plug is pulled again at each call of the opening that puts the first crash right. */
const againEvery = 100;

/** Pulls the plug in a recording's moments, each in all these ways, and judges every disk that comes of it once. */
export async function crash(
  recording: Recording,
  { moments, aftermaths }: Crashes,
  tally: Tally,
): Promise<void> {
  tally.lives += 1;
  tally.lost += recording.ledger.faults.length;
  for (const fault of recording.ledger.faults) tellFault(tally, `${nameOf(recording)}: ${fault}`);
  for (const moment of moments) {
    for (const { disk, print, aftermath } of differentDisks(moment.photograph, aftermaths)) {
      const how = `cut before call ${moment.call}, ${JSON.stringify(aftermath)}`;
      const number = tally.states;
      await judgeOne(disk, { recording, moment, how }, tally);
      if (number % againEvery !== 0) continue;
      // The disk that was judged has been worked on in: the same crash once more.
      const [same] = differentDisks(moment.photograph, [aftermath]);
      if (same?.print === print) await crashAgain(same.disk, { recording, moment, how }, tally);
    }
  }
}

interface Crash {
  readonly recording: Recording;
  readonly moment: Moment;
  readonly how: string;
}

async function judgeOne(disk: SimulatedDisk, { recording, moment, how }: Crash, tally: Tally): Promise<void> {
  tally.states += 1;
  const { promised } = moment;
  const isThorough = tally.states % thoroughEvery === 0;
  const { closed, lost } = await judge(disk, { promised, bodies: recording.ledger.bodies, isThorough });
  if (closed !== null) tally.unopened += 1;
  tally.lost += lost.length;
  const found = [...lost, ...(closed === null ? [] : [closed])].join('; ');
  if (found !== '') tellFault(tally, `${nameOf(recording)}, ${how}: ${found}`);
}

/** Crashes the opening that puts a crash right: before each of its calls, with all lost, all kept, and by dice. */
async function crashAgain(disk: SimulatedDisk, first: Crash, tally: Tally): Promise<void> {
  const photographs: Photograph[] = [];
  disk.failWhen(() => {
    photographs.push(disk.photograph());
    return null;
  });
  await recover(disk, first.moment.promised);
  for (const [call, photograph] of photographs.entries()) {
    const aftermaths = ['lost', 'kept', { seed: call }] as const;
    for (const { disk: crashed, aftermath } of differentDisks(photograph, aftermaths)) {
      tally.again += 1;
      const how = `${first.how}, then before call ${call} of its opening, ${JSON.stringify(aftermath)}`;
      await judgeOne(crashed, { ...first, how }, tally);
    }
  }
}

interface CrashedDisk {
  readonly disk: SimulatedDisk;
  readonly print: string;
  readonly aftermath: Aftermath;
}

/** What may be left of a photographed disk; of two that are the same, one. */
function* differentDisks(photograph: Photograph, aftermaths: readonly Aftermath[]): Generator<CrashedDisk> {
  const seen = new Set<string>();
  for (const aftermath of aftermaths) {
    const disk = photograph.pullPlug(aftermath);
    const print = fingerprint(disk);
    if (!seen.has(print)) yield { disk, print, aftermath };
    seen.add(print);
  }
}

function fingerprint(disk: SimulatedDisk): string {
  const hash = createHash('sha1');
  for (const [path, bytes] of [...disk.files()].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return hash.digest('base64');
}

function nameOf({ seed, disturbance }: Recording): string {
  return `life ${seed}${disturbance ? ` with ${JSON.stringify(disturbance)}` : ''}`;
}
