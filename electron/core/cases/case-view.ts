import { caseFacts } from '../../../shared/cases/case-facts.ts';
import type { CaseLine, CaseView } from '../../../shared/model/case-view.ts';
import type { Archive } from '../archive.ts';
import { documentsOfCase, getCase, listCases } from './cases.ts';
import { knownDocuments } from './known.ts';

/** A case with all that its page is drawn from. Throws `case-missing`. */
export function caseView(archive: Archive, id: string): CaseView {
  const { links } = knownDocuments(archive);
  const documents = documentsOfCase(archive, id);
  const found = documents.flatMap((document) => [...links.from(document.id), ...links.to(document.id)]);
  const isOwn = new Set<string>(documents.map((document) => document.id));
  const others = found
    .flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])])
    .filter((other) => !isOwn.has(other));
  return {
    record: getCase(archive, id),
    documents,
    links: [...new Set(found)],
    outside: [...new Set(others)].flatMap((other) => archive.records.get('documents', other) ?? []),
  };
}

/** Every case with what it comes to, in the order in which they were first saved. */
export function caseLines(archive: Archive): CaseLine[] {
  const { links } = knownDocuments(archive);
  return listCases(archive).map((record) => {
    const documents = documentsOfCase(archive, record.id);
    return { record, documents: documents.length, facts: caseFacts(documents, links) };
  });
}

/** The cases that a document belongs to. */
export function casesWith(archive: Archive, documents: ReadonlySet<string>) {
  return listCases(archive).filter((each) => each.documents.some((id) => documents.has(id)));
}
