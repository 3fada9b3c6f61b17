import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { listDocuments } from '../../../../electron/core/documents.ts';
import { folderFiles } from '../../../../electron/core/exchange/bagit/bag-files.ts';
import { checkBag } from '../../../../electron/core/exchange/bagit/check-bag.ts';
import { exportBag } from '../../../../electron/core/exchange/export-bag.ts';
import { importFiles } from '../../../../electron/core/import/import-files.ts';
import { archiveWithStick } from '../../../support/archive-with-stick.ts';

const awkward = '100% رسالة.txt';

/** An archive of two texts, and where to export it. */
async function twoTexts() {
  const { archive, root, folder } = await archiveWithStick({
    [awkward]: 'The first letter of the file.',
    'second.md': '# Second\n\nA march.',
  });
  await importFiles(archive, [folder], { startParser, jobs: 1 });
  const documents = listDocuments(archive);
  return { archive, root, documents, ids: documents.map(({ id }) => id), bag: join(root, 'out') };
}

test('a bag holds originals bit for bit, texts and whole records, and is valid by the same checks as any', async () => {
  const { archive, documents, ids, bag } = await twoTexts();
  const exported = await exportBag(archive, ids, { place: bag });
  expect(await checkBag(folderFiles(bag))).toMatchObject({
    ...{ valid: true, version: '1.0', warnings: [] },
    payload: { files: 8 },
  });
  expect(exported.documents).toBe(2);
  const [letter] = documents.filter(({ provenance }) => provenance.fileName === awkward);
  const id = letter?.id ?? '';
  const read = (path: string) => readFile(join(bag, 'data', path), 'utf8');
  expect(await read(`originals/${id}/${awkward}`)).toBe('The first letter of the file.');
  expect(await read(`texts/${id}.txt`)).toBe('The first letter of the file.');
  expect(await read('records.csv')).toContain(`"data/originals/${id}/${awkward}"`);
  const told = JSON.parse(await read(`records/${id}.jsonld`)) as Record<string, unknown>;
  expect(told['record']).toEqual(letter);
  expect(told['dcterms:title']).toBe(letter?.title);
});

test('a folder with anything in it is left as it is', async () => {
  const { archive, ids, bag } = await twoTexts();
  await mkdir(bag);
  await writeFile(join(bag, 'mine.txt'), 'mine');
  await expect(exportBag(archive, ids, { place: bag })).rejects.toMatchObject({ code: 'file-exists' });
  expect(await readdir(bag)).toEqual(['mine.txt']);
});

test('a run that is stopped leaves nothing that could be taken for a bag', async () => {
  const { archive, root, ids, bag } = await twoTexts();
  const stop = new AbortController();
  const run = exportBag(archive, ids, {
    place: bag,
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  await expect(run).rejects.toMatchObject({ code: 'stopped' });
  expect((await readdir(root)).filter((name) => name.startsWith('out'))).toEqual([]);
});

test('a ZIP that cannot be finished is taken away again, and one that is there is left as it is', async () => {
  const { archive, root, ids } = await twoTexts();
  const place = join(root, 'out.zip');
  const missing = exportBag(archive, [...ids, 'd000000000000'], { place });
  await expect(missing).rejects.toMatchObject({ code: 'document-missing' });
  expect((await readdir(root)).filter((name) => name.startsWith('out'))).toEqual([]);
  await writeFile(place, 'mine');
  await expect(exportBag(archive, ids, { place })).rejects.toMatchObject({ code: 'file-exists' });
  expect(await readFile(place, 'utf8')).toBe('mine');
});
