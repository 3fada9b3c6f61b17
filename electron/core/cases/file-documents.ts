import { caseDraftSchema } from '../../../shared/model/case.ts';
import type { Entry } from '../../../shared/model/activity.ts';
import type { CaseId } from '../../../shared/model/ids.ts';
import type { Archive } from '../archive.ts';
import { getDocument } from '../documents.ts';
import { newCaseId } from '../new-id.ts';
import { getCase } from './cases.ts';

/**
 * Puts documents into a case, or into a new one of this title, in one entry. Resolves, once it is durable, to that entry and
 * to how many were not in it; the entry is null where all of them were. Throws `case-missing`, `document-missing`.
 */
export async function fileDocuments(
  archive: Archive,
  ids: readonly string[],
  into: CaseId | { readonly title: string },
): Promise<{ readonly entry: Entry | null; readonly added: number }> {
  const recordNow = () =>
    typeof into === 'string'
      ? getCase(archive, into)
      : { ...caseDraftSchema.parse(into), schemaVersion: 1 as const, id: newCaseId() };
  const missing = (present: readonly string[]) => {
    const isPresent = new Set(present);
    return [...new Set(ids)].filter((id) => !isPresent.has(id)).map((id) => getDocument(archive, id).id);
  };
  if (missing(recordNow().documents).length === 0) return { entry: null, added: 0 };
  let added = 0;
  const entry = await archive.records.commit('case-saved', () => {
    const before = recordNow();
    const more = missing(before.documents);
    added = more.length;
    const after = {
      ...before,
      documents: [...before.documents, ...more],
      updatedAt: new Date().toISOString(),
    };
    return [{ collection: 'cases', id: after.id, after }];
  });
  return { entry, added };
}
