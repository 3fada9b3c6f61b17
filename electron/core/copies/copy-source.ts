import type { ObjectId } from '../../../shared/model/ids.ts';
import type { VaultCopy } from '../keys/archive-keys.ts';
import { walkLog, type LogFault } from '../verify/log-walk.ts';
import { objectsInEntry, type NamedObject } from '../storage/named-objects.ts';
import type { Storage } from '../storage/storage.ts';

/** An archive that is copied: its files, and the ways in that go with them. */
export interface CopySource {
  readonly storage: Storage;
  readonly vault: VaultCopy;
}

/** What a walk through a log finds, up to an entry. */
export interface LogSurvey {
  /** The last entry that was found, and the journal that it stands in; 0 when there is none. */
  readonly sequence: number;
  readonly hash: string;
  readonly journal: number;
  /** The hash of the entry that was asked for; null when it is not to be had. */
  readonly wantedHash: string | null;
  /** How far each journal is part of the log: where its last frame ends. */
  readonly ends: ReadonlyMap<number, number>;
  /** Of every document that ever was. */
  readonly objects: ReadonlyMap<ObjectId, NamedObject>;
  readonly faults: readonly LogFault[];
}

/** Surveys a log up to the entry `until`, remembering the hash of the entry `wanted`. */
export async function surveyLog(
  storage: Storage,
  { until = Infinity, wanted = 0 }: { readonly until?: number; readonly wanted?: number },
): Promise<LogSurvey> {
  const ends = new Map<number, number>();
  const objects = new Map<ObjectId, NamedObject>();
  const faults: LogFault[] = [];
  let last = { sequence: 0, hash: '', journal: 0 };
  let wantedHash: string | null = null;
  for await (const step of walkLog(storage, until)) {
    if (step.found === 'fault') {
      faults.push(step.fault);
      continue;
    }
    ends.set(step.journal, step.frame.end);
    if (step.found === 'mark') continue;
    const { entry, position, journal } = step;
    // Also by what the entry after it says, should it be damaged itself.
    if (entry.sequence === wanted + 1) wantedHash ??= entry.previous;
    if (entry.sequence === wanted) wantedHash = position.hash;
    last = { ...position, journal };
    for (const [id, about] of objectsInEntry(entry)) objects.set(id, about);
  }
  return { ...last, wantedHash, ends, objects, faults };
}
