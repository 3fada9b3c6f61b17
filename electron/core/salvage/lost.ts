import { z } from 'zod';
import type { ImportReport } from '../../../shared/model/import.ts';
import type { CollectionName } from '../../../shared/model/activity.ts';
import { titleOf } from '../activity/log-index.ts';
import type { Gathered } from './gather.ts';

/** What salvage could not save, whole or in part. */
export interface Lost {
  readonly collection: CollectionName;
  readonly id: string;
  /** Null where it is not known any more. */
  readonly title: string | null;
  /** The path of what was imported, as the document's provenance has it; null where it is not known or there is none. */
  readonly file: string | null;
  /**
   * `original`: the document is in the new archive with its text; its record goes on naming the original, which verifying
   * tells as missing. `text`: the same the other way round. `layer`: it is there without the places of the words on its
   * scanned pages. `everything`: neither original nor text is left, and it is not in the new archive. `record`: nor is
   * this one, because no state of its record can be read.
   */
  readonly why: 'original' | 'text' | 'layer' | 'everything' | 'record';
}

const filedSchema = z.object({ provenance: z.object({ path: z.string() }) });

/** What is lost, named by as much as a record still tells. */
export function lostOf(
  { collection, id }: Pick<Lost, 'collection' | 'id'>,
  record: unknown,
  why: Lost['why'],
): Lost {
  const filed = filedSchema.safeParse(record);
  const file = filed.success ? filed.data.provenance.path : null;
  return { collection, id, title: titleOf(record), file, why };
}

/** Documents that an import's report names and of which nothing else is known: their entries cannot be read. */
export function lostByReport({ records, wholeUpTo }: Gathered, report: ImportReport): readonly Lost[] {
  const told = records.get('imports', report.id);
  // What was not in a whole head by then had been taken away.
  if (!told || told.sequence <= wholeUpTo) return [];
  return report.results.flatMap(({ status, id, file }) =>
    status === 'imported' && id !== undefined && !records.get('documents', id)
      ? [{ collection: 'documents' as const, id, title: null, file, why: 'record' as const }]
      : [],
  );
}
