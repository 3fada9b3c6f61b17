import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serverPrograms, startServer } from '../../support/postgresql.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

const secret = 'Amira Quilltree';
const odd = 'a\\b, \\N, {curly} "quoted", semi;colon';

/** Three public documents, one of them with a protected name, and one that is not public. */
async function archiveToPublish(): Promise<{ readonly archive: string; readonly place: string }> {
  const place = await temporaryFolder();
  const archive = join(place, 'a.testimonia');
  const files = join(place, 'files');
  const write = (name: string, head: string, body: string) =>
    writeFile(join(place, name), `---\n${head}\n---\n\n${body}\n`);
  await write('ruling.md', 'title: R v Doe\nkind: ruling', `The appeal of ${secret} is dismissed.`);
  await write('law.md', 'title: قانون مناهضة العنف\nlanguage: ar', 'يعاقب القانون على العنف ضد النساء.');
  await write('odd.md', 'title: Odd', odd);
  await write('own.md', 'title: Our own', 'What is kept inside.');
  await runCommand('create', archive, '--no-passphrase');
  await runCommand('import', archive, ...['ruling', 'law', 'odd'].map((name) => join(place, `${name}.md`)));
  await runCommand('person', archive, 'add', secret, '--protected', '--pseudonym', 'Ms A');
  const said = ['confidentiality=public', 'date=2018-11', 'countries=KR; FR'];
  await runCommand('edit', archive, '--query', '-kind:testimony', ...said);
  await runCommand('import', archive, join(place, 'own.md'));
  return { archive, place: files };
}

async function allOf(folder: string): Promise<string> {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

test('only what is public leaves for an engine, with pseudonyms, a line an action and a line a document', async () => {
  const { archive, place } = await archiveToPublish();
  const { lines, exitCode } = await runCommand('publish', archive, place, '--for', 'opensearch', '--json');
  expect([exitCode, lines[0]]).toMatchObject([0, { documents: 3, leftOut: 1, files: 3 }]);
  const all = await allOf(place);
  expect(all).not.toContain('Quilltree');
  expect(all).not.toContain('What is kept inside');
  const bulk = (await readFile(join(place, 'documents-0001.ndjson'), 'utf8')).split('\n');
  expect(bulk.pop()).toBe('');
  const read = bulk.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(read.filter((_, at) => at % 2 === 0)).toEqual(
    Array.from({ length: 3 }, () => ({ index: { _index: 'testimonia', _id: expect.any(String) as string } })),
  );
  const { mappings } = JSON.parse(await readFile(join(place, 'mapping.json'), 'utf8')) as {
    mappings: { properties: object };
  };
  for (const document of read.filter((_, at) => at % 2 === 1)) {
    expect(Object.keys(mappings.properties)).toEqual(expect.arrayContaining(Object.keys(document)));
    expect(document).toMatchObject({ date: '2018-11', date_from: '2018-11-01', date_to: '2018-11-30' });
  }
});

const programs = serverPrograms();

test.skipIf(programs === null)(
  'PostgreSQL loads what was published for it and finds it, and a second time too',
  async () => {
    const { archive, place } = await archiveToPublish();
    const published = await runCommand('publish', archive, place, '--for', 'postgresql', '--json');
    expect(published.lines[0]).toMatchObject({ documents: 3, leftOut: 1 });
    const server = await startServer(await temporaryFolder(), programs ?? '');
    for (let time = 0; time < 2; time += 1) await server.psql(place, '-f', 'load.sql');
    const ask = (query: string) => server.psql(place, '-c', query);
    expect(await ask('select count(*) from testimonia.documents')).toBe('3');
    expect(
      await ask(
        "select title from testimonia.texts t join testimonia.documents d on d.id = t.document where search @@ websearch_to_tsquery('simple', 'النساء')",
      ),
    ).toBe('قانون مناهضة العنف');
    expect(await ask("select body from testimonia.texts where body like 'a%'")).toBe(odd);
    expect(
      await ask("select countries[2], date_from, date_to from testimonia.documents where title = 'Odd'"),
    ).toBe('FR|2018-11-01|2018-11-30');
    expect(await ask("select count(*) from testimonia.texts where body like '%Quilltree%'")).toBe('0');
    expect(await ask("select body from testimonia.texts where body like '%appeal%'")).toContain('Ms A');
  },
);

test('an engine that is none is told with those that there are', async () => {
  const wrong = await runCommand('publish', 'nowhere', 'nothing', '--for', 'oracle');
  expect([wrong.exitCode, wrong.err]).toEqual([2, expect.stringContaining('postgresql')]);
});
