import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseBibtex } from '../../../electron/parser/bibtex.ts';
import { parseCsl } from '../../../electron/parser/csl.ts';
import type { Found, Reading } from '../../../electron/parser/found.ts';
import { parseRis } from '../../../electron/parser/ris.ts';
import { bibtex } from '../../../shared/exchange/bibtex.ts';
import { cslJson } from '../../../shared/exchange/csl-json.ts';
import type { ExchangeFormat } from '../../../shared/exchange/exchange-format.ts';
import { fieldsLost } from '../../../shared/exchange/exchange-formats.ts';
import { ris } from '../../../shared/exchange/ris.ts';
import type { Document } from '../../../shared/model/document.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const formats: readonly (readonly [string, ExchangeFormat, (bytes: Uint8Array) => Reading])[] = [
  ['CSL-JSON', cslJson, parseCsl],
  ['RIS', ris, parseRis],
  ['BibTeX', bibtex, parseBibtex],
];

/** The documents as a file of that format. */
function written(documents: readonly Document[], { frame, write }: ExchangeFormat): Uint8Array {
  const [before, between, behind] = frame;
  return Buffer.from(`${before}${documents.map(write).join(between)}${behind}`);
}

function backFrom({ found, others = [] }: Reading): readonly Found[] {
  return [found, ...others.map((each) => each.found)];
}

/** Tags have no order. */
function comparable(path: string, value: unknown): unknown {
  return path === 'tags' && Array.isArray(value) ? value.map(String).sort() : value;
}

function valueAt(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, field) => (Object(value) === value ? Reflect.get(value as object, field) : undefined),
      record,
    );
}

/** Letters of several scripts, and every sign that one of the formats takes for its own. */
const words = fc
  .string({
    unit: fc.constantFrom(...Array.from('aZé9 אب不ग\u{1f54a}\\{}#$%&_^~-\'"`.,;:/<>()[]@=*!')),
    minLength: 1,
    maxLength: 24,
  })
  .map((text) => `x${text}y`.replace(/\s+/g, ' '));
const date = fc.constantFrom(
  '2018',
  '2018-11',
  '2018-11-25',
  '2018~',
  '2018-11?',
  '2017-10/2018-12',
  '2017~/2018~',
  '2019/..',
  '2018-21',
  '2018-XX',
  '201X',
);
const language = fc.constantFrom('en', 'fr', 'ar', 'zh-Hans');

const said = fc.oneof(
  fc.record(
    { kind: fc.constantFrom('article', 'report', 'testimony', 'other'), outlet: words },
    { requiredKeys: ['kind'] },
  ),
  fc.record({
    kind: fc.constant('ruling'),
    ruling: fc.record(
      { court: words, docket: words, neutralCitation: words, sentence: words },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: fc.constant('law'),
    law: fc.record({ number: words, body: words }, { requiredKeys: [] }),
  }),
);
const common = fc.record(
  {
    title: words,
    authors: fc.array(words, { maxLength: 3 }),
    date,
    languages: fc.uniqueArray(language, { maxLength: 2 }),
    tags: fc.uniqueArray(words, { maxLength: 3 }),
    source: fc.constant({ url: 'https://a.example/x?y=1&z=%20#p_1~' }),
  },
  { requiredKeys: ['title'] },
);
const documents = fc
  .tuple(common, said)
  .map(([one, other]) => sampleDocument({ ...one, ...other } as Partial<Document>));

describe.each(formats)('%s', (_name, format, parse) => {
  it('gives back all that it says it carries', () => {
    fc.assert(
      fc.property(fc.array(documents, { minLength: 1, maxLength: 3 }), (given) => {
        const back = backFrom(parse(written(given, format)));
        expect(back).toHaveLength(given.length);
        given.forEach((document, index) => {
          for (const path of format.carries(document)) {
            const before = valueAt(document, path);
            if (before === undefined || (Array.isArray(before) && before.length === 0)) continue;
            const after = comparable(path, valueAt(back[index] ?? {}, path));
            expect([path, after]).toEqual([path, comparable(path, before)]);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('names what it loses', () => {
    const document = sampleDocument({
      kind: 'ruling',
      countries: ['KR'],
      languages: ['ko', 'en'],
      ruling: { court: 'High Court', sentence: '2 years', legalBasis: [] },
    });
    expect(fieldsLost(document, format)).toEqual(
      expect.arrayContaining(['countries', 'languages', 'ruling.sentence', 'confidentiality']),
    );
    expect(fieldsLost(document, format)).not.toContain('ruling.court');
  });
});

test('a value of several lines does not become another field', () => {
  const document = sampleDocument({ title: 'One', notes: 'first\nUR  - https://b.example/\nTY  - CASE' });
  expect(backFrom(parseRis(written([document], ris)))).toMatchObject([{ title: 'One', kind: 'article' }]);
});
