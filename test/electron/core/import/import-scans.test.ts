import { expect, it } from 'vitest';
import { describeWithCorpus } from '../../../support/corpora.ts';
import { withImported } from '../../../support/imported-corpus.ts';

/** Apart from the other real material: recognition takes seconds a page. */
describeWithCorpus('rulings', 'opinions of which only pictures are there', () => {
  it.each(['us-opinion-scanned.pdf', 'us-opinion-text.pdf'])(
    'are read from them, and say how surely: %s',
    { timeout: 180_000 },
    (name) =>
      withImported([`rulings/${name}`], async ({ report, documents, textOf }) => {
        expect(report.results).toMatchObject([{ status: 'imported' }]);
        const [opinion] = documents;
        expect(opinion && (await textOf(opinion))).toMatch(/court/i);
        if (opinion?.recognition) expect(opinion.recognition.confidence).toBeGreaterThan(80);
      }),
  );
});
