import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpus, describeWithCorpus } from '../../../support/corpora.ts';
import { openPdf, pageTexts } from '../../../support/dossier.ts';
import { redactedPdf, termsSought } from '../../../support/redacting.ts';

/** Twenty words that stand often in these files: a Spanish order, an English opinion, a manual set by TeX. */
const terms =
  'derechos tribunal corte sentencia vida víctimas medidas estado personas justicia court the program section order district motion evidence point file'.split(
    ' ',
  );
const files: readonly (readonly [string, number])[] = [
  ['rulings/iachr-2012-06-26.pdf', 22],
  ['rulings/us-opinion-text.pdf', 30],
  ['pdf/expected-text/cweb.pdf', 28],
  ['pdf/sample-files/004-pdflatex-4-pages/pdflatex-4-pages.pdf', 4],
  ['pdf/sample-files/026-latex-multicolumn/multicolumn.pdf', 3],
];

describeWithCorpus('pdf', 'redacting twenty common words in real files', () => {
  test.each(files)('leaves none of them in %s, and the others', { timeout: 180_000 }, async (file, pages) => {
    const bytes = new Uint8Array(readFileSync(corpus(file)));
    const before = (await pageTexts(await openPdf(bytes))).join('\n');
    const redacted = await redactedPdf(bytes, terms);
    const texts = await pageTexts(await openPdf(redacted.bytes));
    expect(texts).toHaveLength(pages);
    expect(redacted.flattened).toEqual([]);
    const after = texts.join('\n');
    expect(termsSought(terms).find(after)).toEqual([]);
    expect(shareKept(before, after)).toBeGreaterThan(0.99);
  });

  test('takes a whole Arabic word although one glyph alone says what it is', async () => {
    const bytes = new Uint8Array(readFileSync(corpus('pdf/sample-files/015-arabic/habibi.pdf')));
    const redacted = await redactedPdf(bytes, ['حبيبي']);
    const [text = ''] = await pageTexts(await openPdf(redacted.bytes));
    expect(text).not.toMatch(/\p{Script=Arabic}/u);
  });
});

/** How many of the words that are not to go are there again. */
function shareKept(before: string, after: string): number {
  const wordsIn = (text: string): string[] =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = Map.groupBy(wordsIn(after), (word) => word);
  const wanted = Map.groupBy(
    wordsIn(before).filter((word) => !terms.includes(word)),
    (word) => word,
  );
  const counts = Array.from(
    wanted,
    ([word, all]) => [all.length, Math.min(all.length, left.get(word)?.length ?? 0)] as const,
  );
  return counts.reduce((sum, [, kept]) => sum + kept, 0) / counts.reduce((sum, [all]) => sum + all, 0);
}
