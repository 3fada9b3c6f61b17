import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

let place: string;
let archive: string;
let id: string;

beforeEach(async () => {
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
  place = await temporaryFolder();
  archive = join(place, 'court.testimonia');
  await writeFile(join(place, 'march.md'), '---\ntitle: The march\n---\nThousands of women marched.');
  await runCommand('create', archive, '--no-passphrase', '--by', 'Amina');
  const { lines } = await runCommand('import', archive, join(place, 'march.md'), '--json', '--by', 'Amina');
  id = String(lines[0]?.['id']);
  await runCommand('edit', archive, id, 'title=The great march', '--by', ' Bintou ');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function actionsOf(...options: string[]): Promise<unknown[]> {
  const { lines } = await runCommand('log', archive, '--json', ...options);
  return lines.map(({ action }) => action).filter((action) => action !== 'index-saved');
}

async function titleNow(): Promise<unknown> {
  return (await runCommand('show', archive, id, '--json')).lines[0]?.['title'];
}

async function lastSequence(): Promise<string> {
  return String((await runCommand('log', archive, '--json')).lines.at(-1)?.['sequence']);
}

describe('log', () => {
  it('tells who made each entry: by --as, else by TESTIMONIA_NAME, else nobody', async () => {
    vi.stubEnv('TESTIMONIA_NAME', 'Chiara');
    await runCommand('edit', archive, id, 'notes=one');
    vi.stubEnv('TESTIMONIA_NAME', '');
    await runCommand('edit', archive, id, 'notes=two');
    const { lines } = await runCommand('log', archive, '--json', '--document', id);
    expect(lines.map(({ who }) => who)).toEqual(['Amina', 'Bintou', 'Chiara', undefined]);
  });

  it('refuses a name that would break a line of the log', async () => {
    const { exitCode } = await runCommand('edit', archive, id, 'notes=x', '--by', 'two\nlines');
    expect(exitCode).toBe(2);
    expect((await runCommand('edit', archive, id, 'notes=x', '--by', 'x'.repeat(101))).exitCode).toBe(2);
    expect(await actionsOf('--document', id)).toHaveLength(2);
  });

  it('says each entry in words, with the titles of that time', async () => {
    const { out } = await runCommand('log', archive);
    expect(out).toMatch(/^1 .* Amina: archive made$/m);
    expect(out).toMatch(/ Amina: imported: “The march”$/m);
    expect(out).toMatch(/ Bintou: edited: “The great march”$/m);
  });

  it('says it in each language', async () => {
    const said: string[] = [];
    for (const locale of ['en', 'fr', 'es', 'ar']) {
      vi.stubEnv('LC_ALL', `${locale}_XX.UTF-8`);
      const { out } = await runCommand('log', archive, '--limit', '1');
      expect(out).toMatch(/The great march/);
      said.push(out);
    }
    expect(new Set(said).size).toBe(4);
  });

  it('gives the newest so many, and the history of one document', async () => {
    expect(await actionsOf('--limit', '1')).toEqual(['document-edited']);
    expect(await actionsOf('--document', id)).toEqual(['documents-imported', 'document-edited']);
    expect(await actionsOf('--document', id, '--limit', '1')).toEqual(['document-edited']);
    expect((await runCommand('log', archive, '--document', 'd000000000000')).exitCode).toBe(1);
  });
});

describe('undo', () => {
  it('takes an entry back and prints the new one; undoing that does it again', async () => {
    const edit = await lastSequence();
    const { exitCode, lines } = await runCommand('undo', archive, edit, '--json', '--by', 'Bintou');
    expect(exitCode).toBe(0);
    expect(lines[0]).toMatchObject({ action: 'undone', undoes: Number(edit), who: 'Bintou' });
    expect(await titleNow()).toBe('The march');
    const again = await runCommand('undo', archive, String(lines[0]?.['sequence']));
    expect(again.out).toMatch(new RegExp(`entry ${Number(edit) + 1} taken back$`, 'm'));
    expect(await titleNow()).toBe('The great march');
  });

  it('says why it cannot, and what to do', async () => {
    const imported = (await runCommand('log', archive, '--json', '--document', id)).lines[0]?.['sequence'];
    const conflict = await runCommand('undo', archive, String(imported));
    expect(conflict.exitCode).toBe(7);
    expect(conflict.err).toMatch(/1 record has changed since \(entries \d+\)/);
    expect((await runCommand('undo', archive, '1')).exitCode).toBe(7);
    expect((await runCommand('undo', archive, '999')).exitCode).toBe(1);
    expect((await runCommand('undo', archive, 'last')).exitCode).toBe(2);
  });
});

describe('a statement', () => {
  it('is written to a new file only, and holds while the log only grows', async () => {
    const file = join(place, 'statement.txt');
    const { lines } = await runCommand('log', archive, '--sign-off', file, '--by', 'Amina', '--json');
    const code = String(lines[0]?.['code']);
    expect(await readFile(file, 'utf8')).toContain('Signed off by: Amina');
    expect((await runCommand('log', archive, '--sign-off', file)).exitCode).toBe(7);
    await runCommand('edit', archive, id, 'notes=later');
    for (const given of [file, code, code.toLowerCase()]) {
      const checked = await runCommand('verify', archive, '--statement', given, '--json');
      expect(checked.exitCode).toBe(0);
      expect(checked.lines[0]).toMatchObject({ statement: { result: 'holds', documents: 1 } });
    }
    expect((await runCommand('verify', archive, '--statement', code)).out).toContain('The statement holds');
  });

  it('is a sheet to print where the file is a PDF', async () => {
    const file = join(place, 'statement.pdf');
    expect((await runCommand('log', archive, '--sign-off', file)).exitCode).toBe(0);
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('ends the check with 4 when it does not hold, with 1 when it cannot be read', async () => {
    const other = join(place, 'other.testimonia');
    await runCommand('create', other, '--no-passphrase');
    const { lines } = await runCommand('log', other, '--sign-off', join(place, 'other.txt'), '--json');
    const code = String(lines[0]?.['code']);
    const checked = await runCommand('verify', archive, '--statement', code, '--json');
    expect(checked.exitCode).toBe(4);
    expect(checked.lines[0]).toMatchObject({ statement: { result: 'other-archive' } });
    expect((await runCommand('verify', archive, '--statement', `${code}7`)).exitCode).toBe(1);
    expect((await runCommand('verify', archive, '--statement', join(place, 'march.md'))).exitCode).toBe(1);
  });
});
