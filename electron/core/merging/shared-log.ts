import type { Seen } from '../../../shared/model/merge.ts';
import { logStart } from '../storage/storage.ts';
import type { MergeSource } from './merge-source.ts';

type Log = Pick<MergeSource, 'id' | 'head' | 'log'>;

/** How many entries two logs have in common from the first on: those of the archive that both were copied from. */
export async function sharedLength(one: Log, other: Log): Promise<number> {
  if (one.id !== other.id) return 0;
  const theirs = hashesOf(other);
  let length = 0;
  for await (const hash of hashesOf(one)) {
    const there = await theirs.next();
    if (there.done || there.value !== hash) break;
    length += 1;
  }
  await theirs.return(undefined);
  return length;
}

/** Whether a log has this very entry. */
export async function holds(log: Log, { sequence, hash }: Seen): Promise<boolean> {
  if (sequence > log.head.sequence) return false;
  if (sequence === 0) return hash === logStart.hash;
  if (sequence === log.head.sequence) return hash === log.head.hash;
  for await (const { previous } of log.log(sequence + 1)) return hash === previous;
  return false;
}

/** The hashes that stand for the log after its first entry, its second ... */
async function* hashesOf({ head, log }: Log): AsyncGenerator<string> {
  for await (const { sequence, previous } of log(1)) if (sequence > 1) yield previous;
  if (head.sequence > 0) yield head.hash;
}
