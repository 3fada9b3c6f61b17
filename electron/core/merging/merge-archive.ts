import { passedOn } from '../../../shared/merge/common-past.ts';
import type { PlannedRecord } from '../../../shared/merge/merge-question.ts';
import type { Change } from '../../../shared/model/activity.ts';
import type { Conflict, Merge, Preference } from '../../../shared/model/merge.ts';
import type { Archive } from '../archive.ts';
import type { CopyOptions } from '../copies/copy-report.ts';
import { newMergeId } from '../new-id.ts';
import { requireWritable } from '../storage/require-writable.ts';
import type { MergeSource } from './merge-source.ts';
import { documentsAmong, takeObjects, type Duplicate, type TakenObjects } from './take-objects.ts';
import { weigh, type Weighed } from './weigh.ts';

export interface MergeOptions extends CopyOptions {
  /** Whose value is shown where both changed one; the newer when left out. */
  readonly prefer?: Preference | undefined;
  /** Says what would come, and writes nothing. */
  readonly isDryRun?: boolean | undefined;
}

/** What a merge did, or would do. */
export interface Merged {
  /** Documents that came, became otherwise, and went. */
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  /** Other records that came, became otherwise or went: cases, people, dossiers, notes ... */
  readonly others: number;
  readonly conflicts: readonly Conflict[];
  readonly duplicates: readonly Duplicate[];
  /** Originals, texts and layers that were brought over. */
  readonly objects: number;
  readonly bytes: number;
  /** The entry of the log that can be taken back; null where nothing was written. */
  readonly entry: number | null;
}

/** So often the archive may change under the hands of a merge before it gives up. */
const mostTries = 5;

/**
 * Takes what the source has and this archive lacks, in one entry that can be taken back. What only one side changed is
 * taken, of what both changed one value is shown and both are kept with the entry. Objects come before it, so that a merge
 * that is cut off leaves the archive as it was. Durable when it resolves; merging the same again does nothing.
 * Throws `read-only`, `archive-damaged`, `no-space`, `stopped`: nothing has changed then.
 */
export async function mergeArchive(
  archive: Archive,
  source: MergeSource,
  { prefer = 'newer', isDryRun = false, ...copying }: MergeOptions = {},
): Promise<Merged> {
  if (!isDryRun) requireWritable(archive);
  for (let tries = 1; ; tries += 1) {
    const plan = await weigh(archive, source, prefer);
    if (isDryRun) return told(archive, plan, null);
    if (plan.records.size === 0 && plan.conflicts.length === 0 && !plan.hasWeighed)
      return told(archive, plan, null);
    const documents = documentsAmong(plan.records.values());
    const taken = await takeObjects(archive, source, { documents, ...copying });
    // Counted while it still stands as it was.
    const report = told(archive, plan, taken);
    const { sequence } = await archive.records
      .commit('archives-merged', () => changesOf({ archive, source, plan, taken }))
      .catch((error: unknown) => {
        if (error !== movedOn || tries === mostTries) throw error;
        return { sequence: null };
      });
    if (sequence !== null) return { ...report, entry: sequence };
  }
}

/** Somebody changed the archive since the plan was made: it is made anew. */
const movedOn = new Error('The archive was changed while another one was merged into it.');

interface Decided {
  readonly archive: Archive;
  readonly source: MergeSource;
  readonly plan: Weighed;
  readonly taken: TakenObjects;
}

function changesOf({ archive, source, plan, taken }: Decided): readonly Change[] {
  const { sequence } = archive.records.head;
  if (sequence !== plan.at) throw movedOn;
  const after = mergeOf(source, plan, sequence + 1);
  return [
    { collection: 'merges', id: after.id, after },
    ...[...plan.records.values()].map((planned) => withOriginal(planned, taken)),
  ];
}

function mergeOf(source: MergeSource, { conflicts }: Weighed, entry: number): Merge {
  const { id: archive, name, head } = source;
  const seen = [{ archive, ...head }, ...passedOn(source.merges())];
  return {
    ...{ schemaVersion: 1, id: newMergeId(), title: name, mergedAt: new Date().toISOString(), entry },
    ...{ seen, conflicts: [...conflicts] },
  };
}

function withOriginal({ collection, id, after }: PlannedRecord, { originalOf }: TakenObjects): Change {
  const [document] = documentsAmong([{ collection, after }]);
  return { collection, id, after: document ? { ...document, original: originalOf(document) } : after };
}

function told({ records }: Archive, plan: Weighed, taken: TakenObjects | null): Merged {
  const planned = [...plan.records.values()];
  const documents = planned.filter(({ collection }) => collection === 'documents');
  const isHere = ({ id }: PlannedRecord) => records.get('documents', id) !== undefined;
  const { objects = 0, bytes = 0, duplicates = [] } = taken ?? {};
  return {
    added: documents.filter((each) => each.after && !isHere(each)).length,
    updated: documents.filter((each) => each.after && isHere(each)).length,
    removed: documents.filter(({ after }) => !after).length,
    others: planned.length - documents.length,
    conflicts: plan.conflicts,
    ...{ duplicates, objects, bytes },
    entry: null,
  };
}
