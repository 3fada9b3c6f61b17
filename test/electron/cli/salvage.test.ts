import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

const ruling = join(import.meta.dirname, '../../fixtures/formats/ruling.md');

/** An archive that lies open, with one document, and the vault's checksum harmed. */
async function harmedArchive(): Promise<string> {
  const archive = join(await temporaryFolder(), 'court.testimonia');
  expect((await runCommand('create', archive, '--no-passphrase')).exitCode).toBe(0);
  expect((await runCommand('import', archive, ruling)).exitCode).toBe(0);
  const vault = join(archive, 'vault.json');
  const text = await readFile(vault, 'utf8');
  await writeFile(vault, text.replace(/"check": "./, '"check": "x'));
  return archive;
}

it('says to salvage what does not open, and saves all of it', async () => {
  const archive = await harmedArchive();
  const opened = await runCommand('list', archive);
  expect(opened.exitCode).toBe(4);
  expect(opened.err).toContain('salvage');
  const saved = join(archive, '../saved.testimonia');
  const { exitCode, out } = await runCommand('salvage', archive, saved);
  expect(exitCode).toBe(0);
  expect(out).toContain('Everything was saved into “saved”: 1 document, 2 objects');
  expect((await runCommand('verify', saved)).exitCode).toBe(0);
});

it('lists what is lost, ends with 1, and prints one JSON object for scripts', async () => {
  const archive = await harmedArchive();
  await rm(join(archive, 'objects'), { recursive: true });
  const into = (name: string) => join(archive, '..', name);
  const people = await runCommand('salvage', archive, into('one'));
  expect(people.exitCode).toBe(1);
  expect(people.out).toMatch(/^lost {5}all of d\w{12} {2}.+ {2}ruling\.md$/m);
  const scripts = await runCommand('salvage', archive, into('two'), '--json');
  expect(scripts.exitCode).toBe(1);
  expect(scripts.lines).toMatchObject([
    { archive: into('two'), recoveryKey: null, documents: 0, entriesLost: 0, objects: 0, bytes: 0 },
  ]);
  expect(scripts.lines[0]?.['lost']).toMatchObject([{ file: 'ruling.md', why: 'everything' }]);
  expect((await readdir(archive)).sort()).toEqual(['head', 'journal', 'lock', 'vault.json']);
});
