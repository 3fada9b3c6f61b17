import { AppError } from '../../shared/errors.ts';
import type { Entry } from '../../shared/model/activity.ts';
import { dossierDraftSchema, type Dossier, type SaidDossier } from '../../shared/model/dossier.ts';
import type { Archive } from './archive.ts';
import { getDocument } from './documents.ts';
import { newDossierId } from './new-id.ts';

/** All dossiers, in the order in which they were first saved. */
export function listDossiers(archive: Archive): Dossier[] {
  return [...archive.records.all('dossiers')];
}

/** Throws `dossier-missing`. */
export function getDossier(archive: Archive, id: string): Dossier {
  const dossier = archive.records.get('dossiers', id);
  if (!dossier) throw new AppError('dossier-missing', { id });
  return dossier;
}

/**
 * Keeps a draft: as a new dossier, or in place of the one whose id it has. Durable when it resolves.
 * Throws `dossier-missing` for an id that is not there (any more), `document-missing` for a document that is not.
 */
export async function saveDossier(archive: Archive, draft: SaidDossier): Promise<Dossier> {
  const { id: known, ...said } = dossierDraftSchema.parse(draft);
  const id = known ?? newDossierId();
  await archive.records.commit('dossier-saved', () => {
    if (known) getDossier(archive, known);
    for (const document of said.sections.flatMap((section) => section.documents))
      getDocument(archive, document);
    const dossier: Dossier = { schemaVersion: 1, id, ...said, updatedAt: new Date().toISOString() };
    return [{ collection: 'dossiers', id, after: dossier }];
  });
  return getDossier(archive, id);
}

/** Takes a dossier away (not its documents); the entry can be taken back. Throws `dossier-missing`. */
export function removeDossier(archive: Archive, id: string): Promise<Entry> {
  return archive.records.commit('dossier-removed', () => {
    getDossier(archive, id);
    return [{ collection: 'dossiers', id }];
  });
}
