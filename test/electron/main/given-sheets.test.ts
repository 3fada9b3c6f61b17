import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { createArchive } from '../../../electron/core/archive.ts';
import { saveField } from '../../../electron/core/vocabulary/own-fields.ts';
import { saveTerms } from '../../../electron/core/vocabulary/own-terms.ts';
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

test('columns say fields of the archive’s own too: they are found, checked against its terms, and remembered', async () => {
  const place = await temporaryFolder();
  await writeFile(join(place, 'one.txt'), 'A letter.\n');
  await writeFile(join(place, 'two.txt'), 'Another letter.\n');
  const path = join(place, 'list.csv');
  await writeFile(path, 'file,Quartier,Heard on\none.txt,Nord,2019-04\ntwo.txt,Ouest,once\n');
  const { archive } = await createArchive(join(place, 'own.testimonia'));
  await saveField(archive, { id: 'ward', type: 'list', fr: 'Quartier' });
  await saveField(archive, { id: 'heard', type: 'date' });
  await saveTerms(archive, [{ list: 'own.ward', code: 'north', fr: 'Nord' }]);
  const sheets = createGivenSheets(startParser);
  const opened = await sheets.open(archive, path);
  expect(opened.mapping).toEqual(['file', 'own.ward', null]);
  expect(opened.fields).toEqual(expect.arrayContaining(['title', 'own.ward', 'own.heard']));
  const wish = { path, mapping: ['file', 'own.ward', 'own.heard'], paths: [place] };
  expect(plannedSheet(await sheets.begin(archive, wish)).rows).toMatchObject([
    {
      says: [
        { field: 'own.ward', value: ['north'] },
        { field: 'own.heard', value: '2019-04' },
      ],
      problems: [],
    },
    {
      problems: [
        { wrong: 'term', column: 'Quartier', cell: 'Ouest' },
        { wrong: 'date', column: 'Heard on', cell: 'once' },
      ],
    },
  ]);
  expect((await sheets.open(archive, path)).mapping).toEqual(wish.mapping);
  await archive.close();
});
