import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { createArchive } from '../../../../electron/core/archive.ts';
import { listDocuments } from '../../../../electron/core/documents.ts';
import { importFiles } from '../../../../electron/core/import/import-files.ts';
import { reportCsv } from '../../../../electron/core/import/report-csv.ts';
import { createTranslate } from '../../../../shared/i18n/translate.ts';
import { textLayerSchema } from '../../../../shared/model/recognition.ts';
import { archiveWithStick } from '../../../support/archive-with-stick.ts';
import { drawPage } from '../../../support/drawn-page.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

it('a picture that is imported keeps its words with their places, and how sure they are', async () => {
  const { archive, folder } = await archiveWithStick({
    'scan.png': drawPage(['The appeal is allowed']).toBuffer('image/png'),
  });

  const { results } = await importFiles(archive, [folder], { startParser });
  expect(results[0]).toMatchObject({ status: 'imported', confidence: expect.any(Number) as number });
  const [document] = listDocuments(archive);
  expect(document).toMatchObject({
    title: 'The appeal is allowed',
    recognition: { models: ['eng'], pages: [1] },
    provenance: { format: 'image' },
  });
  if (!document?.layer) throw new Error('the layer is missing');
  const bytes = await archive.objects.get(document.layer);
  const layer = textLayerSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  expect(layer.pages[0]?.words.map(({ text }) => text)).toEqual(['The', 'appeal', 'is', 'allowed']);
});

it('a photograph is kept without a word, and the report says that there is none', async () => {
  const { archive, folder } = await archiveWithStick({
    'Banner on the bridge.png': drawPage([]).toBuffer('image/png'),
    'broken.png': drawPage([]).toBuffer('image/png').subarray(0, 20),
  });

  const report = await importFiles(archive, [folder], { startParser });
  const [photograph, broken] = report.results;
  expect(photograph).toMatchObject({ status: 'imported', isWithoutText: true });
  expect(photograph?.confidence).toBeUndefined();
  expect(broken?.status).toBe('failed');
  expect(listDocuments(archive)).toMatchObject([
    { title: 'Banner on the bridge', characters: 0, recognition: { pages: [], confidence: 0 } },
  ]);
  expect(reportCsv(report, createTranslate('en'))).toContain('"No text was found in it.');
});

it('a picture in which no text is looked for is kept too', async () => {
  const root = await temporaryFolder();
  await writeFile(join(root, 'scan.png'), drawPage(['The appeal is allowed']).toBuffer('image/png'));
  const { archive } = await createArchive(join(root, 'case.testimonia'));
  onTestFinished(() => archive.close());
  const { results } = await importFiles(archive, [join(root, 'scan.png')], { startParser, models: [] });
  expect(results).toMatchObject([{ status: 'imported', isWithoutText: true }]);
  expect(listDocuments(archive)).toMatchObject([{ title: 'scan', recognition: { models: [] } }]);
});
