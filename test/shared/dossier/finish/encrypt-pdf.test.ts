import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDossierFile } from '../../../../electron/core/dossier-check.ts';
import { buildWithOriginals, exhibitDocument } from '../../../support/dossier-exhibits.ts';
import { originalPdf } from '../../../support/exhibit-pdf.ts';

const password = 'Ünlocked 不 – 7';
let folder: string;
let file: string;
let bytes: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'testimonia-locked-'));
  file = join(folder, 'dossier.pdf');
  const original = await originalPdf([{}, { rotate: 90 }]);
  const document = exhibitDocument('A ruling', 'both', 1);
  ({ bytes } = await buildWithOriginals([[document, original]], {}, { password }));
  await writeFile(file, bytes);
});

afterAll(() => rm(folder, { recursive: true }));

const run = (program: string, words: readonly string[]) => spawnSync(program, words, { encoding: 'utf8' });
const hasTools = run('qpdf', ['--version']).status === 0 && run('pdftotext', ['-v']).error === undefined;

describe('a dossier with a password', () => {
  test('holds its rules for whoever has the password', async () => {
    const { rules } = await checkDossierFile(bytes, { password });
    expect(rules.filter(({ holds }) => !holds)).toEqual([]);
  });

  test('cannot be read by anybody else', async () => {
    expect((await checkDossierFile(bytes, { password: 'another' })).ok).toBe(false);
    expect((await checkDossierFile(bytes)).ok).toBe(false);
    expect(Buffer.from(bytes).includes('A ruling')).toBe(false);
  });

  test.skipIf(!hasTools)(
    'is AES-256 of revision 6 and opens in poppler and qpdf (skipped without them)',
    () => {
      const shown = run('qpdf', ['--show-encryption', `--password=${password}`, file]).stdout;
      expect(shown).toContain('R = 6');
      expect(shown).toContain('stream encryption method: AESv3');
      expect(run('qpdf', ['--check', `--password=${password}`, file]).status).toBe(0);
      expect(run('qpdf', ['--check', file]).status).not.toBe(0);
      expect(run('pdftotext', ['-upw', password, file, '-']).stdout).toContain('A ruling');
      expect(run('pdftotext', [file, '-']).status).not.toBe(0);
    },
  );
});
