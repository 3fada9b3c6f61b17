import type { Aftermath } from '../support/aftermath.ts';
import type { Failure } from '../support/simulated-disk.ts';
import { crash } from './crash-states.ts';
import { record, type Disturbance, type Moment } from './recording.ts';
import { newTally, type Tally } from './tally.ts';

const failures: readonly Failure[] = ['ENOSPC', 'EIO', 'EROFS'];

/** Which lives are disturbed: every call of the first lives, or each `every`-th, and in how many undisturbed ones it is cut. */
export interface Campaign {
  readonly every: number;
  /** Goes on with undisturbed lives until there were so many states. */
  readonly states: number;
  readonly onLife?: (tally: Tally) => void;
}

/**
 * Crashes archives of many lives. Lives in which one call fails, once with each failure and once for good, each crashed at
 * its end and at moments after the failure; then lives that nothing disturbs, crashed before every call.
 */
export async function runCampaign({ every, states, onLife }: Campaign): Promise<Tally> {
  const tally = newTally();
  // A sealed one whose heads are written while commits go on, and one that lies open.
  for (const seed of [1, 6]) {
    const { calls } = await record(seed);
    for (let call = 1 + (seed % every); call <= calls.length; call += every)
      for (const disturbance of disturbancesAt(call)) {
        const recording = await record(seed, disturbance);
        const moments = momentsAfter(recording.moments, call);
        await crash(recording, { moments, aftermaths: ['lost', 'kept', { seed: call }] }, tally);
        onLife?.(tally);
      }
  }
  for (let seed = 10; tally.states < states; seed += 1) {
    const recording = await record(seed);
    const aftermaths: Aftermath[] = ['lost', 'kept'];
    for (let dice = 1; dice <= 8; dice += 1) aftermaths.push({ seed: seed * 100 + dice });
    // When few are wanted, they are spread over the whole life.
    const share = Math.max(1, Math.ceil((recording.moments.length * 3) / (states - tally.states)));
    const moments = recording.moments.filter((_, at) => (at + seed) % share === 0);
    await crash(recording, { moments, aftermaths }, tally);
    onLife?.(tally);
  }
  return tally;
}

function* disturbancesAt(call: number): Generator<Disturbance> {
  for (const failure of failures) yield { failure, call };
  yield { failure: 'ENOSPC', call, isLasting: true };
}

/** Right after the failure, and at the life's end, where what came of it shows. */
function momentsAfter(moments: readonly Moment[], call: number): Moment[] {
  const after = moments.filter((moment) => moment.call > call);
  return [after[0], after[after.length >> 1], after.at(-1)].filter((moment) => moment !== undefined);
}
