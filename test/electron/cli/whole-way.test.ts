import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument as openPdf } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Document } from '../../../shared/model/document.ts';
import { corpus, describeWithCorpus, rulingsWithText } from '../../support/corpora.ts';
import { runCommand } from './run-command.ts';

/** Twenty documents in eleven scripts, by the file names of their originals. */
const chosen = [
  ...['arb', 'pes_1', 'urd', 'heb', 'hin', 'amh', 'tha', 'kor', 'jpn', 'cmn_hans', 'cmn_hant'],
  ...['rus', 'ukr', 'ell_monotonic', 'vie', 'spa', 'fra', 'eng'],
].map((name) => `${name}.txt`);
const rulings = ['test1.docx', 'iachr-vrp-vpc-v-nicaragua-2021.pdf'];

/** A bookmark as pdf.js reads it. */
interface Bookmark {
  readonly title: string;
  readonly dest: readonly [{ num: number; gen: number }];
  readonly items: readonly Bookmark[];
}

describeWithCorpus('udhr', 'the whole way over real documents', () => {
  let place: string;
  let archive: string;
  let imported: Awaited<ReturnType<typeof runCommand>>;

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'whole-way-'));
    archive = join(place, 'A');
    await runCommand('create', archive, '--no-passphrase');
    const sources = ['cladem', ...rulingsWithText(), 'udhr'].map(corpus);
    imported = await runCommand('import', archive, ...sources, '--json');
  }, 600_000);
  afterAll(() => rm(place, { recursive: true }));

  it('imports all that can be imported, and says of the rest what failed and why', () => {
    const failed = imported.lines.filter(({ status }) => status === 'failed');
    const why = failed.map(({ file, error }) => [file, (error as { code: string }).code]);
    expect(why).toEqual([['udhr/nku.txt', 'file-empty']]);
    expect(imported.lines.at(-1)).toMatchObject({ summary: { imported: 527, duplicates: 0, failed: 1 } });
  });

  it('finds the right documents first, in every script', async () => {
    const queries = join(place, 'queries.txt');
    await writeFile(queries, 'violencia sexual\nالحرية\n自由\n자유\n');
    const { lines } = await runCommand('search', archive, '--batch', queries, '--limit', '3', '--json');
    const found = lines.map(({ hits }) => (hits as { file: string }[]).map(({ file }) => file));
    const [spanish = [], arabic = [], chinese = [], korean = []] = found;
    expect(spanish).toHaveLength(3);
    for (const file of spanish) expect(file).toMatch(/^20\d\d-.*\.md$/);
    expect(arabic[0]).toBe('arb.txt');
    expect(chinese.toSorted()).toEqual(['cmn_hans.txt', 'cmn_hant.txt', 'jpn.txt']);
    expect(korean[0]).toBe('kor.txt');
  }, 120_000);

  it('prints a dossier whose bookmarks and links lead where they say', async () => {
    const { lines } = await runCommand('list', archive, '--json');
    const records = lines as unknown as readonly Document[];
    const ids = [...chosen, ...rulings].map(
      (name) => records.find(({ provenance }) => provenance.fileName === name)?.id,
    );
    const out = join(place, 'dossier.pdf');
    const words = [
      'dossier',
      archive,
      '--out',
      out,
      '--ids',
      ids.join(','),
      '--title',
      'Libertad y justicia',
    ];
    const made = await runCommand(...words, '--json');
    expect(made.lines).toMatchObject([{ documents: 20, warnings: [] }]);

    const opening = openPdf({ data: new Uint8Array(await readFile(out)), verbosity: 0 });
    const pdf = await opening.promise;
    const bookmarks = ((await pdf.getOutline()) as unknown as readonly Bookmark[]).flatMap((each) => [
      each,
      ...each.items,
    ]);
    expect(bookmarks.length).toBeGreaterThanOrEqual(20);
    for (const { title, dest } of bookmarks) {
      const page = (await pdf.getPageIndex(dest[0])) + 1;
      expect(title).toMatch(new RegExp(`\\b${page}\\D*$`));
    }
    await opening.destroy();
  }, 240_000);
});
