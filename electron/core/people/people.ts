import { createNameFinder } from '../../../shared/dossier/names/name-finder.ts';
import { AppError } from '../../../shared/errors.ts';
import {
  formsOf,
  personDraftSchema,
  personSchema,
  type Person,
  type PersonDraft,
} from '../../../shared/model/person.ts';
import type { Archive } from '../archive.ts';
import { keptRecords } from '../kept-records.ts';
import { newPersonId } from '../new-id.ts';

const people = keptRecords({
  collection: 'people',
  missing: 'person-missing',
  saved: 'person-saved',
  removed: 'person-removed',
});
/** An authority record goes without anything that documents say. */
export const { get: getPerson, remove: removePerson } = people;

/** All people and organisations, by their names; those of one name by their ids. */
export function listPeople(archive: Archive): Person[] {
  const byName = new Intl.Collator('und', { numeric: true });
  return people
    .all(archive)
    .sort((one, other) => byName.compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
}

/** The record of what was said, each form once. Throws `pseudonym-missing`, `pseudonym-tells-name`. */
export function personOf(said: Omit<Person, 'schemaVersion' | 'updatedAt'>): Person {
  const [name = said.name, ...variants] = formsOf(said);
  const person = personSchema.parse({
    ...said,
    schemaVersion: 1,
    name,
    variants,
    updatedAt: new Date().toISOString(),
  });
  const { pseudonym, isProtected } = person;
  if (isProtected && pseudonym === '') throw new AppError('pseudonym-missing', { name });
  const finder = createNameFinder([{ names: [...formsOf(person)], pseudonym: '-' }]);
  if (isProtected && finder.find(pseudonym).length > 0)
    throw new AppError('pseudonym-tells-name', { name, pseudonym });
  return person;
}

/**
 * Keeps a person: as a new one, or in place of the one whose id it has. Durable when it resolves.
 * Throws `person-missing` for an id that is not there (any more), and what `personOf` throws.
 */
export async function savePerson(archive: Archive, draft: PersonDraft): Promise<Person> {
  const { id: known, ...said } = personDraftSchema.parse(draft);
  const id = known ?? newPersonId();
  return people.keep(archive, id, () => {
    if (known) getPerson(archive, known);
    return personOf({ id, ...said });
  });
}
