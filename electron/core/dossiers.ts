import { dossierDraftSchema, type Dossier, type SaidDossier } from '../../shared/model/dossier.ts';
import type { Archive } from './archive.ts';
import { getDocument } from './documents.ts';
import { keptRecords } from './kept-records.ts';
import { newDossierId } from './new-id.ts';

const dossiers = keptRecords({
  collection: 'dossiers',
  missing: 'dossier-missing',
  saved: 'dossier-saved',
  removed: 'dossier-removed',
});
/** A dossier goes without its documents. */
export const { all: listDossiers, get: getDossier, remove: removeDossier } = dossiers;

/**
 * Keeps a draft: as a new dossier, or in place of the one whose id it has. Durable when it resolves.
 * Throws `dossier-missing` for an id that is not there (any more), `document-missing` for a document that is not.
 */
export async function saveDossier(archive: Archive, draft: SaidDossier): Promise<Dossier> {
  const { id: known, ...said } = dossierDraftSchema.parse(draft);
  const id = known ?? newDossierId();
  return dossiers.keep(archive, id, () => {
    if (known) getDossier(archive, known);
    for (const document of said.sections.flatMap((section) => section.documents))
      getDocument(archive, document);
    return { schemaVersion: 1, id, ...said, updatedAt: new Date().toISOString() };
  });
}
