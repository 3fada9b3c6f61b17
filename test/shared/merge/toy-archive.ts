import { commonPast, knownOf, passedOn } from '../../../shared/merge/common-past.ts';
import { planMerge } from '../../../shared/merge/plan-merge.ts';
import { canonical } from '../../../shared/merge/canonical.ts';
import type { Fields } from '../../../shared/merge/record-fields.ts';
import { createTrails, type LoggedEntry } from '../../../shared/merge/trail.ts';
import type { Change, CollectionName } from '../../../shared/model/activity.ts';
import type { Conflict, Merge, Preference } from '../../../shared/model/merge.ts';
import { mergeIdSchema, sha256Schema } from '../../../shared/model/ids.ts';

/** An archive in memory: a log, what stands after it, and a hash for each of its places. */
export interface ToyArchive {
  readonly id: string;
  readonly log: readonly (LoggedEntry & { readonly hash: string })[];
  readonly records: ReadonlyMap<string, Fields>;
}

/** Numbers that no two calls share: moments and hashes. */
let clock = 0;

export function toyArchive(id: string): ToyArchive {
  return { id, log: [], records: new Map() };
}

/** The archive with one entry more. */
export function committed(archive: ToyArchive, changes: readonly Omit<Change, 'before'>[]): ToyArchive {
  const records = new Map(archive.records);
  const complete = changes.map(({ collection, id, after }) => {
    const key = `${collection}/${id}`;
    const before = records.get(key);
    if (after === undefined) records.delete(key);
    else records.set(key, after as Fields);
    return { collection, id, before, after };
  });
  const sequence = archive.log.length + 1;
  clock += 1;
  const at = new Date(clock * 1000).toISOString();
  const entry = { sequence, at, who: archive.id, hash: `${clock}`.padStart(64, '0'), changes: complete };
  return { ...archive, log: [...archive.log, entry], records };
}

/** What a merge made of the first of two archives. */
export interface ToyMerged {
  readonly archive: ToyArchive;
  readonly conflicts: readonly Conflict[];
}

export async function merged(
  mine: ToyArchive,
  theirs: ToyArchive,
  prefer: Preference = 'newer',
): Promise<ToyMerged> {
  const differs = mine.log.findIndex(({ hash }, at) => hash !== theirs.log[at]?.hash);
  const shared = differs < 0 ? mine.log.length : differs;
  const theirsKnown = await knownOf(mergesOf(mine), placeOf(theirs), shared);
  const mineKnown = await knownOf(mergesOf(theirs), placeOf(mine), shared);
  const trailsOf = ({ log }: ToyArchive, { sequence }: typeof mineKnown) => {
    const maker = createTrails(() => true);
    for (const entry of log.slice(sequence)) maker.follow(entry);
    return maker.trails;
  };
  const plan = planMerge({
    mine: { get: getter(mine), trails: trailsOf(mine, mineKnown) },
    theirs: { get: getter(theirs), trails: trailsOf(theirs, theirsKnown) },
    past: commonPast(mineKnown, theirsKnown),
    prefer,
    read: (_, record) => record,
    dossiers: [...mine.records].flatMap(([key, record]) => (key.startsWith('dossiers/') ? [record] : [])),
  });
  const { conflicts, hasWeighed } = plan;
  if (plan.records.size === 0 && conflicts.length === 0 && !hasWeighed) return { archive: mine, conflicts };
  clock += 1;
  const id = mergeIdSchema.parse(`g${`${clock}`.padStart(12, '0')}`);
  const last = theirs.log.at(-1);
  const seen = {
    archive: theirs.id,
    sequence: theirs.log.length,
    hash: sha256Schema.parse(last?.hash ?? '0'.repeat(64)),
  };
  const record: Merge = {
    ...{ schemaVersion: 1, id, title: theirs.id, mergedAt: '2026-11-23T00:00:00.000Z' },
    ...{
      entry: mine.log.length + 1,
      seen: [seen, ...passedOn(mergesOf(theirs))],
      conflicts: [],
    },
  };
  const archive = committed(mine, [{ collection: 'merges', id, after: record }, ...plan.records.values()]);
  return { archive, conflicts };
}

/** What people put into it, as one text: neither merges nor how often something was changed. */
export function told({ records }: ToyArchive): string {
  const kept = [...records].filter(([key]) => !key.startsWith('merges/'));
  const sorted = kept.sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([key, record]) => `${key} ${canonical({ ...record, revision: undefined })}`).join('\n');
}

function getter({ records }: ToyArchive) {
  return (collection: CollectionName, id: string) => records.get(`${collection}/${id}`);
}

function placeOf({ id, log }: ToyArchive) {
  return {
    archive: id,
    holds: ({ sequence, hash }: { sequence: number; hash: string }) =>
      Promise.resolve(log[sequence - 1]?.hash === hash),
  };
}

function mergesOf({ records }: ToyArchive): readonly Merge[] {
  return [...records].flatMap(([key, record]) =>
    key.startsWith('merges/') ? [record as unknown as Merge] : [],
  );
}
