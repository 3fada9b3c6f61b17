import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardedCell, unguardedCell } from '../../../../electron/core/csv-text.ts';
import { csvFormat, rowFormat } from '../../../../electron/core/exchange/table-format.ts';
import { workbookBytes, workbookCell } from '../../../../electron/core/exchange/workbook.ts';
import { checkRows, suggestMapping } from '../../../../electron/core/sheet/sheet-check.ts';
import { readSheet } from '../../../../electron/core/sheet/sheet.ts';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { readCsv } from '../../../../electron/parser/csv.ts';
import { readXlsx } from '../../../../electron/parser/xlsx.ts';
import { readZip } from '../../../../electron/parser/zip-read.ts';
import { valueAt } from '../../../../shared/fields/field.ts';
import { fieldsLost } from '../../../../shared/exchange/exchange-formats.ts';
import { noVocabulary } from '../../../../shared/model/vocabulary.ts';
import type { Sheet } from '../../../../shared/model/sheet.ts';
import { corpus, describeWithCorpus } from '../../../support/corpora.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** What a spreadsheet runs, by one sign or another at the beginning of a cell. */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Cells of every kind: what looks like formulas, numbers and dates, several scripts, signs of the formats themselves. */
const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from('=+-@\'"\t\r\n;,_x0D9aé不ب<>&\u{1f54a}＝')),
    maxLength: 20,
  }),
  fc.constantFrom('=1+1', "'=x", '2018~', '00123', '1e5', 'TRUE', '#N/A', '_x0041_', '3/4', '@SUM(1)', ' a '),
);

const backFromCsv = (bytes: Uint8Array): Sheet => {
  const { header, rows } = readCsv(bytes);
  return { header, rows: rows.map((row) => ({ ...row, cells: row.cells.map(unguardedCell) })) };
};

describe('a title that looks like anything', () => {
  const { header } = rowFormat(noVocabulary, (each) => each);
  const at = header.indexOf('title');
  const title = cell.map((text) => `${text}x`);

  it('comes back as it was through a CSV, where no cell begins as a formula', () => {
    const { frame, write } = csvFormat(noVocabulary);
    fc.assert(
      fc.property(title, (given) => {
        const bytes = Buffer.from(`${frame[0]}${write(sampleDocument({ title: given }))}`);
        expect(readCsv(bytes).rows[0]?.cells.filter((each) => formula.test(each))).toEqual([]);
        expect(backFromCsv(bytes).rows[0]?.cells[at]).toBe(given);
      }),
    );
  });

  it('comes back as it was through a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 20 }), async (cells) => {
        const bytes = await workbookBytes('S', [['a', 'b'], ...cells.map((each) => [each, 'z'])]);
        expect((await readXlsx(bytes)).rows.map((row) => row.cells[0])).toEqual(cells);
      }),
      { numRuns: 50 },
    );
  });
});

it('what a table says is lost is what really differs', () => {
  const long = 'x'.repeat(40_000);
  const document = sampleDocument({ title: ' padded', tags: ['a;b', 'c'], date: 'circa 1990', notes: long });
  const raw = sampleDocument({ title: "'=x" });
  const workbook = rowFormat(noVocabulary, workbookCell);
  const csv = csvFormat(noVocabulary);
  expect(fieldsLost(document, { ...csv, carries: workbook.carries })).toEqual(['title', 'date', 'notes']);
  expect(fieldsLost(document, csv)).toEqual(['title', 'date']);
  expect(fieldsLost(raw, csv)).toEqual([]);
  expect(fieldsLost(raw, csvFormat(noVocabulary, { isRaw: true }))).toEqual(['title']);
});

it('a workbook is a metadata sheet that says again all that the record said', async () => {
  const document = sampleDocument({
    kind: 'ruling',
    title: '=HYPERLINK("x")',
    date: '2017-10/2018-12',
    tags: ['لا', '-1', 'a; b'],
    ruling: { court: '大法院', docket: '0012/18', legalBasis: [], outcome: 'overturned' },
  });
  const { header, row } = rowFormat(noVocabulary, workbookCell);
  const path = join(await temporaryFolder(), 'all.xlsx');
  await writeFile(path, await workbookBytes('Documents', [header, row(document)]));
  const sheet = await readSheet(path, { startParser });
  const [check] = checkRows(sheet, suggestMapping(sheet.header));
  expect(check?.problems).toEqual([]);
  expect(check?.file).toBe('folder/article.md');
  for (const field of ['kind', 'title', 'date', 'tags', 'ruling.court', 'ruling.docket', 'ruling.outcome'])
    expect([field, valueAt(check?.found ?? {}, field)]).toEqual([field, valueAt(document, field)]);
});

describeWithCorpus('hostile/csv', 'cells that were written to do harm', () => {
  it('come out neutralised, and back as they were', async () => {
    const payloads = (await readFile(corpus('hostile/csv/csv-payload.txt'), 'utf8'))
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
    expect(payloads.length).toBeGreaterThan(4);
    for (const payload of payloads) {
      expect(guardedCell(payload)).not.toMatch(formula);
      expect(unguardedCell(guardedCell(payload))).toBe(payload);
    }
    const bytes = await workbookBytes('S', [['a', 'b'], ...payloads.map((each) => [each, 'z'])]);
    expect((await readXlsx(bytes)).rows.map((row) => row.cells[0])).toEqual(payloads);
    const parts = readZip(Buffer.from(bytes));
    expect(parts.get('xl/worksheets/sheet1.xml')?.toString()).toMatch(/<c (?!.*<f)/);
  });
});
