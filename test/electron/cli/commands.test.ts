import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../../electron/core/archive.ts';
import { documentSchema } from '../../../shared/model/document.ts';
import { runCommand } from './run-command.ts';

let place: string;
let archive: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'cli-'));
  archive = join(place, 'court.testimonia');
  await mkdir(join(place, 'stick'));
  await writeFile(
    join(place, 'stick', 'march.md'),
    '---\ntitle: The march\nkind: article\ndate: 2018-03-08\n---\nThousands of women marched.',
  );
  await writeFile(
    join(place, 'stick', 'derechos.txt'),
    'Violencia sexual\n\nEl Comité expresa su preocupación por la violencia sexual.',
  );
  await writeFile(
    join(place, 'stick', 'copy.txt'),
    'Violencia sexual\n\nEl Comité expresa su preocupación por la violencia sexual.',
  );
  await writeFile(join(place, 'stick', 'broken.pdf'), '%PDF-1.7\nnothing that a reader could use');
});
afterEach(async () => {
  await rm(place, { recursive: true });
});

async function filledArchive(): Promise<void> {
  await runCommand('create', archive, '--no-passphrase');
  await runCommand('import', archive, join(place, 'stick'));
}

async function idOf(title: string): Promise<string> {
  const { lines } = await runCommand('list', archive, '--json');
  return String(lines.find((line) => line['title'] === title)?.['id']);
}

describe('create', () => {
  it('makes an archive and says that it lies open', async () => {
    const { exitCode, lines, err } = await runCommand('create', archive, '--no-passphrase', '--json');
    expect(exitCode).toBe(0);
    expect(lines).toEqual([{ archive, recoveryKey: null }]);
    expect(err).toContain('not sealed');
  });

  it('never makes one over something that is there', async () => {
    await filledArchive();
    const { exitCode, err } = await runCommand('create', archive, '--no-passphrase');
    expect(exitCode).toBe(7);
    expect(err).toContain('nothing is ever overwritten');
    expect((await runCommand('list', archive, '--json')).lines).toHaveLength(2);
  });
});

describe('import', () => {
  it('tells for each file what became of it, in JSON lines and then the counts', async () => {
    await runCommand('create', archive, '--no-passphrase');
    const { exitCode, lines } = await runCommand('import', archive, join(place, 'stick'), '--json');
    expect(exitCode).toBe(1);
    const statuses = new Map(lines.slice(0, -1).map(({ file, status }) => [file, status]));
    expect(Object.fromEntries(statuses)).toEqual({
      'stick/broken.pdf': 'failed',
      'stick/copy.txt': 'imported',
      'stick/derechos.txt': 'duplicate',
      'stick/march.md': 'imported',
    });
    expect(lines.at(-1)).toMatchObject({ summary: { imported: 2, duplicates: 1, skipped: 0, failed: 1 } });
    const failed = lines.find(({ status }) => status === 'failed');
    const { code, message } = failed?.['error'] as { code: string; message: string };
    expect(code).toBe('format-damaged');
    expect(message).toContain('broken.pdf');
  });

  it('writes nothing on a dry run', async () => {
    await runCommand('create', archive, '--no-passphrase');
    await runCommand('import', archive, join(place, 'stick'), '--dry-run');
    expect((await runCommand('list', archive, '--json')).lines).toEqual([]);
  });

  it('refuses an archive that is not there instead of making one', async () => {
    const { exitCode, lines } = await runCommand('import', archive, join(place, 'stick'), '--json');
    expect(exitCode).toBe(6);
    expect(lines).toMatchObject([{ error: { code: 'archive-missing' } }]);
  });
});

describe('list, show and edit', () => {
  it('give records of the published shape', async () => {
    await filledArchive();
    const { lines } = await runCommand('list', archive, '--kind', 'article', '--json');
    expect(lines.map((line) => documentSchema.parse(line).title)).toEqual(['The march']);
  });

  it('give the text, and the original bit for bit', async () => {
    await filledArchive();
    const id = await idOf('The march');
    const original = join(place, 'original.md');
    const { out } = await runCommand('show', archive, id, '--text', '--original', original);
    expect(out).toContain('Thousands of women marched.');
    expect(await readFile(original)).toEqual(await readFile(join(place, 'stick', 'march.md')));
  });

  it('change a field, and refuse one that no record has', async () => {
    await filledArchive();
    const id = await idOf('The march');
    const edited = await runCommand('edit', archive, id, 'title=The long march', 'tags=["march"]', '--json');
    expect(edited.lines).toMatchObject([
      { id, title: 'The long march', tags: ['march'], revision: 2, date: '2018-03-08' },
    ]);
    expect((await runCommand('edit', archive, id, 'colour=violet')).exitCode).toBe(2);
    expect((await runCommand('show', archive, 'd000000000000')).exitCode).toBe(1);
  });
});

