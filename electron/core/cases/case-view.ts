import { caseFacts } from '../../../shared/cases/case-facts.ts';
import { createLinks, linksSaid } from '../../../shared/cases/links.ts';
import type { CaseLine, CaseSurroundings, CaseView } from '../../../shared/model/case-view.ts';
import type { Link } from '../../../shared/model/case.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Archive } from '../archive.ts';
import { documentsOfCase, getCase, listCases } from './cases.ts';
import { readDocuments } from './known.ts';

/** What a case's documents say of each other: the case's own numbers are meant before those of others. */
function linksWithin(archive: Archive, documents: readonly Document[]): readonly Link[] {
  return linksSaid(documents, (id) => archive.records.get('documents', id) !== undefined);
}

/** A case with what its chain, timeline and parties are drawn from; only its own records are read. Throws `case-missing`. */
export function caseView(archive: Archive, id: string): CaseView {
  const documents = documentsOfCase(archive, id);
  return { record: getCase(archive, id), documents, links: [...linksWithin(archive, documents)] };
}

/** What binds a case to other documents, for which all records are read. Throws `case-missing`. */
export async function caseSurroundings(archive: Archive, id: string): Promise<CaseSurroundings> {
  const { links } = await readDocuments(archive);
  const documents = documentsOfCase(archive, id);
  const isOwn = new Set<string>(documents.map((document) => document.id));
  const said = linksWithin(archive, documents).map((link) =>
    link.to === undefined ? (links.from(link.from).find((each) => isSame(each, link)) ?? link) : link,
  );
  const heard = documents.flatMap((document) => links.to(document.id)).filter(({ from }) => !isOwn.has(from));
  const all = [...said, ...heard];
  const others = all.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]);
  const outside = [...new Set(others.filter((other) => !isOwn.has(other)))];
  return { links: all, outside: outside.flatMap((other) => archive.records.get('documents', other) ?? []) };
}

function isSame(one: Link, other: Link): boolean {
  return one.relation === other.relation && one.reference === other.reference;
}

/** Every case with what it comes to, in the order in which they were first saved. */
export function caseLines(archive: Archive): CaseLine[] {
  return listCases(archive).map((record) => {
    const documents = documentsOfCase(archive, record.id);
    return { record, documents: documents.length, facts: caseFacts(documents, createLinks(documents)) };
  });
}

/** The cases that a document belongs to. */
export function casesWith(archive: Archive, documents: ReadonlySet<string>) {
  return listCases(archive).filter((each) => each.documents.some((id) => documents.has(id)));
}
