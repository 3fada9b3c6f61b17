import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { createArchive, openArchive } from '../../../electron/core/archive.ts';
import { documentOriginal, editDocument, listDocuments } from '../../../electron/core/documents.ts';
import { saveDossier } from '../../../electron/core/dossiers.ts';
import { importFiles } from '../../../electron/core/import/import-files.ts';
import { openSearch } from '../../../electron/core/search.ts';
import { filesUnder, leaksUnder, runsOf } from '../../torture/leaks.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { withArgon2 } from '../../support/unlocking.ts';

/** Said nowhere else, and long enough that no run of it comes about by chance. */
const sentence = 'Zwölf Krähen zählten die Türen';
const passphrase = 'Krähen zählten Türen hinter dem Haus';

it('a sentence in title, body, file name, tag, notes, search and passphrase shows nowhere on the disk', async () => {
  const folder = await temporaryFolder();
  const [sources, temporary, place] = ['sources', 'tmp', 'place'].map((name) => join(folder, name));
  if (sources === undefined || temporary === undefined || place === undefined) throw new Error();
  for (const each of [sources, temporary, place]) await mkdir(each);
  vi.stubEnv('TMPDIR', temporary);
  await writeFile(
    join(sources, `${sentence}.md`),
    `---\ntitle: ${sentence}\ntags: [${sentence}]\n---\n${`${sentence}.\n\n`.repeat(5000)}`,
  );
  const path = join(place, 'a.testimonia');
  const runs = runsOf(sentence, passphrase);

  const { archive } = await createArchive(path, { passphrase, journalLimit: 1, ...withArgon2 });
  await importFiles(archive, [sources], { startParser });
  const [document] = listDocuments(archive);
  if (!document) throw new Error('Nothing was imported.');
  await editDocument(archive, document.id, { notes: sentence });
  const sections = [{ title: sentence, documents: [document.id] }];
  await saveDossier(archive, {
    title: sentence,
    subtitle: '',
    compiler: '',
    language: 'en',
    notes: '',
    sections,
  });
  expect(
    (await (await openSearch(archive)).search(sentence, { limit: 1, offset: 0, sort: 'relevance' })).total,
  ).toBe(1);
  expect(await leaksUnder(place, runs)).toEqual([]);
  await archive.close();

  const again = await openArchive(path, { passphrase, journalLimit: 1, ...withArgon2 });
  await documentOriginal(again, document.id);
  await again.keys.change(`${sentence}!`);
  await again.close();

  expect((await filesUnder(place)).length).toBeGreaterThan(5);
  expect(await leaksUnder(place, runs)).toEqual([]);
  expect(await leaksUnder(temporary, runs)).toEqual([]);
  // The search for it finds what is there to be found.
  expect(await leaksUnder(sources, runs)).toHaveLength(1);
  vi.unstubAllEnvs();
});
