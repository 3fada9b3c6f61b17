import type { Conflict } from '../model/merge.ts';
import { removalOf } from './merge-record.ts';
import type { MergePlan, MergeQuestion, PlannedRecord } from './merge-question.ts';
import { isFields, type Fields } from './record-fields.ts';
import { keyOf } from './trail.ts';

/**
 * A dossier names no document that is not there: a gap in it might be noticed only in court. What one side took away while
 * the other put it into a dossier stays, and is told.
 */
export function keepDossiersWhole(question: MergeQuestion, plan: MergePlan): MergePlan {
  const records = new Map(plan.records);
  const conflicts: Conflict[] = [...plan.conflicts];
  const { mine, theirs } = question;
  const keep = (id: string) => {
    const key = keyOf({ collection: 'documents', id });
    const [here, there] = [mine.get('documents', id), theirs.get('documents', id)];
    const planned = records.get(key);
    const isThere = planned ? planned.after !== undefined : here !== undefined;
    const left = here ?? there;
    if (isThere || left === undefined) return;
    // Said anew also where it never went: else the other side would not hear that it stays.
    records.set(key, { collection: 'documents', id, after: here ? raised(here) : there });
    const trails = { mine: mine.trails.get(key), theirs: theirs.trails.get(key) };
    conflicts.push(removalOf({ collection: 'documents', id, mine: here, theirs: there, trails }, left));
  };
  for (const id of new Set(dossiersAfter(question, records).flatMap(documentsIn))) keep(id);
  return { ...plan, records, conflicts };
}

function raised(document: Fields): Fields {
  const { revision } = document;
  return typeof revision === 'number' ? { ...document, revision: revision + 1 } : document;
}

/** The dossiers as they will stand here. */
function dossiersAfter(
  { dossiers }: MergeQuestion,
  records: ReadonlyMap<string, PlannedRecord>,
): readonly Fields[] {
  const staying = [...dossiers].filter(
    ({ id }) => !records.has(keyOf({ collection: 'dossiers', id: String(id) })),
  );
  const planned = [...records.values()].filter(({ collection }) => collection === 'dossiers');
  return [...staying, ...planned.map(({ after }) => after).filter((after) => after !== undefined)];
}

function documentsIn({ sections }: Fields): readonly string[] {
  return Array.isArray(sections) ? sections.flatMap(namedIn) : [];
}

function namedIn(section: unknown): readonly string[] {
  const documents = isFields(section) ? section['documents'] : undefined;
  return Array.isArray(documents) ? documents.map(String) : [];
}
