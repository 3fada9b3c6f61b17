import { commonPast, knownOf } from '../../../shared/merge/common-past.ts';
import type { MergePlan } from '../../../shared/merge/merge-question.ts';
import { planMerge } from '../../../shared/merge/plan-merge.ts';
import { createTrails, type Trails } from '../../../shared/merge/trail.ts';
import type { Preference } from '../../../shared/model/merge.ts';
import type { Archive } from '../archive.ts';
import { keepVocabulary } from './keep-vocabulary.ts';
import { sourceOf, type MergeSource } from './merge-source.ts';
import { holds, sharedLength } from './shared-log.ts';

/** A plan, and the entry of this archive's log on which it rests. */
export interface Weighed extends MergePlan {
  readonly at: number;
}

/**
 * Reads both logs as far as either does not know the other's, and says what a merge would do. Nothing is written. Throws
 * `archive-damaged` where a log cannot be read.
 */
export async function weigh(archive: Archive, theirs: MergeSource, prefer: Preference): Promise<Weighed> {
  const mine = sourceOf(archive);
  const { head } = mine;
  const shared = await sharedLength(mine, theirs);
  const placeOf = (source: MergeSource) => ({
    archive: source.id,
    holds: (seen: Parameters<typeof holds>[1]) => holds(source, seen),
  });
  const theirsKnown = await knownOf(mine.merges(), placeOf(theirs), shared);
  const mineKnown = await knownOf(theirs.merges(), placeOf(mine), shared);

  const theirTrails = await trailsOf(theirs, theirsKnown.sequence, () => true);
  const myTrails = await trailsOf(mine, mineKnown.sequence, (key) => theirTrails.has(key));
  const { format } = archive.storage;
  const plan = planMerge({
    mine: { get: mine.get, trails: myTrails },
    theirs: { get: theirs.get, trails: theirTrails },
    past: commonPast(mineKnown, theirsKnown),
    prefer,
    read: (collection, record) => ({
      ...format.schemas[collection].parse(format.bringUp(collection, record)),
    }),
    dossiers: archive.records.all('dossiers'),
  });
  return { ...plan, records: keepVocabulary(archive, theirs, plan.records), at: head.sequence };
}

/** What became of the records that matter after an entry of a log. */
async function trailsOf(
  { log }: MergeSource,
  after: number,
  matters: (key: string) => boolean,
): Promise<Trails> {
  const maker = createTrails(matters);
  for await (const entry of log(after + 1)) maker.follow(entry);
  return maker.trails;
}
