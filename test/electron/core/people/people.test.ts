import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { createArchive, type Archive } from '../../../../electron/core/archive.ts';
import { mergePeople } from '../../../../electron/core/people/merge-people.ts';
import { listPeople, removePerson, savePerson } from '../../../../electron/core/people/people.ts';
import { personView } from '../../../../electron/core/people/person-view.ts';
import { openSearch } from '../../../../electron/core/search.ts';
import { formsOf } from '../../../../shared/model/person.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function newArchive(): Promise<Archive> {
  return (await createArchive(join(await temporaryFolder(), 'a'))).archive;
}

const addDocuments = (archive: Archive, ...people: readonly string[]) => {
  const documents = people.map((name) =>
    sampleDocument({ title: name, people: [{ name, role: 'witness' }] }),
  );
  return archive.records.commit(
    'documents-imported',
    documents.map((after) => ({ collection: 'documents', id: after.id, after })),
  );
};

describe('people', () => {
  it('are listed by name, each form once, and come back when their removal is undone', async () => {
    const archive = await newArchive();
    const zola = await savePerson(archive, {
      name: 'Zola Ndiaye',
      variants: ['زولا', 'Zola Ndiaye', 'زولا'],
    });
    expect(zola.variants).toEqual(['زولا']);
    await savePerson(archive, { name: 'Awa' });
    expect(listPeople(archive).map(({ name }) => name)).toEqual(['Awa', 'Zola Ndiaye']);
    const { sequence } = await removePerson(archive, zola.id);
    await undoEntry(archive, sequence);
    expect(listPeople(archive)).toContainEqual(zola);
    await archive.close();
  });

  it('that are protected need a pseudonym, which must not tell the name', async () => {
    const archive = await newArchive();
    const said = { name: 'Awa Sarr', isProtected: true };
    await expect(savePerson(archive, said)).rejects.toMatchObject({ code: 'pseudonym-missing' });
    await expect(savePerson(archive, { ...said, pseudonym: 'sarr-awa' })).rejects.toMatchObject({
      code: 'pseudonym-tells-name',
    });
    expect(listPeople(archive)).toEqual([]);
    await archive.close();
  });

  it('are found where records name them in any form, in any case, with or without accents', async () => {
    const archive = await newArchive();
    await addDocuments(archive, 'NDIAYE Zola', 'زولا', 'Zola Ndiayé', '졸라 씨의 진술', 'Zoltan Ndiaye');
    const { id } = await savePerson(archive, { name: 'Zola Ndiaye', variants: ['زولا', '졸라'] });
    const titles = personView(archive, id).occurrences.map(({ document }) => document.title);
    expect(titles).toEqual(['NDIAYE Zola', 'زولا', 'Zola Ndiayé', '졸라 씨의 진술']);
    await archive.close();
  });
});

describe('a search for one form of a name', () => {
  it('finds the documents that have any, plainly and among people', async () => {
    const archive = await newArchive();
    await addDocuments(archive, 'Kim Seo-yeon', '김서연', 'Мария');
    await savePerson(archive, { name: 'Kim Seo-yeon', variants: ['김서연', 'Testigo Nueve'] });
    const search = await openSearch(archive);
    const found = async (typed: string) => {
      const { hits } = await search.search(typed);
      return hits
        .filter(({ hasAllWords }) => hasAllWords)
        .map(({ title }) => title)
        .toSorted();
    };
    const both = ['Kim Seo-yeon', '김서연'];
    for (const typed of [
      'Testigo Nueve',
      'nueve testigo',
      '김서연',
      'kim seo-yeon',
      'person:"Testigo Nueve"',
    ])
      expect([typed, await found(typed)]).toEqual([typed, both]);
    expect(await found('person:Мария')).toEqual(['Мария']);
    await archive.close();
  });
});

describe('merging two people', () => {
  const names = fc.uniqueArray(fc.constantFrom('Awa', 'عوا', 'Ава', '아와', 'A. S.', 'Sarr'), {
    minLength: 1,
  });
  const person = fc.record({
    names,
    note: fc.constantFrom('', 'a note'),
    pseudonym: fc.constantFrom('', 'Witness 1', 'Witness 2'),
  });

  it('keeps every form and every protection, and its undo leaves the archive as it was', async () => {
    const archive = await newArchive();
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 2, maxLength: 4 }), async (people) => {
        for (const { id } of listPeople(archive)) await removePerson(archive, id);
        for (const {
          names: [name = '', ...variants],
          note,
          pseudonym,
        } of people)
          await savePerson(archive, { name, variants, note, pseudonym, isProtected: pseudonym !== '' });
        const before = structuredClone(listPeople(archive));
        const [one, other] = before;
        if (!one || !other) return;
        const { sequence } = await mergePeople(archive, one.id, other.id);
        const merged = listPeople(archive).find(({ id }) => id === one.id);
        expect(new Set(merged && formsOf(merged))).toEqual(new Set([...formsOf(one), ...formsOf(other)]));
        expect(merged?.isProtected).toBe(one.isProtected || other.isProtected);
        expect(listPeople(archive).some(({ id }) => id === other.id)).toBe(false);
        await undoEntry(archive, sequence);
        expect(listPeople(archive)).toEqual(before);
      }),
      { numRuns: 25 },
    );
    await archive.close();
  });
});
