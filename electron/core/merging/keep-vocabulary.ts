import type { PlannedRecord } from '../../../shared/merge/merge-question.ts';
import { keyOf } from '../../../shared/merge/trail.ts';
import type { Archive } from '../archive.ts';
import { documentsWithField, documentsWithTerm } from '../vocabulary/in-use.ts';
import type { MergeSource } from './merge-source.ts';
import { documentsAmong } from './take-objects.ts';

/**
 * A term or a field that one side took away stays while documents of the other have it, and a field comes back with a
 * document that says something in it.
 */
export function keepVocabulary(
  archive: Archive,
  source: MergeSource,
  planned: ReadonlyMap<string, PlannedRecord>,
): ReadonlyMap<string, PlannedRecord> {
  const coming = [...planned.values()];
  const kept = new Map(
    [...planned].filter(([, each]) => each.after !== undefined || !isInUse(archive, each, coming)),
  );
  for (const { own } of documentsAmong(coming))
    for (const id of Object.keys(own ?? {})) {
      const key = keyOf({ collection: 'fields', id });
      const after = source.get('fields', id);
      if (after && !archive.records.get('fields', id) && !kept.has(key))
        kept.set(key, { collection: 'fields', id, after });
    }
  return kept;
}

function isInUse(
  archive: Archive,
  { collection, id }: PlannedRecord,
  coming: readonly PlannedRecord[],
): boolean {
  if (collection === 'fields') return documentsWithField(archive, id, coming) > 0;
  const term = collection === 'terms' ? archive.records.get('terms', id) : undefined;
  return term !== undefined && documentsWithTerm(archive, term, coming) > 0;
}
