import { createSimulatedDisk, type Failure, type Photograph } from '../support/simulated-disk.ts';
import { live } from './life.ts';
import type { Ledger, Promised } from './ledger.ts';

/** What goes wrong while an archive lives. */
export interface Disturbance {
  readonly failure: Failure;
  /** The call that fails, counted from 1. */
  readonly call: number;
  /** Every later call that needs room fails as well, as on a disk that stays full. */
  readonly isLasting?: boolean;
}

/** A moment of a life: the disk, and what had been promised by then. */
export interface Moment {
  readonly photograph: Photograph;
  readonly promised: Promised;
  /** The call that had not been made yet. */
  readonly call: number;
}

/** A life, and every moment of it at which pulling the plug makes another disk. */
export interface Recording {
  readonly seed: number;
  readonly disturbance: Disturbance | null;
  readonly calls: readonly string[];
  readonly moments: readonly Moment[];
  readonly ledger: Ledger;
}

const changing = /^(open|write|cut|sync|syncFolder|makeFolder|removeFile|removeFolder|rename) /;
const takingRoom = /^(write|makeFolder|open) /;

/** Lives a life once and keeps its moments, so that a thousand crashes cost one life. */
export async function record(seed: number, disturbance: Disturbance | null = null): Promise<Recording> {
  const disk = createSimulatedDisk();
  const moments: Moment[] = [];
  let ledger: Ledger | null = null;
  const look = (call: number) => {
    const promised = ledger?.now;
    const hasChanged = promised !== moments.at(-1)?.promised || changing.test(disk.calls[call - 2] ?? '');
    if (promised && hasChanged) moments.push({ photograph: disk.photograph(), promised, call });
  };
  const isHit = (name: string, call: number) => {
    if (!disturbance || call < disturbance.call) return false;
    return call === disturbance.call || (disturbance.isLasting === true && takingRoom.test(name));
  };
  disk.failWhen((name, call) => {
    look(call);
    return disturbance && isHit(name, call) ? disturbance.failure : null;
  });
  const lived = await live(disk, seed, (opened) => {
    ledger = opened;
  });
  look(disk.calls.length + 1);
  return { seed, disturbance, calls: disk.calls, moments, ledger: lived };
}
