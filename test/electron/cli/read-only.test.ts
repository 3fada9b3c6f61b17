import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bytesUnder, canMount, mountReadOnly } from '../../support/read-only-medium.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

const ruling = join(import.meta.dirname, '../../fixtures/formats/ruling.md');

/** An archive with a document on a medium that has been made read-only. */
async function readOnlyArchive(): Promise<string> {
  const stick = join(await temporaryFolder(), 'stick');
  await mkdir(stick);
  const archive = join(stick, 'court.testimonia');
  await copyFile(ruling, join(stick, 'other.md'));
  expect((await runCommand('create', archive, '--no-passphrase')).exitCode).toBe(0);
  expect((await runCommand('import', archive, ruling)).exitCode).toBe(0);
  onTestFinished(mountReadOnly(stick));
  return archive;
}

describe.skipIf(!canMount)(
  `a medium mounted read-only${canMount ? '' : ' (skipped: this machine lets nobody mount)'}`,
  () => {
    it('lets an archive be listed, shown, searched, verified and made into a dossier', async () => {
      const archive = await readOnlyArchive();
      const [{ id } = { id: '' }] = (await runCommand('list', archive, '--json')).lines;
      const out = join(await temporaryFolder(), 'dossier.pdf');
      for (const words of [
        ['show', archive, String(id), '--text'],
        ['search', archive, 'court'],
        ['log', archive],
        ['verify', archive],
        ['passphrase', archive, '--list'],
        ['import', archive, ruling, '--dry-run'],
        ['dossier', archive, '--ids', String(id), '--out', out],
      ])
        expect(await runCommand(...words)).toMatchObject({ exitCode: 0 });
    });

    it('ends what would change it with 7 and a sentence, and not a byte is other than before', async () => {
      const archive = await readOnlyArchive();
      const before = await bytesUnder(archive);
      const [{ id } = { id: '' }] = (await runCommand('list', archive, '--json')).lines;
      for (const words of [
        ['import', archive, join(archive, '../other.md')],
        ['edit', archive, String(id), 'title=Other'],
        ['passphrase', archive, '--generate'],
        ['create', join(archive, '../new.testimonia'), '--no-passphrase'],
      ]) {
        const { exitCode, err } = await runCommand(...words);
        expect(exitCode).toBe(7);
        expect(err).toContain('cannot be written to');
      }
      expect(await bytesUnder(archive)).toEqual(before);
    });
  },
);
