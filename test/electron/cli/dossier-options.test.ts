import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierSidecarSchema } from '../../../shared/model/dossier-sidecar.ts';
import { openPdf, pageTexts } from '../../support/dossier.ts';
import { runCommand } from './run-command.ts';

let place: string;
let archive: string;
let ids: string;

const story = 'It was said in the court, and it was heard. '.repeat(700);

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'cli-dossier-'));
  archive = join(place, 'court.testimonia');
  await mkdir(join(place, 'stick'));
  for (const name of ['one', 'two', 'three'])
    await writeFile(
      join(place, 'stick', `${name}.md`),
      `---\ntitle: Part ${name}\nkind: report\n---\n${story}`,
    );
  await runCommand('create', archive, '--no-passphrase');
  await runCommand('import', archive, join(place, 'stick'));
  const { lines } = await runCommand('list', archive, '--json');
  ids = lines.map(({ id }) => String(id)).join(',');
  await runCommand('edit', archive, ids.split(',')[0] ?? '', 'confidentiality=restricted');
});

afterAll(() => rm(place, { recursive: true }));

function make(name: string, ...words: readonly string[]) {
  return runCommand('dossier', archive, '--out', join(place, name), '--ids', ids, '--json', ...words);
}

async function openFile(name: string) {
  return openPdf(new Uint8Array(await readFile(join(place, name))));
}

describe('dossier', () => {
  test('--profile public leaves restricted documents out and counts them', async () => {
    const { exitCode, lines } = await make('public.pdf', '--profile', 'public');
    expect([exitCode, lines[0]?.['documents']]).toEqual([0, 2]);
    const [cover = ''] = await pageTexts(await openFile('public.pdf'));
    expect(cover).toMatch(/restricted[^.]{0,30}: \D?1/i);
    expect((await make('nobody.pdf', '--profile', 'everybody')).exitCode).toBe(2);
  });

  test('--bates stands before every page number', async () => {
    expect((await make('bates.pdf', '--bates', 'NGO-')).exitCode).toBe(0);
    const pdf = await openFile('bates.pdf');
    expect((await pdf.getPageLabels())?.slice(0, 2)).toEqual(['NGO-000001', 'NGO-000002']);
    expect((await make('wrong.pdf', '--bates', 'NGO%')).exitCode).toBe(2);
  });

  test('--volumes writes files whose numbers go on, each with its record, each sound', async () => {
    const { exitCode, lines } = await make('parts.pdf', '--volumes', '12', '--sidecar', '--check');
    expect(exitCode).toBe(0);
    const volumes = lines[0]?.['volumes'] as {
      file: string;
      firstPage: number;
      pages: number;
      check: object;
    }[];
    expect(volumes.length).toBeGreaterThan(1);
    let next = 1;
    for (const { file, firstPage, pages, check } of volumes) {
      expect(firstPage).toBe(next);
      expect(new Set(Object.values(check))).toEqual(new Set(['pass']));
      const record = dossierSidecarSchema.parse(JSON.parse(await readFile(`${file}.json`, 'utf8')));
      expect(record.pdf.pages).toBe(pages);
      expect((await runCommand('check-dossier', file, '--sidecar')).exitCode).toBe(0);
      next += pages;
    }
  });

  test('--password-file locks it, and it is checked by the same file', async () => {
    const secret = join(place, 'secret.txt');
    await writeFile(secret, 'two words\n');
    expect((await make('locked.pdf', '--password-file', secret, '--check')).exitCode).toBe(0);
    const file = join(place, 'locked.pdf');
    await expect(openFile('locked.pdf')).rejects.toThrow(/password/i);
    expect((await runCommand('check-dossier', file, '--password-file', secret)).exitCode).toBe(0);
    expect((await runCommand('check-dossier', file)).exitCode).not.toBe(0);
    await writeFile(secret, '\n');
    expect((await make('open.pdf', '--password-file', secret)).exitCode).toBe(2);
  });

  test('--pdfa says that it keeps to PDF/A-1b and does, but never behind a password', async () => {
    const { exitCode, lines } = await make('archival.pdf', '--pdfa', '--check');
    expect([exitCode, lines[0]?.['check']]).toEqual([0, expect.objectContaining({ archival: 'pass' })]);
    const secret = join(place, 'other.txt');
    await writeFile(secret, 'two words\n');
    const refused = await make('never.pdf', '--pdfa', '--password-file', secret);
    expect([refused.exitCode, refused.lines[0]?.['error']]).toEqual([
      7,
      expect.objectContaining({ code: 'dossier-not-archival' }),
    ]);
  });

  test('a definition says the same, and writes its record where it says so', async () => {
    const definition = join(place, 'definition.json');
    const sections = [{ title: '', documents: ids.split(',') }];
    await writeFile(
      definition,
      JSON.stringify({ title: 'Said', sections, options: { sidecar: true, bates: 'X-' } }),
    );
    const out = join(place, 'defined.pdf');
    expect((await runCommand('dossier', archive, '--out', out, '--definition', definition)).exitCode).toBe(0);
    expect(dossierSidecarSchema.parse(JSON.parse(await readFile(`${out}.json`, 'utf8'))).title).toBe('Said');
    expect((await runCommand('check-dossier', out, '--sidecar')).exitCode).toBe(0);
  });
});
