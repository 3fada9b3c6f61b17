import type { Conflict } from '../model/merge.ts';
import { isSame } from './canonical.ts';
import { keepDossiersWhole } from './keep-dossiers-whole.ts';
import type { CommonPast, MergePlan, MergeQuestion, PlannedRecord } from './merge-question.ts';
import { mergeRecord, type RecordSides } from './merge-record.ts';
import type { Fields } from './record-fields.ts';
import type { Trail } from './trail.ts';

/** Merges the other side into this one, record by record. Nothing is written. */
export function planMerge(question: MergeQuestion): MergePlan {
  const { mine, theirs } = question;
  const records = new Map<string, PlannedRecord>();
  const conflicts: Conflict[] = [];
  let hasWeighed = false;
  for (const [key, trail] of theirs.trails) {
    const { collection, id } = trail;
    const here = mine.get(collection, id);
    const there = theirs.get(collection, id);
    const trailHere = mine.trails.get(key);
    // What is known of it here, the other side knew when it last changed it.
    const isTaken = trailHere === undefined;
    const merged = isTaken
      ? { record: there && risen(there, here), conflicts: [] }
      : mergeRecord(sidesOf(question, { mine: trailHere, theirs: trail }));
    hasWeighed ||= !isTaken;
    conflicts.push(...merged.conflicts);
    if (!isSame(unrevised(merged.record), unrevised(here)))
      records.set(key, { collection, id, after: merged.record });
  }
  return keepDossiersWhole(question, { records, conflicts, hasWeighed });
}

function sidesOf(
  { mine, theirs, past, prefer, read }: MergeQuestion,
  trails: { readonly mine: Trail; readonly theirs: Trail },
): RecordSides {
  const { collection, id } = trails.theirs;
  const bases = basesOf(trails, past).map((record) => read(collection, record));
  const [here, there] = [mine.get(collection, id), theirs.get(collection, id)];
  return { collection, id, bases, trails, prefer, mine: here, theirs: there };
}

/** The states of a record that both sides knew. */
function basesOf(
  { mine, theirs }: { readonly mine: Trail; readonly theirs: Trail },
  past: CommonPast,
): readonly Fields[] {
  const ofMine = past === 'mine' || past === 'both' ? [mine.before] : [];
  const ofTheirs = past === 'theirs' || past === 'both' ? [theirs.before] : [];
  const known = [...ofMine, ...ofTheirs].filter(isThere);
  if (known.length > 0) return known;
  // Two people may give the same code; any other id is made once.
  if (mine.collection === 'terms' || mine.collection === 'fields') return [];
  // It came to both from elsewhere, or one of them had it before and took it away.
  const came = isSame(mine.first, theirs.first) ? [mine.first].filter(isThere) : [];
  return came.length > 0 ? came : [mine.removed, theirs.removed].filter(isThere);
}

function isThere(record: Fields | undefined): record is Fields {
  return record !== undefined;
}

function risen(there: Fields, here: Fields | undefined): Fields {
  const [revision, before] = [there['revision'], here?.['revision']];
  return typeof revision === 'number' && typeof before === 'number'
    ? { ...there, revision: Math.max(revision, before + 1) }
    : there;
}

function unrevised(record: Fields | undefined): Fields | undefined {
  return record && { ...record, revision: undefined };
}
