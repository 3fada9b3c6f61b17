import { formsOf, type Person } from '../../../shared/model/person.ts';
import type { PersonLine, PersonView } from '../../../shared/model/person-view.ts';
import type { Archive } from '../archive.ts';
import { casesWith } from '../cases/case-view.ts';
import { knownDocuments } from '../cases/known.ts';
import { getPerson, listPeople } from './people.ts';

/** A person, and where the records of documents name them, in any form. Throws `person-missing`. */
export function personView(archive: Archive, id: string): PersonView {
  const record = getPerson(archive, id);
  const occurrences = knownDocuments(archive).named.naming(formsOf(record));
  const documents = new Set<string>(occurrences.map(({ document }) => document.id));
  return {
    record,
    occurrences: occurrences.map(({ document, as }) => ({ document, as: [...as] })),
    cases: casesWith(archive, documents),
  };
}

/** Every person and organisation by name, with the number of documents whose record names them. */
export function personLines(archive: Archive): PersonLine[] {
  const { named } = knownDocuments(archive);
  const countOf = (person: Person) => named.naming(formsOf(person)).length;
  return listPeople(archive).map((record) => ({ record, documents: countOf(record) }));
}
