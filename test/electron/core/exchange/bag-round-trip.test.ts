import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { createArchive, type Archive } from '../../../../electron/core/archive.ts';
import { saveCampaign } from '../../../../electron/core/campaigns/campaigns.ts';
import { listCases } from '../../../../electron/core/cases/cases.ts';
import { documentOriginal, editDocument, listDocuments } from '../../../../electron/core/documents.ts';
import { checkBag } from '../../../../electron/core/exchange/bagit/check-bag.ts';
import { zipFiles } from '../../../../electron/core/exchange/bagit/zip-files.ts';
import { exportBag } from '../../../../electron/core/exchange/export-bag.ts';
import { importBag } from '../../../../electron/core/exchange/import-bag.ts';
import { listPeople, savePerson } from '../../../../electron/core/people/people.ts';
import { saveField } from '../../../../electron/core/vocabulary/own-fields.ts';
import { saveTerms } from '../../../../electron/core/vocabulary/own-terms.ts';
import { descriptionSchema, type Document } from '../../../../shared/model/document.ts';
import { archiveOfProtected, protectedPeople } from '../../../support/named-people.ts';

const python = promisify(execFile);
const reader = new URL('../../../reader/check_bag.py', import.meta.url).pathname;

let root: string;
let archive: Archive;
let zip: string;
const all = () => listDocuments(archive).map(({ id }) => id);

/** Every form of EDTF, one a document. */
const dates = ['2018-11-25', '2018~', '2017-10/2018-12', '201X', '2019/..'];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'testimonia-bag-'));
  archive = await archiveOfProtected(root);
  await saveField(archive, { id: 'ward', type: 'list', en: 'Ward' });
  await saveField(archive, { id: 'heard', type: 'date' });
  await saveTerms(archive, [
    { list: 'own.ward', code: 'north', en: 'North', ar: 'الشمال' },
    { list: 'violence', code: 'dowry-demand', en: 'Dowry demand' },
  ]);
  await saveCampaign(archive, { name: '#InésQuiroga', reached: [{ country: 'MX' }] });
  const [first] = all();
  for (const [at, { id }] of listDocuments(archive).entries())
    await editDocument(archive, id, {
      date: dates[at],
      own: { ward: ['north'], heard: '2019-04' },
      violence: ['dowry-demand'],
      tags: ['a; b', 'لا'],
      ...(id !== first && { related: [{ relation: 'cites', reference: 'the first', document: first }] }),
    });
  const [ruling] = listDocuments(archive, { kind: 'ruling' });
  await editDocument(archive, ruling?.id ?? '', {
    ruling: {
      court: '東京地方裁判所',
      docket: '平成29年(ワ)第33044号',
      ecli: 'ECLI:JP:X:2019:1',
      legalBasis: ['民法709条'],
      outcome: 'upheld',
    },
  });
  zip = join(root, 'whole.zip');
  expect(await exportBag(archive, all(), { place: zip })).toMatchObject({ documents: 5, lost: [] });
});

afterAll(async () => {
  await archive.close();
  await rm(root, { recursive: true });
});

/** What people say of a document, by its file's name, with its links by the titles that they lead to. */
function said(from: Archive): ReadonlyMap<string, unknown> {
  const titleOf = (id: string | undefined) => from.records.get('documents', id ?? '')?.title;
  const described = (record: Document) => ({
    ...descriptionSchema.parse(record),
    related: record.related.map(({ document, ...link }) => ({ ...link, document: titleOf(document) })),
  });
  return new Map(
    listDocuments(from).map((record) => [record.provenance.fileName, described(record)] as const),
  );
}

describe('a bag in a ZIP', () => {
  it('is valid by these checks, and by those of another program that knows the specification alone', async () => {
    const files = zipFiles(await readFile(zip), startParser, 'whole.zip');
    const report = await checkBag(files);
    files.close();
    expect(report).toMatchObject({ valid: true, warnings: [], payload: { files: 17 } });
    expect((await python('python3', [reader, zip])).stdout.trim()).toBe('23');
  });

  it('gives another archive every field, link, person, campaign and case, and its originals bit for bit', async () => {
    const { archive: other } = await createArchive(join(root, 'other.testimonia'));
    const before = (await readdir(root)).sort();
    const report = await importBag(other, zip, { startParser });
    expect(report.results.map(({ status }) => status)).toEqual(Array(5).fill('imported'));
    expect((await readdir(root)).sort()).toEqual(before);
    expect(said(other)).toEqual(said(archive));
    expect(
      listPeople(other).map(({ name, variants, isProtected }) => [name, ...variants, isProtected]),
    ).toEqual(listPeople(archive).map(({ name, variants, isProtected }) => [name, ...variants, isProtected]));
    expect([...other.records.all('campaigns')]).toMatchObject([{ name: '#InésQuiroga' }]);
    expect([...other.records.all('fields')].map(({ id, type }) => [id, type])).toEqual([
      ['ward', 'list'],
      ['heard', 'date'],
    ]);
    const [matter] = listCases(other);
    expect(matter?.documents).toHaveLength(5);
    for (const { id, provenance } of listDocuments(other)) {
      const [same] = listDocuments(archive).filter((each) => each.provenance.sha256 === provenance.sha256);
      expect(Buffer.from(await documentOriginal(other, id))).toEqual(
        Buffer.from(await documentOriginal(archive, same?.id ?? '')),
      );
    }
    const counts = () => [listPeople(other).length, listCases(other).length, listDocuments(other).length];
    const once = counts();
    await importBag(other, zip, { startParser });
    expect(counts()).toEqual(once);
    await other.close();
  });

  it('is refused where a field of this archive is of another type, before anything comes in', async () => {
    const { archive: other } = await createArchive(join(root, 'differs.testimonia'));
    await saveField(other, { id: 'ward', type: 'number' });
    await expect(importBag(other, zip, { startParser })).rejects.toMatchObject({
      code: 'bag-field-differs',
      details: { field: 'ward', there: 'list', here: 'number' },
    });
    expect(listDocuments(other)).toEqual([]);
    await other.close();
  });
});

it('of a selection, only those go along whom it names, and the protected also where only a text does', async () => {
  await savePerson(archive, { name: 'Nobody Here' });
  const folder = join(root, 'some');
  const [ruling] = listDocuments(archive, { kind: 'ruling' });
  await editDocument(archive, ruling?.id ?? '', { authors: [], people: [], campaigns: [] });
  await exportBag(archive, [ruling?.id ?? ''], { place: folder });
  const bagged = JSON.parse(await readFile(join(folder, 'data/archive.json'), 'utf8')) as {
    people: { name: string }[];
    cases: { documents: string[] }[];
    campaigns: object[];
  };
  expect(bagged.people.map(({ name }) => name)).toEqual([]);
  expect([bagged.cases.map(({ documents }) => documents), bagged.campaigns]).toEqual([[[ruling?.id]], []]);
  const [letter] = listDocuments(archive).filter(({ title }) => title === '서연주의 진술');
  await editDocument(archive, letter?.id ?? '', { authors: [], people: [] });
  const other = join(root, 'letter');
  await exportBag(archive, [letter?.id ?? ''], { place: other });
  const named = await readFile(join(other, 'data/archive.json'), 'utf8');
  for (const { forms } of protectedPeople) expect(named).toContain(forms[0]);
  expect(named).not.toContain('Nobody Here');
  expect((await python('python3', [reader, other])).stdout.trim()).toBe('11');
});