describe('search', () => {
  it('gives hits with marked excerpts, then the total', async () => {
    await filledArchive();
    const { exitCode, lines } = await runCommand('search', archive, 'preocupacion', '--json');
    expect(exitCode).toBe(0);
    expect(lines).toHaveLength(2);
    const [hit, end] = lines;
    expect(hit).toMatchObject({ rank: 1, file: 'copy.txt', kind: 'other' });
    const [excerpt] = hit?.['excerpts'] as { text: string; marks: [number, number][] }[];
    expect(excerpt?.marks.map(([start, end]) => excerpt.text.slice(start, end))).toContain('preocupación');
    expect(end).toMatchObject({ total: 1 });
  });

  it('answers a list of queries a line each', async () => {
    await filledArchive();
    const batch = join(place, 'names.tsv');
    await writeFile(batch, 'first\tviolencia\nsecond\tnowhere\nwomen\n');
    const { lines } = await runCommand('search', archive, '--batch', batch, '--json');
    expect(lines.map(({ name, total }) => [name, total])).toEqual([
      ['first', 1],
      ['second', 0],
      ['women', 1],
    ]);
  });
});

describe('verify', () => {
  it('ends with 0 when all is as it was written, and with 4 naming the file when it is not', async () => {
    await filledArchive();
    const sound = await runCommand('verify', archive, '--json');
    expect(sound.exitCode).toBe(0);
    // An original and a text each, the search index and its state, and what near-duplicates are found by.
    expect(sound.lines).toMatchObject([
      { objects: 7, damaged: [], missing: [], log: { ok: true }, index: { ok: true } },
    ]);
    const record = await runCommand('show', archive, await idOf('The march'), '--json');
    const object = String(record.lines[0]?.['original']);
    await rm(join(archive, 'objects', object.slice(0, 2), object));
    const harmed = await runCommand('verify', archive);
    expect(harmed.exitCode).toBe(4);
    expect(harmed.out).toContain(`objects/${object.slice(0, 2)}/${object}`);
    expect((await runCommand('verify', archive, '--sample', 'some')).exitCode).toBe(2);
  });
});

describe('dossier', () => {
  it('makes a PDF that a reader of PDFs finds sound, and says its SHA-256', async () => {
    await filledArchive();
    const out = join(place, 'dossier.pdf');
    const { exitCode, lines } = await runCommand(
      'dossier',
      archive,
      '--out',
      out,
      '--ids',
      await idOf('The march'),
      '--title',
      'Marches',
      '--json',
    );
    expect(exitCode).toBe(0);
    const bytes = await readFile(out);
    expect(lines).toMatchObject([
      {
        file: out,
        documents: 1,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        warnings: [],
      },
    ]);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('never writes over a file, and refuses a dossier of nothing', async () => {
    await filledArchive();
    const out = join(place, 'dossier.pdf');
    await writeFile(out, 'mine');
    const id = await idOf('The march');
    expect((await runCommand('dossier', archive, '--out', out, '--ids', id)).exitCode).toBe(7);
    expect(await readFile(out, 'utf8')).toBe('mine');
    const none = await runCommand(
      'dossier',
      archive,
      '--out',
      join(place, 'none.pdf'),
      '--query',
      'nowhere',
      '--json',
    );
    expect(none.lines).toMatchObject([{ error: { code: 'dossier-empty' } }]);
  });
});

describe('the command line as a program', () => {
  const program = fileURLToPath(new URL('../../../electron/cli/index.ts', import.meta.url));
  const runProgram = async (...words: string[]): Promise<unknown> =>
    promisify(execFile)(process.execPath, [program, ...words]).catch((error: unknown) => error);

  it('ends with 2 on wrong usage, and says how it is used', async () => {
    const failed = await promisify(execFile)(process.execPath, [program, 'search']).catch(
      (error: unknown) => error,
    );
    const { code, stderr } = failed as { code: number; stderr: string };
    expect(code).toBe(2);
    expect(stderr).toContain('--help');
  });

  it('keeps another program out of an archive that is open', async () => {
    await filledArchive();
    const opened = await openArchive(archive);
    const failed = await runProgram('list', archive);
    await opened.close();
    expect(failed).toMatchObject({ code: 5 });
  });
});
