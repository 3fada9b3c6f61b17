import { sayDate } from '../dates/say-date.ts';
import { countryName } from '../fields/display-names.ts';
import type { FieldSpeech } from '../fields/say-field.ts';
import { documentKindSchema, lawSchema } from '../model/document.ts';
import type { Counted, Overview } from '../model/overview.ts';
import { isCounted, type FigureCell, type FigureName, type FigureTable } from './figure.ts';
import { outcomeTable } from './outcome-table.ts';
import { sayTime } from './say-time.ts';

type Speech = Pick<FieldSpeech, 'translate' | 'language'>;

/** What stands behind a picture, in words and numbers. */
export function figureTable(overview: Overview, figure: FigureName, speech: Speech): FigureTable {
  const { translate } = speech;
  const caption = translate(`overview.figure.${figure}`);
  if (figure === 'outcomes') return { caption, ...outcomeTable(overview.outcomes, speech) };
  const ofTime = overview.time.unit === 'month' ? 'overview.month' : 'facet.year';
  return {
    caption,
    header: [translate(figure === 'time' ? ofTime : about[figure]), translate('overview.documents')],
    rows: countedIn(overview, figure).map((each) => [sayCounted(figure, each.value, speech), each]),
  };
}

/** The numbers of a figure that has one for each value. */
function countedIn(overview: Overview, figure: Exclude<FigureName, 'outcomes'>): readonly Counted[] {
  if (figure === 'additions') return overview.additions.days;
  if (figure !== 'time') return overview[figure];
  const { counted, undated } = overview.time;
  return undated ? [...counted, undated] : counted;
}

/** What the first column of a figure holds. */
const about = {
  countries: 'facet.country',
  kinds: 'facet.kind',
  laws: 'facet.status',
  additions: 'overview.day',
} as const;

/** A value of a figure as people read it. */
export function sayCounted(figure: FigureName, value: string, { translate, language }: Speech): string {
  if (figure === 'countries') return countryName(value, language);
  if (figure === 'additions') return sayDate(value, { translate, locale: language });
  if (figure === 'time') return sayTime(value, { translate, language });
  if (figure === 'kinds') {
    const kind = documentKindSchema.safeParse(value);
    return kind.success ? translate(`kinds.${kind.data}`) : value;
  }
  const status = lawSchema.shape.status.unwrap().safeParse(value);
  return status.success ? translate(`status.${status.data}`) : translate('overview.unsaid');
}

/** The rows for a spreadsheet, the header first: codes and words as they are, and the search that each number counts. */
export function figureRows(
  table: FigureTable,
  { translate }: Pick<Speech, 'translate'>,
): readonly (readonly string[])[] {
  const isSimple = table.rows.every((row) => row.filter(isCounted).length === 1);
  const textOf = (cell: FigureCell) => (isCounted(cell) ? String(cell.count) : (cell ?? ''));
  return [
    isSimple ? [...table.header, translate('overview.search')] : table.header,
    ...table.rows.map((row) => [
      ...row.map(textOf),
      ...(isSimple ? row.filter(isCounted).map(({ query }) => query) : []),
    ]),
  ];
}
