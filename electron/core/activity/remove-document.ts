import { AppError } from '../../../shared/errors.ts';
import type { Change, Entry } from '../../../shared/model/activity.ts';
import type { Archive } from '../archive.ts';
import { getDocument } from '../documents.ts';
import { hollowDossier } from './undo.ts';

/**
 * Takes a document away, in an entry that can be taken back; its objects stay, so that it can come back. Durable when it
 * resolves. Throws `document-missing`; `document-in-dossier` when a dossier names it: nothing has changed then.
 */
export function removeDocument(archive: Archive, id: string): Promise<Entry> {
  return archive.records.commit('document-removed', () => {
    getDocument(archive, id);
    const removal: Change = { collection: 'documents', id };
    const hollow = hollowDossier(archive, [removal]);
    if (hollow) throw new AppError('document-in-dossier', { dossier: hollow.title });
    return [removal];
  });
}
