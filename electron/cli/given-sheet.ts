import type { Archive } from '../core/archive.ts';
import { rememberedMapping, rememberMapping } from '../core/sheet/remembered-mappings.ts';
import { readSheet } from '../core/sheet/sheet.ts';
import { suggestMapping, type RowProblem } from '../core/sheet/sheet-check.ts';
import { planSheet, type SheetPlan } from '../core/sheet/sheet-import.ts';
import { vocabularyOf } from '../core/vocabulary/vocabulary.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Call, Context } from './command.ts';
import { withColumns } from './given-columns.ts';
import { readText } from './read-option.ts';
import { startParser } from './start-parser.ts';

/**
 * The table of `--metadata`, checked before anything is imported; undefined without one. Says what its columns were taken
 * for, every row that is wrong, with what would be right, and every file that no row names. What `--columns` says is
 * remembered for the next table with such a header, unless it is a dry run.
 */
export async function givenSheet(
  archive: Archive,
  { operands, options }: Call,
  context: Context,
): Promise<SheetPlan | undefined> {
  const sheetPath = readText(options, 'metadata');
  if (sheetPath === undefined) return undefined;
  const { output, translate } = context;
  const sheet = await readSheet(sheetPath, { startParser, name: readText(options, 'sheet') });
  const { header } = sheet;
  const columnsSaid = readText(options, 'columns');
  const vocabulary = vocabularyOf(archive);
  const suggested = suggestMapping(header, { remembered: rememberedMapping(archive, header), vocabulary });
  const mapping =
    columnsSaid === undefined
      ? suggested
      : withColumns({ header, mapping: suggested, vocabulary }, columnsSaid);
  const plan = await planSheet(sheet, mapping, { paths: operands, sheetPath, vocabulary });
  if (columnsSaid !== undefined && options['dryRun'] !== true)
    await rememberMapping(archive, { header, mapping });
  const columns = header.map((name, at) => ({ header: name, field: mapping[at] ?? null }));
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
  const words = choices.map((choice) => translate(choice as MessageKey));
  return translate(`sheet.wrong.${wrong}`, { cell, choices: words.join(', ') });
}
