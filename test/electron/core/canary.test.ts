import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { createArchive, openArchive } from '../../../electron/core/archive.ts';
import { documentOriginal, editDocument, listDocuments } from '../../../electron/core/documents.ts';
import { saveDossier } from '../../../electron/core/dossiers.ts';
import { importFiles } from '../../../electron/core/import-files.ts';
import { openSearch } from '../../../electron/core/search.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { withArgon2 } from '../../support/unlocking.ts';

/** Said nowhere else, and long enough that no run of it comes about by chance. */
const sentence = 'Zwölf Krähen zählten die Türen';
const passphrase = 'Krähen zählten Türen hinter dem Haus';
const runLength = 8;

/** Every run of the text, as it would show in a file: as it is, in UTF-16 either way, in base64 wherever it begins. */
function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  const add = (bytes: Buffer) => {
    for (let at = 0; at + runLength <= bytes.length; at += 1)
      runs.add(bytes.subarray(at, at + runLength).toString('latin1'));
  };
  for (const form of ['NFC', 'NFD'] as const) {
    const normal = text.normalize(form);
    const [utf8, utf16] = [Buffer.from(normal), Buffer.from(normal, 'utf16le')];
    add(utf8);
    add(utf16);
    add(Buffer.from(utf16).swap16());
    for (const shift of [0, 1, 2])
      // Without the first and last signs, which depend on what stands around.
      add(
        Buffer.from(
          Buffer.concat([Buffer.alloc(shift), utf8])
            .toString('base64')
            .slice(4, -4),
        ),
      );
  }
  return runs;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Which files show a run of these in their bytes or their path. */
async function leaks(folder: string, runs: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (const file of await filesIn(folder)) {
    const bytes = (await readFile(file)).toString('latin1');
    const said = `${Buffer.from(file.slice(folder.length)).toString('latin1')}\n${bytes}`;
    for (let at = 0; at + runLength <= said.length; at += 1) {
      if (!runs.has(said.slice(at, at + runLength))) continue;
      found.push(file);
      break;
    }
  }
  return found;
}

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
  const runs = runsOf(`${sentence} ${passphrase}`);

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
  expect(await leaks(place, runs)).toEqual([]);
  await archive.close();

  const again = await openArchive(path, { passphrase, journalLimit: 1, ...withArgon2 });
  await documentOriginal(again, document.id);
  await again.keys.change(`${sentence}!`);
  await again.close();

  expect((await filesIn(place)).length).toBeGreaterThan(5);
  expect(await leaks(place, runs)).toEqual([]);
  expect(await leaks(temporary, runs)).toEqual([]);
  // The search for it finds what is there to be found.
  expect(await leaks(sources, runs)).toHaveLength(1);
  vi.unstubAllEnvs();
});
