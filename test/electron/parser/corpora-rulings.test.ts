import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';
import { readCorpusFile } from '../../support/corpus-figures/read-corpus.ts';
import { rulingFigures } from '../../support/corpus-figures/rulings.ts';

describeWithCorpus('rulings', 'real rulings', () => {
  it('as Word documents have their citation, date, court, title and words', async () => {
    for (const { file, recall, ...rights } of await rulingFigures()) {
      expect({ file, ...rights }).toEqual({
        file,
        isCitationRight: true,
        isDateRight: true,
        isCourtRight: true,
        isTitleRight: true,
      });
      expect(recall, file).toBeGreaterThanOrEqual(0.99);
    }
  });

  it('of the Inter-American Court have its name, their own date and the state', async () => {
    const order = await readCorpusFile('rulings/iachr-2012-06-26.pdf');
    expect(order.found).toMatchObject({
      kind: 'ruling',
      title: 'CASO 19 COMERCIANTES Vs. COLOMBIA',
      date: '2012-06-26',
      countries: ['CO'],
      ruling: { court: 'Corte Interamericana de Derechos Humanos', stage: 'international' },
    });
    const other = await readCorpusFile('rulings/iachr-vrp-vpc-v-nicaragua-2021.pdf');
    expect(other.found).toMatchObject({ kind: 'ruling', date: '2021-12-13', countries: ['NI'] });
  });

  it('of the Supreme Court of the United States have the day on which they were decided', async () => {
    const { found, origins } = await readCorpusFile('rulings/us-opinion-text.pdf');
    expect(found).toMatchObject({
      kind: 'ruling',
      title: 'TARRANT REGIONAL WATER DISTRICT v HERRMANN ET AL.',
      date: '2013-06-13',
      countries: ['US'],
      ruling: { court: 'Supreme Court of the United States', docket: '11-889', stage: 'supreme' },
    });
    expect(origins?.['date']).toMatchObject({ source: 'text-head', sureness: 'stated' });
  });
});

describeWithCorpus('cladem', 'chapters that speak of rulings', () => {
  it('are none', async () => {
    // One of each state's; all of them take half a minute.
    for (const file of readdirSync(corpus('cladem')).filter((_, index) => index % 9 === 0)) {
      const { found } = await readCorpusFile(`cladem/${file}`);
      expect(found.kind, file).not.toBe('ruling');
    }
  });
});
