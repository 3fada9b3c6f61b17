import { caseDraftSchema, type Case, type CaseDraft } from '../../../shared/model/case.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Archive } from '../archive.ts';
import type { CaseId } from '../../../shared/model/ids.ts';
import { getDocument } from '../documents.ts';
import { keptRecords } from '../kept-records.ts';
import { newCaseId } from '../new-id.ts';

const cases = keptRecords({
  collection: 'cases',
  missing: 'case-missing',
  saved: 'case-saved',
  removed: 'case-removed',
});
/** A case goes without its documents. */
export const { all: listCases, get: getCase, remove: removeCase } = cases;

/** Its documents that the archive still has, in its order. Throws `case-missing`. */
export function documentsOfCase(archive: Archive, id: string): Document[] {
  return getCase(archive, id).documents.flatMap((each) => archive.records.get('documents', each) ?? []);
}

/** Makes a case's record of what stands there now, once each document that is added is known to be there. */
function keepCase(
  archive: Archive,
  id: CaseId,
  said: (before: Case | undefined) => Omit<Case, 'schemaVersion' | 'id' | 'updatedAt'>,
): Promise<Case> {
  return cases.keep(archive, id, () => {
    const before = archive.records.get('cases', id);
    const { title, note, documents: wanted } = said(before);
    const documents = [...new Set(wanted)];
    const isKnown = new Set(before?.documents);
    for (const document of documents) if (!isKnown.has(document)) getDocument(archive, document);
    return { schemaVersion: 1, id, title, documents, note, updatedAt: new Date().toISOString() };
  });
}

/**
 * Keeps a case: as a new one, or in place of the one whose id it has; a document named twice counts once. Durable when
 * it resolves. Throws `case-missing`; `document-missing` for a document that is added and is not there.
 */
export async function saveCase(archive: Archive, draft: CaseDraft): Promise<Case> {
  const { id: known, ...said } = caseDraftSchema.parse(draft);
  return keepCase(archive, known ?? newCaseId(), () => {
    if (known) getCase(archive, known);
    return said;
  });
}

/** Adds documents to a case, in one entry. Throws `case-missing`, `document-missing`. */
export async function addToCase(archive: Archive, id: string, documents: readonly string[]): Promise<Case> {
  return keepCase(archive, getCase(archive, id).id, () => {
    const before = getCase(archive, id);
    const added = documents.map((document) => getDocument(archive, document).id);
    return { ...before, documents: [...before.documents, ...added] };
  });
}
