import { expect, it } from 'vitest';
import { describeWithCorpus } from '../../support/corpora.ts';
import { mailFigures } from '../../support/corpus-figures/mails.ts';

describeWithCorpus('mail', 'real and malformed mail', () => {
  it('gives subject, sender, recipients, day, text and attachments as another parser does, in nine of ten', () => {
    const figures = mailFigures();
    for (const field of ['subject', 'from', 'to', 'date', 'body', 'attachments'] as const) {
      const wrong = figures.filter((figure) => !figure[field]).map(({ file }) => file);
      expect(wrong.length, `${field}: ${wrong.join(' ')}`).toBeLessThanOrEqual(figures.length / 10);
    }
  });
});
