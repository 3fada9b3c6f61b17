import { AppError } from '../../../shared/errors.ts';
import type { Change } from '../../../shared/model/activity.ts';
import type { Archive } from '../archive.ts';
import { importReport } from '../import/import-reports.ts';
import { hollowDossier } from './undo.ts';

interface UndoneImport {
  /** How many documents went. */
  readonly removed: number;
  /** The number of the log's entry that took them back; null where nothing was left to take back. */
  readonly entry: number | null;
}

/**
 * Takes back all documents that one run of the import added, those included that were edited since (their history stays
 * in the log), in one entry that can be taken back itself. Their objects stay, so that they can come back; importing
 * the same files again makes them anew. Durable when it resolves.
 *
 * Throws `import-missing`; `import-in-dossier` when a dossier names one of them: nothing has changed then.
 */
export async function undoImport(archive: Archive, importId: string): Promise<UndoneImport> {
  const removals = (): Change[] =>
    documentsOf(archive, importId).map((id) => ({ collection: 'documents', id }));
  if (importReport(archive, importId) === undefined && removals().length === 0)
    throw new AppError('import-missing', { id: importId });
  if (removals().length === 0) return { removed: 0, entry: null };
  const { sequence, changes } = await archive.records.commit('import-undone', () => {
    const wanted = removals();
    const hollow = hollowDossier(archive, wanted);
    if (hollow) throw new AppError('import-in-dossier', { dossier: hollow.title });
    return wanted;
  });
  return { removed: changes.length, entry: sequence };
}

/** Whether a run added documents of which none is there any more. */
export function isImportUndone(archive: Archive, importId: string): boolean {
  const report = importReport(archive, importId);
  const hasAdded = report?.results.some(({ status }) => status === 'imported') ?? false;
  return hasAdded && documentsOf(archive, importId).length === 0;
}

function documentsOf({ records }: Archive, importId: string): string[] {
  return [...records.all('documents')]
    .filter(({ provenance }) => provenance.importId === importId)
    .map(({ id }) => id);
}
