import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf, pageTexts } from '../../support/dossier.ts';
import { runCommand } from './run-command.ts';

let folder: string;
let archive: string;
let id: string;

const told = async (name: string, ...words: readonly string[]) => {
  const { exitCode, lines, err } = await runCommand(name, archive, ...words, '--json');
  return { exitCode, lines, err };
};
const found = async (query: string) => (await told('list', query)).lines.map((each) => each['id']);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'testimonia-'));
  archive = join(folder, 'work');
  await told('create', '--no-passphrase');
  await writeFile(join(folder, 'note.md'), '# A note\n\nWhat was said.\n');
  id = String((await told('import', join(folder, 'note.md'))).lines[0]?.['id']);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('a term of an archive’s own', () => {
  it('is chosen by its name in any language, found by it, and stays while a document has it', async () => {
    const added = await told(
      'terms',
      'add',
      'violence',
      'dowry-demand',
      '--en',
      'Dowry demand',
      '--ar',
      'طلب مهر',
    );
    expect([added.exitCode, added.lines]).toMatchObject([0, [{ list: 'violence', code: 'dowry-demand' }]]);
    expect((await told('edit', id, 'violence=طلب مهر')).lines).toMatchObject([
      { violence: ['dowry-demand'] },
    ]);
    expect(await found('violence:dowry-demand')).toEqual([id]);
    const refused = await told('terms', 'remove', 'violence', 'dowry-demand');
    expect([refused.exitCode, refused.err]).toEqual([7, expect.stringContaining('1 document ')]);
    await told('edit', id, 'violence=');
    expect((await told('terms', 'remove', 'violence', 'dowry-demand')).exitCode).toBe(0);
    expect((await told('edit', id, 'violence=طلب مهر')).exitCode).toBe(2);
  });

  it('is no term of the program, and of no list that there is not', async () => {
    expect((await told('terms', 'add', 'violence', 'rape', '--en', 'Other')).exitCode).toBe(2);
    expect((await told('terms', 'add', 'colours', 'red')).exitCode).toBe(2);
    expect((await told('terms', 'add', 'violence', 'a;b')).exitCode).toBe(2);
    expect((await told('terms', 'remove', 'violence', 'rape')).exitCode).toBe(2);
  });

  it('goes out and comes in with all others as a table that a spreadsheet can be trusted with', async () => {
    await told('terms', 'add', 'roles', 'midwife', '--en', '=HYPERLINK("x")', '--fr', 'Sage-femme');
    const before = (await told('terms', 'list')).lines;
    const file = join(folder, 'terms.csv');
    expect((await told('terms', 'export', file)).lines).toMatchObject([{ terms: before.length }]);
    expect(await readFile(file, 'utf8')).toContain(`"'=HYPERLINK(""x"")"`);
    await told('terms', 'remove', 'roles', 'midwife');
    expect((await told('terms', 'import', file)).lines).toMatchObject([{ saved: 1 }]);
    expect((await told('terms', 'list')).lines).toEqual(before);
  });

  it('changes nothing where one row of its table is wrong', async () => {
    const file = join(folder, 'wrong.csv');
    await writeFile(file, 'list,code,en\nroles,doula,Doula\nroles,no good,x\n');
    const { exitCode, err } = await told('terms', 'import', file);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('Row 3')]);
    expect((await told('terms', 'list', 'roles')).lines.map(({ code }) => code)).not.toContain('doula');
  });
});

