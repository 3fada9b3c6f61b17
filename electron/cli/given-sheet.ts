import { readSheet } from '../core/sheet/sheet.ts';
import { suggestMapping, type RowProblem } from '../core/sheet/sheet-check.ts';
import { planSheet, type SheetPlan } from '../core/sheet/sheet-import.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Call, Context } from './command.ts';
import { readText } from './read-option.ts';
import { startParser } from './start-parser.ts';

/**
 * The table of `--metadata`, checked before anything is imported; undefined without one. Says what its columns were taken
 * for, every row that is wrong, with what would be right, and every file that no row names.
 */
export async function givenSheet(
  { operands, options }: Call,
  context: Context,
): Promise<SheetPlan | undefined> {
  const sheetPath = readText(options, 'metadata');
  if (sheetPath === undefined) return undefined;
  const { output, translate } = context;
  const sheet = await readSheet(sheetPath, { startParser, name: readText(options, 'sheet') });
  const mapping = suggestMapping(sheet.header);
  const plan = await planSheet(sheet, mapping, { paths: operands, sheetPath });
  const columns = sheet.header.map((header, at) => ({ header, field: mapping[at] ?? null }));
  const aside = columns.filter(({ field }) => field === null).map(({ header }) => header);
  const counts = { known: columns.length - aside.length, unknown: aside.length, names: aside.join(', ') };
  output.data({ columns, rows: sheet.rows.length }, translate('cli.import.columns', counts));
  for (const { row, file, problems } of plan.checks) {
    for (const problem of problems) {
      const { wrong, column, cell } = problem;
      const message = wrongText(problem, translate);
      const isNamed = String(column !== '');
      const line = translate('cli.import.row', { row, isNamed, column, wrong: message });
      output.data({ row, file, column, cell, error: { code: wrong, message } }, line);
    }
  }
  for (const file of plan.without)
    output.data({ file, row: null }, translate('cli.import.withoutRow', { file }));
  return plan;
}

function wrongText({ wrong, cell, choices = [] }: RowProblem, translate: Translate): string {
  return translate(`sheet.wrong.${wrong}`, { cell, choices: choices.join(', ') });
}
