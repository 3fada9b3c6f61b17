import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors.ts';
import { detectFormat } from '../../../electron/core/import/detect-format.ts';
import { parseBibtex } from '../../../electron/parser/bibtex.ts';
import { parseCsl } from '../../../electron/parser/csl.ts';
import type { Reading } from '../../../electron/parser/found.ts';
import { parseRis } from '../../../electron/parser/ris.ts';

const foundIn = ({ found, others = [] }: Reading) => [found, ...others.map((each) => each.found)];

const ris = [
  'TY  - JOUR',
  'TI  - The right to speak',
  'AU  - Doe, Jane',
  'AU  - Bello, Amina',
  'T2  - Law Review',
  'DA  - 2018/04/05/Spring',
  'UR  - https://a.example/x',
  'LA  - en',
  'AB  - A first line',
  'that goes on.',
  'L1  - files/doe.pdf',
  'ER  - ',
  '',
  'TY  - CASE',
  'TI  - R v Doe',
  'PB  - High Court',
  'M1  - 12/3',
  'PY  - 2019',
  'ER  - ',
  'TY  - STAT',
  'TI  - Protection Act',
  'ER  - ',
].join('\r\n');

describe('a list of references', () => {
  it('in RIS gives a document a record, rulings and laws as what they are', async () => {
    expect(await detectFormat(Buffer.from(ris), 'list.txt')).toBe('ris');
    const reading = parseRis(Buffer.from(ris));
    expect(foundIn(reading)).toEqual([
      {
        kind: 'article',
        title: 'The right to speak',
        authors: ['Doe, Jane', 'Bello, Amina'],
        outlet: 'Law Review',
        date: '2018-04-05',
        languages: ['en'],
        source: { url: 'https://a.example/x' },
      },
      { kind: 'ruling', title: 'R v Doe', date: '2019', ruling: { court: 'High Court', docket: '12/3' } },
      { kind: 'law', title: 'Protection Act' },
    ]);
    expect(reading.content.blocks.slice(2)).toEqual([
      { type: 'paragraph', text: 'A first line' },
      { type: 'paragraph', text: 'that goes on.' },
    ]);
    expect(reading.files).toEqual(['files/doe.pdf']);
    expect(reading.origins?.['source.url']).toEqual({ source: 'reference', sureness: 'stated' });
  });

  it('in BibTeX gives names and titles as they were written, and the files of each', async () => {
    const bib =
      "@article{doe, title={The {Right} to Speak: \\'Etude}, author={Doe, Jane and {Human Rights Watch}}, journal={Law Review}," +
      ' year=2018, month=apr, abstract={Words \\emph{here}.}, file={Full Text:files/doe.pdf:application/pdf;files/b.pdf}}\n' +
      '@jurisdiction{c, title={R v Doe}, institution={High Court}, number={12/3}, date={2019-03-04}}\n@book{cut, title={x';
    expect(await detectFormat(Buffer.from(bib), 'list.txt')).toBe('bibtex');
    const reading = parseBibtex(Buffer.from(bib));
    expect(foundIn(reading).slice(0, 2)).toEqual([
      {
        kind: 'article',
        title: 'The Right to Speak: Étude',
        authors: ['Jane Doe', 'Human Rights Watch'],
        outlet: 'Law Review',
        date: '2018-04',
      },
      {
        kind: 'ruling',
        title: 'R v Doe',
        date: '2019-03-04',
        ruling: { court: 'High Court', docket: '12/3' },
      },
    ]);
    expect(reading.files).toEqual(['files/doe.pdf', 'files/b.pdf']);
    expect(reading.origins?.['title']).toEqual({ source: 'reference', detail: 'doe', sureness: 'stated' });
  });

  it('in CSL-JSON gives what each item says, and passes over what is none', async () => {
    const items = [
      {
        id: 'a',
        type: 'legal_case',
        title: 'R v Doe',
        authority: 'High Court',
        number: 12,
        issued: { 'date-parts': [[2019, 3, '4']] },
        ['__proto__']: { kind: 'law' },
      },
      'no item',
      {
        type: 'article-newspaper',
        title: 'News',
        author: [{ given: 'Jo', family: 'Doe' }, { literal: 'An Agency' }],
      },
    ];
    const json = Buffer.from(JSON.stringify(items));
    expect(await detectFormat(json, 'list.json')).toBe('csl');
    expect(foundIn(parseCsl(json))).toEqual([
      { kind: 'ruling', title: 'R v Doe', date: '2019-03-04', ruling: { court: 'High Court', docket: '12' } },
      { kind: 'article', title: 'News', authors: ['Jo Doe', 'An Agency'] },
    ]);
    expect(({} as { kind?: unknown }).kind).toBeUndefined();
    expect(await detectFormat(Buffer.from('{"type": "other"}'), 'x.json')).toBe('text');
  });

  it('without any is told as without text', () => {
    for (const parse of [parseRis, parseBibtex]) {
      expect(() => parse(Buffer.from('Nothing of the kind.'))).toThrow(
        expect.objectContaining({ code: 'text-missing' }),
      );
    }
  });
});

const hostile = join(import.meta.dirname, '../../../../shared/corpora/hostile/json/test_parsing');
const cases = (() => {
  try {
    return readdirSync(hostile);
  } catch {
    return [];
  }
})();

describe.skipIf(cases.length === 0)('hostile JSON', () => {
  it('ends in an error with a code, or in text: never in anything else', () => {
    for (const name of cases) {
      try {
        parseCsl(readFileSync(join(hostile, name)));
      } catch (error) {
        expect(error instanceof AppError ? error.code : `${name}: ${String(error)}`).toMatch(
          /^(format-damaged|text-missing)$/,
        );
      }
    }
  });
});
