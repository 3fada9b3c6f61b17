import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BuiltDossier } from '../../../shared/dossier/build-dossier.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';
import { build, dossierDocument, dossierOf } from '../../support/dossier.ts';

/** Language, file of the Universal Declaration, and the share of words that must be found again (`dossier.md`). */
const translations = [
  ['fr', 'fra', 1],
  ['vi', 'vie', 1],
  ['ru', 'rus', 0.999],
  ['ar', 'arb', 0.998],
  ['fa', 'pes_1', 0.998],
  ['ur', 'urd', 0.998],
  ['hi', 'hin', 1],
  ['ko', 'kor', 1],
  ['de', 'deu_1901', 0.999],
  ['tr', 'tur', 1],
  ['sv', 'swe', 0.997],
  ['sw', 'swh', 0.999],
  ['ja', 'jpn', 1],
  ['zh', 'cmn_hans', 1],
  ['th', 'tha', 1],
  ['am', 'amh', 0.95],
  ['he', 'heb', 1],
  ['bn', 'ben', 0.999],
] as const;

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** As a reader compares: compatibility forms folded, marks of direction and empty characters gone. */
function comparable(text: string): string {
  return text.normalize('NFKC').replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '');
}

/** Words, or pairs of characters where words are not written apart. */
function wordsOf(text: string, language: string): string[] {
  const words = text.split(/[\s，。、；：！？「」（）《》“”.,;:()«»،۔።]+/).filter((word) => word.length > 1);
  if (!['ja', 'zh', 'th'].includes(language)) return words;
  return words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
}

describeWithCorpus('udhr', 'a dossier of one declaration in eighteen languages', () => {
  const sources = new Map<string, string>();
  let folder: string;
  let file: string;
  let built: BuiltDossier;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'testimonia-dossier-'));
    file = join(folder, 'dossier.pdf');
    const documents = translations.map(([language, name]) => {
      const text = readFileSync(corpus(`udhr/${name}.txt`), 'utf8');
      sources.set(language, text);
      const [title = '', ...lines] = text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      const blocks = lines.map((line) => ({ type: 'paragraph' as const, text: line }));
      return dossierDocument(blocks, { title, languages: [language], kind: 'law' });
    });
    built = await build(dossierOf(documents, { title: 'One declaration' }));
    writeFileSync(file, built.bytes);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('lacks no glyph', () => {
    expect(built.warnings).toEqual([]);
  });

  test('takes no more room than it may', () => {
    // Eighteen scripts and languages, so eighteen fonts; a single language takes a third of it.
    expect(built.bytes.length / built.pages).toBeLessThan(7000);
  });

  test.skipIf(!hasPoppler)('gives its words back to pdftotext (skipped without poppler-utils)', () => {
    const text = comparable(
      execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { maxBuffer: 2 ** 27 }).toString(),
    );
    const spaced = text.replace(/\s+/g, ' ');
    const tight = text.replace(/\s+/g, '');
    for (const [language, , share] of translations) {
      const words = wordsOf(comparable(sources.get(language) ?? ''), language);
      const found = words.filter((word) => spaced.includes(word) || tight.includes(word));
      expect(found.length / words.length, language).toBeGreaterThanOrEqual(share);
    }
  });

  const verifier = '../tools/verify_bundle.py';
  const canVerify = spawnSync('/usr/bin/python3', ['-c', 'import pikepdf']).status === 0;
  test.skipIf(!canVerify || !hasPoppler)('passes the checks from outside (skipped without pikepdf)', () => {
    const { stdout, status } = spawnSync('/usr/bin/python3', [corpus(verifier), file], { encoding: 'utf8' });
    expect(stdout).not.toContain('FAIL');
    expect(status).toBe(0);
  });
});
