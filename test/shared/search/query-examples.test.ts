import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPart } from '../../../shared/search/reading.ts';
import { readQuery } from '../../../shared/search/query.ts';
import { indexOf } from '../../support/index-entries.ts';

const readingOf = (typed: string) =>
  readQuery(typed).reading.map(({ kind, field, text, texts, isExcluded }) =>
    [isExcluded ? 'not' : '', kind, field ?? '', text, ...texts].filter(Boolean).join(' '),
  );

describe('how a query is read', () => {
  it.each([
    ['violence prison', ['word violence', 'word prison']],
    ['"first instance" law', ['phrase first instance', 'word law']],
    ['"first instance"~3', ['near first instance']],
    ['court -appeal', ['word court', 'not word appeal']],
    ['court NOT appeal', ['word court', 'not word appeal']],
    ['rape OR harassment', ['either rape harassment']],
    ['viol OU harcèlement', ['either viol harcèlement']],
    ['حرية أو عدالة', ['either حرية عدالة']],
    ['viol*', ['beginning viol']],
    ['harasment~1', ['like harasment']],
    ['court:Seoul', ['field court Seoul']],
    ['court: "High Court" law', ['field court High Court', 'word law']],
    ['tribunal:Dakar', ['field court Dakar']],
    ['país:Senegal', ['field country Senegal']],
    ['محكمة:القاهرة', ['field court القاهرة']],
    ['year:2018..2019', ['field year 2018..2019']],
    ['year:soon', ['word soon']],
    ['court:', ['word court:']],
    ['ECLI:FR:CCASS:2019', ['word ECLI:FR:CCASS:2019']],
    ['"unclosed', ['word "unclosed']],
    ['OR', []],
    ['-', []],
    ['()', []],
    ['🏳️‍🌈', []],
    ['\u202E\u2066', []],
    ['__proto__', ['word __proto__']],
  ])('%s', (typed, expected) => {
    expect(readingOf(typed)).toEqual(expected);
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
