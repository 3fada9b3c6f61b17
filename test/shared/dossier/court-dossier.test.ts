import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDossierFile } from '../../../electron/core/dossier-check.ts';
import type { BuiltDossier } from '../../../shared/dossier/build-dossier.ts';
import type { DossierDocument } from '../../../shared/dossier/dossier-content.ts';
import { documentIdSchema } from '../../../shared/model/ids.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';
import { buildWithOriginals } from '../../support/dossier-exhibits.ts';
import { dossierDocument, openPdf, pageOfDestination } from '../../support/dossier.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const originals = [
  ['iachr-2012-06-26.pdf', 'Resolución de 26 de junio de 2012'],
  ['us-opinion-text.pdf', '판결문: Tarrant Regional Water District'],
  ['iachr-vrp-vpc-v-nicaragua-2021.pdf', 'أمر المحكمة بشأن نيكاراغوا'],
] as const;

let known = 0;
const nextId = () => documentIdSchema.parse(`d${String((known += 1)).padStart(12, '0')}`);

/** A text of the corpora, a paragraph a line. */
function textDocument(file: string): DossierDocument {
  const lines = readFileSync(corpus(file), 'utf8').split('\n');
  const blocks = lines.filter((line) => line.trim()).map((text) => ({ type: 'paragraph' as const, text }));
  return dossierDocument(blocks, { id: nextId(), title: file, kind: 'report' });
}

function originalDocument(file: string, title: string): readonly [DossierDocument, Uint8Array] {
  const provenance = { ...sampleDocument().provenance, format: 'pdf', fileName: file };
  const document = dossierDocument(
    'Its text.',
    { id: nextId(), title, provenance },
    { treatment: 'exhibit' },
  );
  return [document, new Uint8Array(readFileSync(corpus(`rulings/${file}`)))];
}

/** How many links lead to a page of the same file, and how many lead nowhere. */
async function linksOf(pdf: PDFDocumentProxy): Promise<{ readonly inside: number; readonly dead: number }> {
  let inside = 0;
  let dead = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const notes = (await (await pdf.getPage(number)).getAnnotations()) as { dest?: unknown; url?: string }[];
    for (const { dest } of notes) {
      if (!dest) continue;
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const isThere = await pageOfDestination(pdf, target).then(
        () => true,
        () => false,
      );
      if (isThere) inside += 1;
      else dead += 1;
    }
  }
  return { inside, dead };
}

const run = (program: string, words: readonly string[]) => spawnSync(program, words, { encoding: 'utf8' });

describeWithCorpus('cladem', 'a dossier of 400 pages for a court', () => {
  let folder: string;
  let file: string;
  let built: BuiltDossier;
  const pdfs = originals.map(([name, title]) => originalDocument(name, title));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'testimonia-court-'));
    file = join(folder, 'dossier.pdf');
    const chapters = readdirSync(corpus('cladem'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .slice(0, 60);
    const texts = [
      ...chapters.map((name) => textDocument(`cladem/${name}`)),
      ...['arb', 'kor', 'hin', 'cmn_hans', 'rus'].map((name) => textDocument(`udhr/${name}.txt`)),
    ];
    built = await buildWithOriginals([...pdfs, ...texts.map((each) => [each, new Uint8Array()] as const)], {
      title: 'Violence against women: findings, rulings, rights',
    });
    await writeFile(file, built.bytes);
  }, 300_000);

  afterAll(() => rm(folder, { recursive: true }));

  test('has that many pages', () => {
    expect(built.pages).toBeGreaterThanOrEqual(400);
  });

  test('holds its own rules', async () => {
    const { rules } = await checkDossierFile(built.bytes);
    expect(rules.filter(({ holds }) => !holds)).toEqual([]);
  });

  test('breaks no link of its originals', async () => {
    const before = await Promise.all(pdfs.map(async ([, bytes]) => linksOf(await openPdf(bytes))));
    const made = await openPdf(built.bytes);
    const after = await linksOf(made);
    const own = built.record.documents.length;
    const kept = before.reduce((sum, { inside }) => sum + inside, 0);
    expect(after.dead).toBe(0);
    expect(kept).toBeGreaterThan(0);
    // Beside them at least a line of the index and a line of the appendix for each document.
    expect(after.inside).toBeGreaterThanOrEqual(kept + 2 * own);
    for (const [index, { original }] of built.record.documents.slice(0, pdfs.length).entries()) {
      const pages = { first: original?.first ?? 1, last: original?.last ?? 0 };
      expect(await linksWithin(made, pages)).toBe(before[index]?.inside);
    }
  });

  const canVerify = run('/usr/bin/python3', ['-c', 'import pikepdf']).status === 0;
  const hasTools = canVerify && run('qpdf', ['--version']).status === 0;
  test.skipIf(!hasTools)('passes the checks from outside (skipped without pikepdf and qpdf)', () => {
    const { stdout, status } = run('/usr/bin/python3', [corpus('../tools/verify_bundle.py'), file]);
    expect(stdout).not.toContain('FAIL');
    expect(status).toBe(0);
    expect(run('qpdf', ['--check', file]).status).toBe(0);
  });
});

async function linksWithin(
  pdf: PDFDocumentProxy,
  { first, last }: { readonly first: number; readonly last: number },
): Promise<number> {
  let count = 0;
  for (let number = first; number <= last; number += 1) {
    const notes = (await (await pdf.getPage(number)).getAnnotations()) as { dest?: unknown }[];
    const pages = await Promise.all(
      notes.flatMap(({ dest }) => (dest ? [pageOfDestination(pdf, dest)] : [])),
    );
    count += pages.filter((page) => page >= first && page <= last).length;
  }
  return count;
}
