import { expect, it } from 'vitest';
import { describeWithCorpus } from '../../../support/corpora.ts';
import { withImported } from '../../../support/imported-corpus.ts';

/** Apart from the other real material: recognition takes seconds a page, and minutes where a page is no text at all. */
const timeout = 300_000;

describeWithCorpus('rulings', 'opinions with pages that are pictures', () => {
  it('are read from them, and say how surely', { timeout }, () =>
    withImported(['rulings/us-opinion-scanned.pdf'], async ({ report, documents, textOf }) => {
      expect(report.results).toMatchObject([{ status: 'imported' }]);
      const [opinion] = documents;
      expect(opinion && (await textOf(opinion))).toBe('This matter is before the Foreign Intelligence');
      expect(opinion?.recognition?.confidence).toBeGreaterThan(80);
    }),
  );

  it('keep the text that they have, and maps among them are told as poorly read', { timeout }, () =>
    withImported(['rulings/us-opinion-text.pdf'], async ({ report, documents, textOf }) => {
      expect(report.results).toMatchObject([{ status: 'imported' }]);
      const [opinion] = documents;
      const text = opinion ? await textOf(opinion) : '';
      expect(text).toContain('TARRANT REGIONAL WATER DISTRICT');
      expect(text.length).toBeGreaterThan(50_000);
      expect(text).toContain('Regional Water District');
      expect(opinion?.recognition?.pages).toEqual([29, 30]);
      expect(opinion?.recognition?.confidence).toBeLessThan(75);
    }),
  );
});
