import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { createArchive } from '../../../electron/core/archive.ts';
import { createGivenSheets, plannedSheet } from '../../../electron/main/given-sheets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a table is read once, planned as its columns are said to speak, and remembered when a run begins', async () => {
  const place = await temporaryFolder();
  const folder = join(place, 'letters');
  await mkdir(folder);
  await writeFile(join(folder, 'one.txt'), 'A letter.\n');
  await writeFile(join(folder, 'two.txt'), 'Another letter.\n');
  const path = join(place, 'list.csv');
  await writeFile(path, 'Datei,Court,Overschrift\none.txt,High Court,The letter\nnone.txt,,\n');
  const { archive } = await createArchive(join(place, 'one.testimonia'));
  const sheets = createGivenSheets(startParser);
  const opened = await sheets.open(archive, path);
  expect(opened).toMatchObject({ name: 'list.csv', rows: 2, mapping: [null, 'ruling.court', null] });
  expect(opened.columns[2]).toEqual({ header: 'Overschrift', examples: ['The letter'] });

  const wish = { path, mapping: ['file', 'ruling.court', 'title'], paths: [folder] };
  const planned = plannedSheet(await sheets.plan(archive, wish));
  expect(planned.without).toEqual(['letters/two.txt']);
  expect(planned.rows).toMatchObject([
    {
      row: 2,
      file: 'one.txt',
      says: [
        { field: 'kind', value: 'ruling' },
        { field: 'title', value: 'The letter' },
        { field: 'ruling.court', value: 'High Court' },
      ],
      problems: [],
    },
    { row: 3, problems: [{ wrong: 'file-missing', cell: 'none.txt' }] },
  ]);
  expect((await sheets.open(archive, path)).mapping).toEqual([null, 'ruling.court', null]);
  await sheets.begin(archive, wish);
  expect((await sheets.open(archive, path)).mapping).toEqual(wish.mapping);
  // The page cannot have another file of the disk read by naming it.
  const other = { ...wish, path: join(folder, 'one.txt') };
  await expect(sheets.plan(archive, other)).rejects.toMatchObject({ code: 'sheet-unknown' });
  await archive.close();
});
