import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startParser } from '../electron/cli/start-parser.ts';
import { createArchive, type Archive } from '../electron/core/archive.ts';
import { dossierContent, dossierTools } from '../electron/core/dossier-build.ts';
import { saveDossier } from '../electron/core/dossiers.ts';
import { importFiles } from '../electron/core/import/import-files.ts';
import { addSampleRecords } from '../electron/core/sample-records.ts';
import { openSearch } from '../electron/core/search.ts';
import { buildDossier } from '../shared/dossier/build-dossier.ts';
import { countResults } from '../shared/model/import.ts';
import { demoDossier } from './demonstration/sections.ts';
import { showSearches } from './demonstration/show-search.ts';
import { faint, step, strong } from './demonstration/terminal.ts';

// npm run demo: the whole way without a window. Samples -> archive -> search -> dossier, all anew in demo/.

const root = join(import.meta.dirname, '..');
const folder = join(root, 'demo');

async function importSamples(archive: Archive): Promise<void> {
  const report = await importFiles(archive, [join(root, 'resources/samples')], { startParser });
  const { imported, duplicates, failed } = countResults(report.results);
  console.log(faint(`  ${imported} imported, ${duplicates} duplicates, ${failed} failed`));
  if (imported !== report.results.length) throw new Error('Not every sample came in.');
  await addSampleRecords(archive);
}

async function writeDossier(archive: Archive, file: string): Promise<void> {
  const dossier = await saveDossier(archive, demoDossier(archive.records.all('documents')));
  const { bytes, pages, warnings } = await buildDossier(
    await dossierContent(archive, dossier),
    dossierTools(),
  );
  await writeFile(file, bytes);
  const documents = dossier.sections.flatMap((section) => section.documents).length;
  console.log(
    faint(`  ${documents} documents, ${pages} pages, ${bytes.length} bytes, ${warnings.length} warnings`),
  );
  console.log(faint(`  SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`));
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const { archive } = await createArchive(join(folder, 'archive.testimonia'));
try {
  await step('Imported resources/samples into demo/archive.testimonia', () => importSamples(archive));
  const search = await step('Opened the search', () => openSearch(archive));
  await showSearches(search);
  console.log('');
  await step('Wrote demo/dossier.pdf', () => writeDossier(archive, join(folder, 'dossier.pdf')));
} finally {
  await archive.close();
}
console.log(
  [
    '',
    `Open ${strong('demo/dossier.pdf')} in any PDF viewer: bookmarks, an index with links, every page numbered.`,
    `${strong('npm start')} opens the window on demo/archive.testimonia.`,
    `${strong('npm run cli -- search demo/archive.testimonia "sexual harassment"')} asks it from here.`,
  ].join('\n'),
);
