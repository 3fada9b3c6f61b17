import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countResults, type ImportReport } from '../../../../shared/model/import.ts';
import { corpus, describeWithCorpus, rulingsWithText } from '../../../support/corpora.ts';
import { withImported } from '../../../support/imported-corpus.ts';

const codes = ({ results }: ImportReport) =>
  new Set(results.flatMap(({ error }) => (error ? [error.code] : [])));

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many of the words of one text stand in the other as often. */
function recall(expected: string, found: string): number {
  const counts = new Map<string, number>();
  for (const word of words(found)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = words(expected);
  const hits = all.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  });
  return all.length === 0 ? 1 : hits.length / all.length;
}

const minutes = 60_000;

describe('real material', () => {
  describeWithCorpus('cladem', 'chapters in Markdown', () => {
    it('are all imported, with title and country, in Spanish', { timeout: 3 * minutes }, () =>
      withImported(['cladem'], ({ report, documents }) => {
        expect(countResults(report.results)).toMatchObject({ imported: 127, failed: 0 });
        expect(documents.every(({ languages }) => languages.join() === 'es')).toBe(true);
        const withCountry = documents.filter(({ countries }) => countries.length > 0);
        expect(withCountry.length).toBe(126);
        expect(
          documents.find(({ provenance }) => provenance.fileName.startsWith('2001-01-02')),
        ).toMatchObject({
          title: 'Comité de Derechos Humanos: Observaciones referidas a las mujeres y las niñas',
          countries: ['AR'],
        });
      }),
    );
  });

  describeWithCorpus('udhr', 'the Universal Declaration', () => {
    it('is read in every translation', { timeout: 5 * minutes }, () =>
      withImported(['udhr'], async ({ report, documents, textOf }) => {
        // One of the files is empty.
        expect(countResults(report.results)).toEqual({ imported: 387, duplicates: 0, skipped: 0, failed: 1 });
        const arabic = documents.find(({ provenance }) => provenance.fileName === 'arb.txt');
        expect(arabic).toMatchObject({ title: 'الإعلان العالمي لحقوق الإنسان', languages: ['ar'] });
        for (const document of documents.slice(0, 40)) {
          const original = readFileSync(corpus(`udhr/${document.provenance.fileName}`), 'utf8');
          expect(recall(original, await textOf(document))).toBe(1);
        }
      }),
    );
  });

  describeWithCorpus('laws-fr', 'codes of law', () => {
    it('are laws of France with their number, status and source', { timeout: 3 * minutes }, () =>
      withImported(['laws-fr'], ({ documents }) => {
        const laws = documents.filter(({ provenance }) => provenance.format === 'markdown');
        expect(laws.length).toBe(25);
        for (const law of laws) {
          expect(law).toMatchObject({
            kind: 'law',
            countries: ['FR'],
            languages: ['fr'],
            law: { number: expect.stringMatching(/^LEGITEXT/) as string },
          });
          expect(law.source?.url).toMatch(/^https:\/\//);
        }
        // One is partly repealed, which the model has no word for.
        expect(laws.filter(({ law }) => law?.status === 'in-force').length).toBe(24);
      }),
    );
  });

  describeWithCorpus('rulings', 'rulings', () => {
    it('lose no word and no paragraph number', { timeout: 3 * minutes }, () =>
      withImported(rulingsWithText(), async ({ report, documents, textOf }) => {
        expect([...codes(report)]).not.toContain('format-unknown');
        for (const document of documents.filter(({ provenance }) => provenance.format === 'docx')) {
          const xml = readFileSync(
            corpus(`rulings/${document.provenance.path.replace('docx', 'xml')}`),
            'utf8',
          );
          const body = xml
            .slice(xml.indexOf('</meta>'))
            .replace(/<(?=\/?(p|num|td|tr|block|header|level|paragraph)\b)/g, ' <');
          expect(recall(body.replace(/<[^>]*>/g, ''), await textOf(document))).toBeGreaterThan(0.97);
        }
        const supreme = documents.find(({ provenance }) => provenance.fileName === 'test3.docx');
        expect(supreme?.title).toMatch(/^Burnett or Grant v International Insurance Company/);
        expect(supreme && (await textOf(supreme))).toMatch(/\n59\. .*\n/);
      }),
    );
  });

  describeWithCorpus('html', 'saved pages', () => {
    it('give their titles and nothing that runs', { timeout: 3 * minutes }, () =>
      withImported(['html'], async ({ documents, textOf }) => {
        const pages = documents.filter(({ provenance }) => provenance.fileName === 'source.html');
        const titled = pages.filter(({ provenance, title }) => {
          const folder = provenance.path.split('/')[1] ?? '';
          const expected = readFileSync(corpus(`html/${folder}/expected-metadata.json`), 'utf8');
          return (JSON.parse(expected) as { title: string }).title === title;
        });
        expect(pages.length).toBe(21);
        expect(titled.length).toBeGreaterThanOrEqual(19);
        for (const page of pages) expect(await textOf(page)).not.toMatch(/<script|onclick=|javascript:/i);
      }),
    );
  });

  describeWithCorpus('pdf', 'PDFs, sound and damaged', () => {
    it('are each read or refused for a clear reason', { timeout: 5 * minutes }, () =>
      withImported(['pdf'], async ({ report, documents, textOf }) => {
        const pdfs = report.results.filter(({ file }) => file.endsWith('.pdf'));
        expect(pdfs.length).toBe(
          readdirSync(corpus('pdf'), { recursive: true }).filter((name) => String(name).endsWith('.pdf'))
            .length,
        );
        expect(new Set(pdfs.flatMap(({ error }) => (error ? [error.code] : [])))).toEqual(
          new Set(['text-missing', 'format-damaged', 'format-encrypted']),
        );
        const expected = documents.filter(({ provenance }) =>
          provenance.path.startsWith('pdf/expected-text/'),
        );
        for (const document of expected.filter(({ provenance }) => provenance.format === 'pdf')) {
          const text = readFileSync(corpus(`${document.provenance.path}.txt`), 'utf8');
          expect(recall(text, await textOf(document)), document.provenance.fileName).toBeGreaterThan(0.98);
        }
      }),
    );
  });

  describeWithCorpus('docx', 'Word’s odd cases', () => {
    it('are each read, or told to hold no text', { timeout: minutes }, () =>
      withImported(['docx'], async ({ report, documents, textOf }) => {
        expect(codes(report)).toEqual(new Set(['text-missing']));
        const notes = documents.find(({ provenance }) => provenance.fileName === 'footnotes.docx');
        expect(notes && (await textOf(notes))).toMatch(/^Ouch\[1\]\.\[2\]\n\[1\] .+\n\[2\] .+$/);
      }),
    );
  });

  describeWithCorpus('mail', 'mail', () => {
    it('is imported, each with what came with it', { timeout: 3 * minutes }, () =>
      withImported(['mail'], ({ report, documents }) => {
        const mails = report.results.filter(({ file }) => /^[^.]+\.eml$/.test(file));
        expect(mails.map(({ status }) => status)).toEqual(Array(26).fill('imported'));
        const attached = documents.filter(({ related }) =>
          related.some(({ relation }) => relation === 'attachment-of'),
        );
        expect(attached.length).toBeGreaterThan(5);
        // Pictures of a few dots and texts of none are refused by name.
        expect(codes(report)).not.toContain('parser-crashed');
      }),
    );
  });

  describeWithCorpus('hostile', 'hostile files', () => {
    it('each get a result and stop nothing', { timeout: 5 * minutes }, () =>
      withImported(['hostile'], ({ report }) => {
        const files = readdirSync(corpus('hostile'), { recursive: true, withFileTypes: true });
        const told = report.results.map(({ file }) => file);
        for (const entry of files.filter(({ name }) => !name.startsWith('.'))) {
          // What is in a ZIP is told in its place.
          const isTold = (file: string) => `${file}/`.includes(`/${entry.name}/`);
          if (entry.isFile()) expect(told.some(isTold), entry.name).toBe(true);
        }
        expect([...codes(report)].filter((code) => code.startsWith('parser') || code === 'internal')).toEqual(
          [],
        );
      }),
    );
  });
});
