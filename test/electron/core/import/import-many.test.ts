import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { createArchive } from '../../../../electron/core/archive.ts';
import { documentOriginal, listDocuments } from '../../../../electron/core/documents.ts';
import { importFiles } from '../../../../electron/core/import/import-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

it('makes a document of each row of a table, all of one original, and none of them twice', async () => {
  const folder = await temporaryFolder();
  const { archive } = await createArchive(join(folder, 'a'));
  const file = join(folder, 'letters.csv');
  const table = 'title,text\nOne,First words.\nTwo,Second words.\nThree,Third words.\n';
  await writeFile(file, table);
  const first = await importFiles(archive, [file], { startParser });
  expect(first.results.map((each) => [each.file, each.status])).toEqual([
    ['letters.csv', 'imported'],
    ['letters.csv (2)', 'imported'],
    ['letters.csv (3)', 'imported'],
  ]);
  const documents = listDocuments(archive);
  expect(documents.map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
  expect(new Set(documents.map(({ original }) => original)).size).toBe(1);
  expect(Buffer.from(await documentOriginal(archive, documents[2]?.id ?? '')).toString()).toBe(table);
  const again = await importFiles(archive, [file], { startParser });
  expect(again.results.map(({ status }) => status)).toEqual(['duplicate']);
  await archive.close();
});
