import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../../shared/errors.ts';
import type { BaggedArchive } from '../../../shared/exchange/bagged-archive.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { formsOf, type Person } from '../../../shared/model/person.ts';
import { fold } from '../../../shared/search/fold.ts';
import type { Archive } from '../archive.ts';
import { saveCampaign } from '../campaigns/campaigns.ts';
import { addToCase, listCases, saveCase } from '../cases/cases.ts';
import { editDocument } from '../documents.ts';
import { savePerson } from '../people/people.ts';
import { saveField } from '../vocabulary/own-fields.ts';
import { saveTerms } from '../vocabulary/own-terms.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';

/**
 * Adds the fields and terms that a bag's documents speak by and this archive lacks; what it has stays as it is called
 * here. Throws `bag-field-differs` where a field of the same code is of another type: nothing is added then.
 */
export async function takeVocabulary(archive: Archive, { fields, terms }: BaggedArchive): Promise<void> {
  const known = new Map(vocabularyOf(archive).fields.map((field) => [field.id, field]));
  const other = fields.find(({ id, type }) => known.has(id) && known.get(id)?.type !== type);
  if (other) {
    const here = known.get(other.id)?.type ?? '';
    throw new AppError('bag-field-differs', { field: other.id, there: other.type, here });
  }
  for (const field of fields) if (!known.has(field.id)) await saveField(archive, field);
  const codes = new Set(vocabularyOf(archive).terms.map(({ id }) => id));
  await saveTerms(
    archive,
    terms.filter(({ id }) => !codes.has(id)),
  );
}

/** A bag's document, by the id that it had, as it is here; undefined for one that did not come in. */
export type Arrived = (id: string) => DocumentId | undefined;

/**
 * Adds the people, campaigns and cases of a bag once its documents are in. Whom this archive knows by one of the forms is
 * not added again; whoever was protected there is protected here. A case of the same title gets the documents.
 */
export async function takeRecords(archive: Archive, bagged: BaggedArchive, arrived: Arrived): Promise<void> {
  for (const person of bagged.people) await takePerson(archive, person);
  const campaigns = new Set([...archive.records.all('campaigns')].flatMap(tagsOf));
  for (const campaign of bagged.campaigns)
    if (!tagsOf(campaign).some((tag) => campaigns.has(tag)))
      await saveCampaign(archive, { ...campaign, id: undefined });
  for (const { title, note, documents } of bagged.cases) {
    const here = documents.flatMap((id) => arrived(id) ?? []);
    const same = listCases(archive).find((each) => each.title === title);
    const isAll = here.every((id) => same?.documents.includes(id));
    if (!same) await saveCase(archive, { title, note, documents: here });
    else if (!isAll) await addToCase(archive, same.id, here);
  }
}

/** Links between a bag's documents name them as they were called there; one to a document that is not here keeps its words. */
export async function bindLinks(
  archive: Archive,
  imported: readonly DocumentId[],
  arrived: Arrived,
): Promise<void> {
  for (const id of imported) {
    const { related } = archive.records.get('documents', id) ?? { related: [] };
    const bound = related.map(({ document, ...link }) => {
      const here = document === undefined ? undefined : arrived(document);
      return here === undefined ? link : { ...link, document: here };
    });
    if (!isDeepStrictEqual(bound, related)) await editDocument(archive, id, { related: bound });
  }
}

async function takePerson(archive: Archive, person: Person): Promise<void> {
  const forms = new Set(formsOf(person).map(fold));
  const known = [...archive.records.all('people')].find((each) =>
    formsOf(each).some((form) => forms.has(fold(form))),
  );
  if (!known) await savePerson(archive, { ...person, id: undefined });
  else if (person.isProtected && !known.isProtected)
    await savePerson(archive, {
      ...known,
      variants: [...known.variants, ...formsOf(person)],
      isProtected: true,
      pseudonym: person.pseudonym,
    });
}

function tagsOf({
  name,
  variants,
}: {
  readonly name: string;
  readonly variants: readonly string[];
}): string[] {
  return [name, ...variants].map((tag) => fold(tag.replace(/^#/, '')));
}
