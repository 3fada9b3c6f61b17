import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../electron/parser/zip-write.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

/** A folder with two texts and a table that describes them, and an archive beside it. */
async function given(table: string) {
  const folder = await temporaryFolder();
  const [archive, files, sheet] = [
    join(folder, 'a.testimonia'),
    join(folder, 'files'),
    join(folder, 'files', 'list.csv'),
  ];
  await mkdir(files);
  await writeFile(join(files, 'One.txt'), 'The court ordered a release.');
  await writeFile(join(files, 'two.txt'), 'A march in the square.');
  await writeFile(sheet, table);
  await runCommand('create', archive, '--no-passphrase');
  const bring = (...more: readonly string[]) =>
    runCommand('import', archive, files, '--metadata', sheet, '--json', ...more);
  return { archive, files, bring };
}

const good = 'Fichier;Titre;Tribunal;Date;Couleur\none.txt;Order;High Court;2018-04-05;red\n';

describe('import with a table that describes the files', () => {
  it('says what rows and columns are wrong on a dry run, and writes nothing', async () => {
    const { archive, bring } = await given(`${good}two.txt;March;;03/04/2018;\nthree.txt;Gone;;;\n`);
    const { exitCode, lines } = await bring('--dry-run');
    expect(exitCode).toBe(1);
    expect(lines[0]).toMatchObject({ rows: 3 });
    expect(lines[0]?.['columns']).toContainEqual({ header: 'Couleur', field: null });
    expect(lines.filter(({ row }) => row !== undefined)).toMatchObject([
      { row: 3, column: 'Date', cell: '03/04/2018', error: { code: 'date-ambiguous' } },
      { row: 4, file: 'three.txt', error: { code: 'file-missing' } },
    ]);
    expect((await runCommand('list', archive, '--json')).lines).toEqual([]);
  });

  it('takes in what is right, says of it what the table says, and leaves the table itself out', async () => {
    const { archive, bring } = await given(`${good}two.txt;March;;03/04/2018;\n`);
    const { exitCode, lines } = await bring();
    expect(exitCode).toBe(1);
    expect(lines.filter(({ status }) => status !== undefined)).toMatchObject([
      { file: 'files/One.txt', status: 'imported', kind: 'ruling' },
      { file: 'files/two.txt', status: 'failed', error: { code: 'sheet-row-wrong' } },
    ]);
    expect((await runCommand('list', archive, '--json')).lines).toMatchObject([
      {
        title: 'Order',
        kind: 'ruling',
        date: '2018-04-05',
        ruling: { court: 'High Court' },
        origins: { title: { source: 'sheet', detail: 'Titre', sureness: 'stated' } },
      },
    ]);
  });

  it('names files that have no row, and a table that names no files', async () => {
    const { bring } = await given(good);
    expect((await bring('--dry-run')).lines).toContainEqual({ file: 'files/two.txt', row: null });
    const without = await given('Titre;Date\nx;2018\n');
    expect((await without.bring()).exitCode).toBe(2);
  });
});

describe('a table that names files inside a ZIP', () => {
  it('describes them as if they lay there unpacked', async () => {
    const { archive, files, bring } = await given('file;title\none.txt;Order\nParis/été.txt;March\n');
    const packed = writeZip(
      new Map([
        ['Paris/été.txt', Buffer.from('Des femmes ont marché sur la place.')],
        ['.DS_Store', Buffer.from('of the system')],
      ]),
    );
    await writeFile(join(files, 'more.zip'), packed);
    const { lines } = await bring();
    expect(lines.filter(({ row }) => typeof row === 'number')).toEqual([]);
    expect(lines.filter(({ row }) => row === null)).toEqual([{ file: 'files/two.txt', row: null }]);
    const listed = (await runCommand('list', archive, '--json')).lines;
    expect(listed.map(({ title }) => title)).toContain('March');
  });
});

describe('columns whose names do not tell what they say', () => {
  const odd = 'Stück;Überschrift;Farbe\none.txt;Order;red\n';

  it('are taken as --columns says, and so without it the next time', async () => {
    const { archive, bring } = await given(odd);
    expect((await bring()).lines).toMatchObject([{ error: { code: 'sheet-without-files' } }]);
    const said = await bring('--columns', 'Stück=file, überschrift=title, Farbe=');
    expect(said.lines[0]?.['columns']).toContainEqual({ header: 'Überschrift', field: 'title' });
    expect((await runCommand('list', archive, '--json')).lines[0]).toMatchObject({ title: 'Order' });
    expect((await bring()).lines[0]?.['columns']).toEqual(said.lines[0]?.['columns']);
  });

  it('are not remembered from a dry run, and a field or column that there is not is said', async () => {
    const { bring } = await given(odd);
    await bring('--columns', 'Stück=file', '--dry-run');
    expect((await bring()).lines).toMatchObject([{ error: { code: 'sheet-without-files' } }]);
    expect((await bring('--columns', 'Stück=colour')).err).toContain('colour');
    expect((await bring('--columns', 'Nothing=title')).exitCode).toBe(2);
  });
});
