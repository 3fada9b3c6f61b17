import { fold } from '../../../shared/search/fold.ts';
import type { Suggestion } from '../../../shared/model/case-view.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { formsOf } from '../../../shared/model/person.ts';
import type { Archive } from '../archive.ts';
import { documentsOfCase } from './cases.ts';
import { readDocuments } from './known.ts';
import { nearlySame } from './nearly-same.ts';

type Reason = Suggestion['reasons'][number];

/** What each reason is worth when documents are put in order. */
const worth: Readonly<Record<Reason['kind'], number>> = { link: 8, docket: 8, near: 4, person: 1 };
const mostSuggested = 20;
/** A name that so many documents have says nothing of a case: a court, an agency. */
const commonName = 50;

const keyOf = (text: string): string => fold(text.replace(/\s+/gu, ' ').trim());

/** Every form of each name that the documents have in a role: by authority records where there are such. */
function namesOf(archive: Archive, documents: readonly Document[]): readonly (readonly string[])[] {
  const people = [...archive.records.all('people')].map(formsOf);
  const names = new Set(documents.flatMap((document) => document.people.map(({ name }) => name)));
  return [...names].map(
    (name) => people.find((forms) => forms.some((form) => keyOf(form) === keyOf(name))) ?? [name],
  );
}

/**
 * Documents that may belong to a case and are not in it, the likeliest first: bound by a link, of the same docket, with
 * nearly the same text, or naming the same people. A person decides. Throws `case-missing`.
 */
export async function suggestForCase(archive: Archive, id: string): Promise<Suggestion[]> {
  const { links, named, all } = await readDocuments(archive);
  const own = documentsOfCase(archive, id);
  const isOwn = new Set<DocumentId>(own.map((document) => document.id));
  const found = new Map<DocumentId, Reason[]>();
  const suggest = (document: DocumentId | undefined, reason: Reason) => {
    if (document === undefined || isOwn.has(document)) return;
    const known = found.get(document) ?? [];
    if (!known.some(({ kind, detail }) => kind === reason.kind && detail === reason.detail))
      known.push(reason);
    found.set(document, known);
  };
  for (const document of own) {
    for (const { to, reference } of links.from(document.id)) suggest(to, { kind: 'link', detail: reference });
    for (const { from, reference } of links.to(document.id))
      suggest(from, { kind: 'link', detail: reference });
  }
  const dockets = new Set(
    own.flatMap(({ ruling }) => (ruling?.docket === undefined ? [] : [keyOf(ruling.docket)])),
  );
  for (const { id: other, ruling } of all)
    if (ruling?.docket !== undefined && dockets.has(keyOf(ruling.docket)))
      suggest(other, { kind: 'docket', detail: ruling.docket });
  for (const forms of namesOf(archive, own)) {
    const naming = named.naming(forms);
    if (naming.length > commonName) continue;
    for (const { document } of naming) suggest(document.id, { kind: 'person', detail: forms[0] ?? '' });
  }
  for (const { near, like } of await nearlySame(archive, own))
    suggest(near, { kind: 'near', detail: like.title });
  const weigh = (reasons: readonly Reason[]) => reasons.reduce((sum, { kind }) => sum + worth[kind], 0);
  return [...found]
    .toSorted(([, one], [, other]) => weigh(other) - weigh(one))
    .slice(0, mostSuggested)
    .flatMap(([document, reasons]) => {
      const record = archive.records.get('documents', document);
      return record ? [{ document: record, reasons }] : [];
    });
}
