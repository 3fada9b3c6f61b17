import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languageOf } from '../../../electron/parser/language.ts';
import { languageTag } from '../../../electron/parser/language-tag.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';
import { pageFigures } from '../../support/corpus-figures/pages.ts';
import { pdfFigures } from '../../support/corpus-figures/pdfs.ts';

const share = (answers: readonly (boolean | undefined)[]) => {
  const given = answers.filter((each) => each !== undefined);
  return given.filter(Boolean).length / given.length;
};

describeWithCorpus('html', 'real saved pages', () => {
  it('give their article, and say their title, author and day', async () => {
    const figures = await pageFigures();
    for (const { page, f1 } of figures) expect(f1, page).toBeGreaterThanOrEqual(0.95);
    expect(share(figures.map(({ isTitleRight }) => isTitleRight))).toBeGreaterThanOrEqual(0.95);
    expect(share(figures.map(({ isBylineRight }) => isBylineRight))).toBeGreaterThanOrEqual(0.85);
    expect(share(figures.map(({ isDateRight }) => isDateRight))).toBeGreaterThanOrEqual(0.85);
  });
});

describeWithCorpus('pdf/expected-text', 'real PDFs', () => {
  it('give the words that another reader finds in them', async () => {
    for (const { file, recall } of await pdfFigures()) expect(recall, file).toBeGreaterThanOrEqual(0.97);
  });
});

describeWithCorpus('udhr', 'the Declaration in 388 translations', () => {
  it('is hardly ever said surely to be in a language that it is not in', () => {
    const told = readdirSync(corpus('udhr')).map((file) => ({
      language: languageTag(file.slice(0, 3))?.split('-')[0],
      told: languageOf(readFileSync(corpus(`udhr/${file}`), 'utf8')),
    }));
    const sure = told.filter((each) => each.told?.isSure === true);
    const wrong = sure.filter((each) => each.told?.language !== each.language);
    expect(sure.length).toBeGreaterThan(110);
    expect(wrong.length).toBeLessThanOrEqual(10);
  });
});
