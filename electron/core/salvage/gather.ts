import { collectionNames, type Change, type Entry } from '../../../shared/model/activity.ts';
import { generationName, listGenerations } from '../storage/generations.ts';
import { walkLog, type LogFault } from '../verify/log-walk.ts';
import { throwIfStopped } from '../stop.ts';
import type { Storage } from '../storage/storage.ts';
import { readHarmedHeads, type HarmedHead } from './harmed-head.ts';
import { createLastKnown, type LastKnown } from './last-known.ts';

/** What heads and journals still tell, put together. */
export interface Gathered {
  readonly records: LastKnown;
  /** All records as they stood after this entry are known; 0 when no head is whole. */
  readonly wholeUpTo: number;
  /** Entries that are known to have been written and cannot be read. */
  readonly entriesLost: number;
  /** Where the log is not what was written. */
  readonly faults: readonly LogFault[];
}

/** Gathers the newest state of every record from all frames that still open. Throws `stopped`. */
export async function gather(storage: Storage, signal?: AbortSignal): Promise<Gathered> {
  const records = createLastKnown();
  const heads = await readHarmedHeads(storage);
  const whole = heads.find(({ isWhole }) => isWhole);
  const wholeUpTo = whole?.sequence ?? 0;
  // First, so that the records keep the order in which they came.
  if (whole) noteHead(records, whole, wholeUpTo);
  const log = await gatherLog(storage, { records, wholeUpTo, signal });
  for (const head of heads.toReversed())
    if (!head.isWhole) noteHead(records, head, head.sequence ?? log.reachedBefore(head.number));

  const newestJournal = (await listGenerations(storage, 'journal')).at(-1) ?? 0;
  const newest = Math.max(0, ...heads.map(({ number }) => number));
  const missing: LogFault = { file: generationName('journal', newest), at: 0, why: 'missing' };
  const reached = Math.max(log.reachedBefore(Infinity), ...heads.map(({ sequence }) => sequence ?? 0));
  return {
    records,
    wholeUpTo,
    entriesLost: reached - log.entries,
    // A head is never there without its journal.
    faults: newest > newestJournal ? [...log.faults, missing] : log.faults,
  };
}

function noteHead(records: LastKnown, { tables }: HarmedHead, sequence: number): void {
  for (const collection of collectionNames)
    for (const { id, json } of tables[collection].rows()) records.note({ collection, id, sequence, json });
}

interface GatheringLog {
  readonly records: LastKnown;
  readonly wholeUpTo: number;
  readonly signal: AbortSignal | undefined;
}

async function gatherLog(storage: Storage, { records, wholeUpTo, signal }: GatheringLog) {
  const faults: LogFault[] = [];
  const sequences = new Set<number>();
  const reached = new Map<number, number>();
  for await (const step of walkLog(storage)) {
    throwIfStopped(signal);
    if (step.found === 'fault') {
      faults.push(step.fault);
      continue;
    }
    const before = reached.get(step.journal) ?? 0;
    reached.set(step.journal, before);
    if (step.found !== 'entry') continue;
    const { sequence, changes } = step.entry;
    sequences.add(sequence);
    reached.set(step.journal, Math.max(before, sequence));
    if (sequence > wholeUpTo) noteChanges(records, sequence, changes);
  }
  return {
    faults,
    entries: sequences.size,
    /** The highest entry found in the journals before this one. */
    reachedBefore: (journal: number) =>
      Math.max(0, ...[...reached].filter(([number]) => number < journal).map(([, sequence]) => sequence)),
  };
}

function noteChanges(records: LastKnown, sequence: Entry['sequence'], changes: readonly Change[]): void {
  for (const { collection, id, after } of changes) {
    const json = after === undefined ? null : Buffer.from(JSON.stringify(after));
    records.note({ collection, id, sequence, json });
  }
}
