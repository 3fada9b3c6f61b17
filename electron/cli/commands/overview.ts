import { z } from 'zod';
import { figureNames, isCounted, type FigureCell } from '../../../shared/overview/figure.ts';
import { figureRows, figureTable } from '../../../shared/overview/figure-table.ts';
import { archiveOverview } from '../../core/overview.ts';
import { csvText } from '../../core/csv-text.ts';
import type { Command } from '../command.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { readChoice } from '../read-option.ts';
import { withArchive } from '../with-archive.ts';

const figureSchema = z.enum(figureNames);

/** `overview ARCHIVE`: the figures of the archive, each with the search that it counts; with `--csv` one as a table. */
export const overviewCommand: Command = {
  name: 'overview',
  operands: '',
  summary: 'cli.overview',
  options: [['--csv <figure>', 'cli.overview.csv']],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { output, translate } = context;
      const chosen = readChoice(call.options, 'csv', figureSchema);
      const speech = { translate, language: interfaceLanguage(process.env) };
      const overview = await archiveOverview(archive);
      if (chosen !== undefined) {
        output.file(csvText(figureRows(figureTable(overview, chosen, speech), speech)));
        return 0;
      }
      const parts = figureNames
        .map((figure) => figureTable(overview, figure, speech))
        .filter(({ rows }) => rows.length > 0)
        .map(({ caption, rows }) => [caption, ...rows.map(lineOf)].join('\n'));
      output.data(overview, parts.join('\n\n'));
      return 0;
    }),
};

/** The number first, then what it counts, then the search for it. */
function lineOf(row: readonly FigureCell[]): string {
  const all = row.findLast(isCounted);
  const about = row.filter((cell) => typeof cell === 'string').join(', ');
  return `  ${String(all?.count ?? 0).padStart(6)}  ${about}  [${all?.query ?? ''}]`;
}
