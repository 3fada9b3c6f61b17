import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArchive } from '../../../electron/core/archive.ts';
import type { Content } from '../../../shared/model/content.ts';
import type { Document } from '../../../shared/model/document.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { runCommand } from './run-command.ts';

const documents: readonly Partial<Document>[] = [
  {
    title: 'Acquittal',
    kind: 'ruling',
    countries: ['KR'],
    date: '2018-08-14',
    ruling: { court: 'Seoul District Court', stage: 'first-instance', outcome: 'acquitted', legalBasis: [] },
  },
  {
    title: 'Suit',
    kind: 'ruling',
    countries: ['FR'],
    date: '2019',
    ruling: { isRetaliation: true, outcome: 'dismissed', legalBasis: [] },
  },
  { title: 'Dismissed nurse', countries: ['IN'], retaliations: ['dismissal'], authors: ['A. Writer'] },
  { title: 'Xibaar', countries: ['SN'], languages: ['wo'], date: '2018-11~' },
  { title: 'Dakar', countries: ['SN'], languages: ['fr'], violence: ['rape'] },
  { title: 'Dakar in English', countries: ['SN'], languages: ['en'] },
  { title: 'Old law', kind: 'law', law: { status: 'in-force', body: 'Senate', adopted: '2018-03' } },
  { title: 'Yugoslav', countries: ['YUCS'], date: '198X' },
];
const arrivals: Readonly<Record<string, string>> = {
  Acquittal: '2026-01-31T12:00:00.000Z',
  Suit: '2026-02-10T12:00:00.000Z',
};

let place: string;
let path: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'filters-'));
  path = join(place, 'a.testimonia');
  const { archive } = await createArchive(path);
  const content: Content = { blocks: [{ type: 'paragraph', text: 'Of the matter.' }] };
  const text = await archive.objects.put(Buffer.from(JSON.stringify(content)));
  const records = documents.map((said) => {
    const document = sampleDocument({ ...said, text });
    const importedAt = arrivals[document.title] ?? '2025-05-05T12:00:00.000Z';
    return { ...document, provenance: { ...document.provenance, importedAt } };
  });
  await archive.records.commit(
    'documents-imported',
    records.map((after) => ({ collection: 'documents', id: after.id, after })),
  );
  await archive.close();
});
afterAll(() => rm(place, { recursive: true }));

const titles = (lines: readonly Readonly<Record<string, unknown>>[]) =>
  lines.flatMap(({ title }) => (typeof title === 'string' ? [title] : [])).sort();

describe('a filter on any field', () => {
  it.each([
    ['outcome:acquitted country:KR date:2018..2019', ['Acquittal']],
    ['retaliation:yes', ['Dismissed nurse', 'Suit']],
    ['représailles:oui', ['Dismissed nurse', 'Suit']],
    ['retaliation:dismissal', ['Dismissed nurse']],
    ['retaliation:no kind:ruling', ['Acquittal']],
    ['country:SN lang:wo,fr', ['Dakar', 'Xibaar']],
    ['pays:Sénégal langue:wolof', ['Xibaar']],
    ['added:2026-01..2026-02', ['Acquittal', 'Suit']],
    ['added:2026-02', ['Suit']],
    ['kind:law status:in-force', ['Old law']],
    ['body:senate adopted:2018', ['Old law']],
    ['adopted:2018-04', []],
    ['author:writer', ['Dismissed nurse']],
    ['stage:first-instance', ['Acquittal']],
    ['violence:viol', ['Dakar']],
    ['country:Yugoslavia', ['Yugoslav']],
    ['date:1985', ['Yugoslav']],
    ['date:2018-11', ['Xibaar']],
    ['date:2019-05 kind:ruling', ['Suit']],
    ['court:seoul', ['Acquittal']],
    ['-country:SN -kind:ruling', ['Dismissed nurse', 'Old law', 'Yugoslav']],
  ])('%s finds the same in a list and in a search', async (query, found) => {
    expect(titles((await runCommand('list', path, '--json', '--', ...query.split(' '))).lines)).toEqual(
      found,
    );
    expect(titles((await runCommand('search', path, '--json', '--', query)).lines)).toEqual(found);
  });

  it('is told apart from words where its value is none, and a list does not go on without it', async () => {
    const searched = await runCommand('search', path, 'outcome:maybe');
    expect(searched.err).toContain('maybe (as words: no outcome is called so)');
    const listed = await runCommand('list', path, 'outcome:maybe');
    expect(listed).toMatchObject({ exitCode: 2, out: '' });
    expect(listed.err).toContain('no outcome is called so');
  });
});

it('many documents are edited by a query and go into the trash by one, each taken back by one entry', async () => {
  const edited = await runCommand(
    'edit',
    path,
    '--query',
    'country:SN',
    '--add-tag',
    'Dakar',
    'confidentiality=restricted',
    '--json',
  );
  expect(edited.lines).toMatchObject([{ found: 3, edited: 3 }]);
  expect(
    (await runCommand('list', path, 'tag:dakar', 'confidentiality:restricted', '--json')).lines,
  ).toHaveLength(3);
  await runCommand('undo', path, String(edited.lines[0]?.['entry']));
  expect((await runCommand('list', path, 'tag:dakar', '--json')).lines).toEqual([]);

  await runCommand('trash', path, '--query', 'country:SN lang:wo');
  const [gone] = (await runCommand('trash', path, '--json')).lines;
  expect(gone).toMatchObject({ title: 'Xibaar' });
  await runCommand('trash', path, '--restore', String(gone?.['id']));
  expect((await runCommand('trash', path, '--json')).lines).toEqual([]);
  expect((await runCommand('list', path, 'lang:wo', '--json')).lines).toHaveLength(1);
});
