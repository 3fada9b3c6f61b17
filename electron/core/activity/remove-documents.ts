import { AppError } from '../../../shared/errors.ts';
import type { Change, Entry } from '../../../shared/model/activity.ts';
import type { Archive } from '../archive.ts';
import { getDocument } from '../documents.ts';
import { hollowDossier } from './undo.ts';

/**
 * Puts documents into the trash, in one entry that can be taken back; their objects stay, so that they can come back.
 * Durable when it resolves. Throws `document-missing`; `document-in-dossier` when a dossier names one of them: nothing has
 * changed then.
 */
export function removeDocuments(archive: Archive, ids: readonly string[]): Promise<Entry> {
  return archive.records.commit('document-removed', () => {
    const removals = [...new Set(ids)].map((id): Change => {
      getDocument(archive, id);
      return { collection: 'documents', id };
    });
    const hollow = hollowDossier(archive, removals);
    if (hollow) throw new AppError('document-in-dossier', { dossier: hollow.title });
    return removals;
  });
}
