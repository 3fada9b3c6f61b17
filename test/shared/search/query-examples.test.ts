import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../shared/i18n/translate.ts';
import { describePart, describeReading } from '../../../shared/search/describe-reading.ts';
import { withoutPart } from '../../../shared/search/reading.ts';
import { readQuery } from '../../../shared/search/query.ts';
import { indexOf } from '../../support/index-entries.ts';

const reading = 'violence (prison OR travail) -court:Seoul year:2018..2019';

describe('the parts of a reading', () => {
  it.each([
    ['en', 'violence; prison or travail; without court: Seoul; 2018 to 2019'],
    ['fr', 'violence ; prison ou travail ; sans juridiction : Seoul ; de 2018 à 2019'],
    ['es', 'violence; prison o travail; sin tribunal: Seoul; de 2018 a 2019'],
    ['ar', 'violence؛ prison أو travail؛ دون المحكمة: Seoul؛ من 2018 إلى 2019'],
  ] as const)('are told in %s', (language, expected) => {
    const translate = createTranslate(language);
    expect(describeReading(readQuery(reading).reading, { translate })).toBe(expected);
  });

  it('hold what was typed apart from the sentence, where they are asked to', () => {
    const isolate = (text: string) => `<${text}>`;
    const style = { translate: createTranslate('en'), isolate };
    expect(readQuery('"حرية" court:Seoul kind:law').reading.map((part) => describePart(part, style))).toEqual(
      ['“<حرية>” word for word', 'court: <Seoul>', 'kind: Law'],
    );
  });

  it.each([
    ['violence court:"High Court" law', 1, 'violence law'],
    ['a -b c', 1, 'a c'],
    ['a OR b', 0, ''],
    ['year:2018 to 2019 law', 0, 'law'],
    ['a (b OR c)', 1, 'a'],
  ])('of %s: without part %i it is %s', (typed, at, rest) => {
    const part = readQuery(typed).reading[at];
    expect(part && withoutPart(typed, part)).toBe(rest);
  });

  it('never fails, and a part that is taken out leaves a query', () => {
    const piece = fc.constantFrom(
      '"',
      '(',
      ')',
      '-',
      'OR',
      'a',
      'court:',
      '~2',
      '*',
      ' ',
      '2018..',
      '«',
      'أو',
      '\u202E',
      '자',
    );
    const { index } = indexOf(['a text', 'another']);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const typed = pieces.join('');
        const query = readQuery(typed, { isTyping: true });
        index.search(query);
        for (const part of query.reading) expect(typeof withoutPart(typed, part)).toBe('string');
      }),
    );
  });
});
