import { describe, expect, it } from 'vitest';
import { checkRows, suggestMapping } from '../../../../electron/core/sheet/sheet-check.ts';
import { readDate } from '../../../../shared/fields/read-date.ts';
import { matchFiles } from '../../../../electron/core/sheet/sheet-files.ts';
import type { Sheet } from '../../../../shared/model/sheet.ts';

function sheet(header: readonly string[], ...rows: readonly (readonly string[])[]): Sheet {
  return { header: [...header], rows: rows.map((cells, at) => ({ number: at + 2, cells: [...cells] })) };
}

const check = (given: Sheet) => checkRows(given, suggestMapping(given.header));

describe('the columns of a sheet', () => {
  it('are known by their names in four languages, and by the field’s path', () => {
    expect(
      suggestMapping(['File', 'Titre', 'FECHA', 'المحكمة', 'ruling.docket', 'Mots-clés', 'Colour']),
    ).toEqual(['file', 'title', 'date', 'ruling.court', 'ruling.docket', 'tags', null]);
  });

  it('fill a field once, and are as they were said before for the same header', () => {
    expect(suggestMapping(['file', 'author', 'authors'])).toEqual(['file', 'authors', null]);
    expect(suggestMapping(['a', 'b'], { remembered: ['file', 'title'] })).toEqual(['file', 'title']);
  });
});

describe('the rows of a sheet', () => {
  it('give values as the record keeps them, each with where it comes from', () => {
    const [row] = check(
      sheet(
        ['file', 'Author', 'Date', 'Country', 'Language', 'Court', 'Outcome', 'People'],
        [
          'a.pdf',
          'Amina Bello; Jo Doe',
          '5 avril 2018',
          'Espagne | GB',
          'français;ar',
          'High Court',
          'confirmée',
          'A B (claimant)',
        ],
      ),
    );
    expect(row?.problems.map(({ column }) => column)).toEqual(['Outcome']);
    const [right] = check(
      sheet(
        ['file', 'Author', 'Date', 'Country', 'Language', 'Court', 'Outcome', 'People'],
        [
          'a.pdf',
          'Amina Bello; Jo Doe',
          '5 avril 2018',
          'Espagne | GB',
          'français;ar',
          'High Court',
          'Upheld',
          'A B (claimant)',
        ],
      ),
    );
    expect(right).toMatchObject({
      row: 2,
      file: 'a.pdf',
      problems: [],
      found: {
        kind: 'ruling',
        authors: ['Amina Bello', 'Jo Doe'],
        date: '2018-04-05',
        countries: ['ES', 'GB'],
        languages: ['fr', 'ar'],
        ruling: { court: 'High Court', outcome: 'upheld' },
        people: [{ name: 'A B', role: 'claimant' }],
      },
    });
    expect(right?.origins['ruling.court']).toEqual({ source: 'sheet', detail: 'Court', sureness: 'stated' });
  });

  it('name what is wrong with a cell, and leave the other rows alone', () => {
    const rows = check(
      sheet(
        ['file', 'date', 'country', 'url', 'kind'],
        ['a', '31/02/2018', 'Atlantis', 'javascript:alert(1)', 'poem'],
        ['b', '2018', '', '', ''],
      ),
    );
    expect(rows[0]?.problems.map(({ wrong, column, cell }) => [wrong, column, cell])).toEqual([
      ['date', 'date', '31/02/2018'],
      ['country', 'country', 'Atlantis'],
      ['address', 'url', 'javascript:alert(1)'],
      ['choice', 'kind', 'poem'],
    ]);
    expect(rows[0]?.problems[3]?.choices).toContain('kind.ruling');
    expect(rows[1]).toMatchObject({ problems: [], found: { date: '2018' } });
  });

  it('take no guess at a day that could be a month, unless the column tells', () => {
    expect(check(sheet(['file', 'date'], ['a', '03/04/2018']))[0]?.problems[0]?.wrong).toBe('date-ambiguous');
    const told = check(sheet(['file', 'date'], ['a', '03/04/2018'], ['b', '25/04/2018']));
    expect(told.map(({ found }) => found.date)).toEqual(['2018-04-03', '2018-04-25']);
    const american = check(sheet(['file', 'date'], ['a', '03/04/2018'], ['b', '04/25/2018']));
    expect(american.map(({ found }) => found.date)).toEqual(['2018-03-04', '2018-04-25']);
  });

  it('treat names of the language’s own objects as text', () => {
    const [row] = check(sheet(['file', '__proto__', 'title', 'constructor'], ['a', 'x', '=cmd|calc', 'y']));
    expect(row).toMatchObject({ problems: [], found: { title: '=cmd|calc' } });
    expect(Object.getPrototypeOf(row?.found)).toBe(Object.prototype);
  });
});

describe('a date in a cell', () => {
  it.each([
    ['2018-04-05', '2018-04-05'],
    ['2018/4/5', '2018-04-05'],
    ['2018-04-05T10:00:00', '2018-04-05'],
    ['5.4.2018', '2018-04-05'],
    ['5 de abril de 2018', '2018-04-05'],
    ['April 5th, 2018', '2018-04-05'],
    ['5. März 2018', '2018-03-05'],
    ['5 أبريل 2018', '2018-04-05'],
    ['٢٠١٨-٠٤-٠٥', '2018-04-05'],
    ['abril 2018', '2018-04'],
    ['04/2018', '2018-04'],
    ['2017-10/2018-12', '2017-10/2018-12'],
    ['2018~', '2018~'],
    ['07/07/2018', '2018-07-07'],
  ])('%s is %s', (cell, edtf) => {
    expect(readDate(cell)).toEqual({ edtf });
  });

  it.each(['yesterday', '2018-02-30', '32.1.2018', '05/04/18', ''])('%s is none', (cell) => {
    expect(readDate(cell)).toBeNull();
  });
});

describe('the file of a row', () => {
  const files = ['Case/One.PDF', 'Case/sub/two.pdf', 'Case/other/two.pdf', 'Case/re\u0301sume\u0301.txt'];
  const match = (...names: readonly string[]) =>
    matchFiles(check(sheet(['file', 'title'], ...names.map((name) => [name, 'T']))), files);

  it('is found by any end of its path, whatever its case, its accents’ form or its strokes', () => {
    const { rowOf, without } = match('one.pdf', '.\\SUB\\two.pdf', 'C:\\old\\place\\r\u00e9sum\u00e9.txt');
    expect([...rowOf].map(([path, { row }]) => [path, row])).toEqual([
      ['Case/One.PDF', 2],
      ['Case/sub/two.pdf', 3],
      ['Case/re\u0301sume\u0301.txt', 4],
    ]);
    expect(without).toEqual(['Case/other/two.pdf']);
  });

  it('is told when it is missing, one of several, named twice or not at all', () => {
    const { checks } = match('none.pdf', 'two.pdf', 'One.PDF', 'case/one.pdf', '');
    expect(checks.map(({ problems }) => problems[0]?.wrong)).toEqual([
      'file-missing',
      'file-ambiguous',
      undefined,
      'file-twice',
      'file-blank',
    ]);
  });
});