describe('a field of an archive’s own', () => {
  it('holds what its type can, is found by it, and has a column', async () => {
    await told('fields', 'add', 'ward', '--type', 'list', '--en', 'Ward', '--fr', 'Quartier');
    await told('terms', 'add', 'own.ward', 'north', '--en', 'North', '--es', 'Norte');
    await told('fields', 'add', 'witnesses', '--type', 'number');
    await told('fields', 'add', 'heard', '--type', 'date');
    const { lines } = await told('edit', id, 'own.ward=Norte', 'own.witnesses=٣', 'own.heard=April 2019');
    expect(lines).toMatchObject([{ own: { ward: ['north'], witnesses: 3, heard: '2019-04' } }]);
    for (const query of ['own.ward:north', 'own.witnesses:1..3', 'own.witnesses:3', 'own.heard:2019'])
      expect([query, await found(query)]).toEqual([query, [id]]);
    for (const query of [
      'own.ward:south',
      'own.witnesses:30',
      'own.witnesses:4..',
      'own.heard:2020',
      'own.no:x',
    ])
      expect([query, await found(query)]).toEqual([query, []]);
    const search = (await told('search', 'own.ward:north')).lines;
    expect(search.at(-1)).toMatchObject({ total: 1 });
    const counted = (await told('search', 'said', '--facets')).lines.at(-1);
    expect(counted).toMatchObject({ facets: { 'own.ward': { north: 1 } } });
    expect(counted?.['facets']).not.toHaveProperty('own.witnesses');
    const file = join(folder, 'all.csv');
    await told('list', '--csv', file);
    expect(await readFile(file, 'utf8')).toMatch(
      /"own\.ward","own\.witnesses","own\.heard"\r\n.*"north","3","2019-04"\r\n$/,
    );
  });

  it('refuses what it cannot hold, and what no field is there for', async () => {
    for (const said of [
      'own.ward=West',
      'own.witnesses=some',
      'own.witnesses=1,500',
      'own.heard=once',
      'own.no=x',
    ])
      expect([said, (await told('edit', id, said)).exitCode]).toEqual([said, 2]);
    expect((await told('edit', id, 'own={"witnesses":"three"}')).exitCode).toBe(2);
    expect((await told('fields', 'add', 'constructor')).exitCode).toBe(2);
  });

  it('is read from a table that names it by its label', async () => {
    await writeFile(join(folder, 'other.md'), '# Another\n\nOther words altogether.\n');
    await writeFile(join(folder, 'sheet.csv'), 'file,Quartier,witnesses\nother.md,Norte,12\n');
    const { lines } = await told('import', join(folder, 'other.md'), '--metadata', join(folder, 'sheet.csv'));
    const made = lines.find(({ status }) => status === 'imported');
    const [record] = (await told('show', String(made?.['id']))).lines;
    expect(record).toMatchObject({ own: { ward: ['north'], witnesses: 12 } });
  });

  it('stays while a document says something in it, and its removal is taken back with its terms', async () => {
    const refused = await told('fields', 'remove', 'ward');
    expect([refused.exitCode, refused.err]).toEqual([7, expect.stringContaining('2 documents')]);
    expect((await told('terms', 'remove', 'own.ward', 'north')).exitCode).toBe(7);
    await told('edit', '--query', 'own.ward:north', 'own.ward=');
    const before = (await told('terms', 'list', 'own.ward')).lines;
    const removed = await told('fields', 'remove', 'ward');
    expect((await told('terms', 'list', 'own.ward')).exitCode).toBe(2);
    expect((await told('undo', String(removed.lines[0]?.['entry']))).exitCode).toBe(0);
    expect((await told('terms', 'list', 'own.ward')).lines).toEqual(before);
  });

  it('stands in a dossier where it is to be printed, in the dossier’s language, and redacted as all else', async () => {
    await told('fields', 'add', 'text', '--fr', 'Lieu dit', '--printed');
    await told('edit', id, 'own.text=near Khulna', 'own.ward=Norte');
    const pdf = join(folder, 'out.pdf');
    const terms = join(folder, 'redact.txt');
    await writeFile(terms, 'Khulna\n');
    const made = await told('dossier', '--ids', id, '--lang', 'fr', '--out', pdf, '--redact', terms);
    expect(made.exitCode).toBe(0);
    const seen = (await pageTexts(await openPdf(new Uint8Array(await readFile(pdf))))).join('\n');
    expect(seen).toMatch(/Lieu dit\s+near \[/);
    expect(seen).not.toMatch(/Khulna|Quartier/);
  });
});

describe('the fields of an archive’s own', () => {
  it('go out and come in as a table, in one step, and nothing does where a row is wrong', async () => {
    await told(
      'fields',
      'add',
      'ward',
      '--type',
      'list',
      '--kinds',
      'ruling,report',
      '--printed',
      '--ar',
      'حي',
    );
    await told('fields', 'add', 'witnesses', '--type', 'number', '--en', '=1+1');
    const before = (await told('fields', 'list')).lines;
    const file = join(folder, 'fields.csv');
    expect((await told('fields', 'export', file)).lines[0]).toMatchObject({ file });
    expect((await told('fields', 'import', file)).lines).toEqual([{ saved: 0, entry: null }]);
    for (const code of ['ward', 'witnesses']) await told('fields', 'remove', code);
    const { lines } = await told('fields', 'import', file);
    expect(lines).toMatchObject([{ saved: expect.any(Number) as number }]);
    expect((await told('fields', 'list')).lines).toEqual(before);
    const wrong = join(folder, 'wrong-fields.csv');
    await writeFile(wrong, 'code,type,en\nshelf,text,Shelf\nbox,colour,Box\n');
    const { exitCode, err } = await told('fields', 'import', wrong);
    expect([exitCode, err]).toEqual([2, expect.stringMatching(/Row 3 .*type/)]);
    expect((await told('fields', 'list')).lines).toEqual(before);
  });
});
