import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { reportCsv } from '../../../../electron/core/import/report-csv.ts';
import { createTranslate } from '../../../../shared/i18n/translate.ts';
import { importReportSchema, type ImportResult } from '../../../../shared/model/import.ts';

function csvOf(...results: readonly ImportResult[]): string {
  const report = { schemaVersion: 1, id: 'i000000000000', startedAt: '2026-11-22T07:00:00.000Z', results };
  return reportCsv(importReportSchema.parse(report), createTranslate('fr'));
}

function rowsOf(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('report as a table', () => {
  it('has a row a file, with the mark of UTF-8, the error’s code and its sentence', () => {
    const error = { code: 'file-empty', details: { file: 'a/été, "2".txt' } } as const;
    const csv = csvOf({ file: 'a/été, "2".txt', status: 'failed', error });
    expect(
      csv.startsWith('\ufeff"file","status","id","kind","error","message","confidence","near"\r\n'),
    ).toBe(true);
    expect(rowsOf(csv)).toMatchObject([{ file: 'a/été, "2".txt', status: 'failed', error: 'file-empty' }]);
    expect(rowsOf(csv)[0]?.['message']).toContain('vide');
  });

  it('tells a likeness without rounding it up, and several of them', () => {
    const near = [
      { id: 'd000000000001', likeness: 0.999 },
      { id: 'd000000000002', likeness: 1 },
    ] as unknown as NonNullable<ImportResult['near']>;
    const [row] = rowsOf(csvOf({ file: 'a.txt', status: 'imported', confidence: 71.8, near }));
    expect(row).toMatchObject({ confidence: '71', near: 'd000000000001 99% d000000000002 100%' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '＝1', 'a;=1+1', 'a\n=1', 'a,@x'])(
    'takes from a file called %j all that a spreadsheet would reckon with',
    (file) => {
      const csv = csvOf({ file, status: 'skipped' });
      // However a spreadsheet takes it apart, quotes heeded or not.
      for (const cell of csv.split(/[;,\t\r\n"]/)) expect(cell).not.toMatch(/^[=+\-@\uff1d]/);
      expect(rowsOf(csv)[0]?.['file']?.replaceAll("'", '')).toBe(file);
    },
  );
});
