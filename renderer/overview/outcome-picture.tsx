import { Fragment } from 'react';
import type { Counted, OutcomeRow } from '../../shared/model/overview.ts';
import { outcomeYears, sayStage } from '../../shared/overview/outcome-table.ts';
import { sayTime } from '../../shared/overview/say-time.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { fitText } from './fit-text.ts';
import { Picture, PictureMark } from './picture.tsx';
import { stepOf, stepsUpTo } from './steps.ts';
import './outcome-picture.css';

const rowHeight = 26;
const headHeight = 22;
const cell = { narrowest: 30, widest: 64, edge: 78 } as const;
const gap = 1.5;

interface Cell {
  readonly key: string;
  readonly time: string;
  readonly counted: Counted | null;
}

/** How rulings ended, by level and year: a field for each, its number in it, the darker the more. */
export function OutcomePicture(props: {
  readonly label: string;
  readonly width: number;
  readonly rows: readonly OutcomeRow[];
  readonly onSearch: (query: string) => void;
}) {
  const { label, width: room, rows, onSearch } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const speech = { translate, language };
  const isMirrored = document.documentElement.dir === 'rtl';
  const years = outcomeYears(rows);
  const hasUndated = rows.some(({ undated }) => undated !== null);
  const columns = [...years, ...(hasUndated ? [''] : []), 'all'];
  const names = Math.min(170, room * 0.34);
  const isEdge = (column: string) => !/^\d+$/.test(column);
  const edges = columns.filter(isEdge).length * cell.edge;
  const fitting = (room - names - edges) / Math.max(1, years.filter((year) => !isEdge(year)).length);
  const size = Math.max(cell.narrowest, Math.min(cell.widest, fitting));
  const sizeOf = (column: number) => (isEdge(columns[column] ?? '') ? cell.edge : size);
  const before = columns.map((_, place) =>
    columns.slice(0, place).reduce((sum, _each, at) => sum + sizeOf(at), names),
  );
  const end = (before.at(-1) ?? names) + cell.edge;
  // A table of many years is wider than a narrow window: it is scrolled by itself.
  const width = Math.max(room, end);
  const left = (column: number) => {
    const start = before[column] ?? 0;
    return isMirrored ? width - start - sizeOf(column) : start;
  };
  const [lineStart, lineEnd] = isMirrored ? [width - end, width] : [0, end];
  const timeOf = (column: string) => (column === 'all' ? translate('overview.all') : sayTime(column, speech));
  const cellsOf = (row: OutcomeRow): readonly Cell[] =>
    columns.map((column) => ({
      key: `${row.stage} ${row.outcome} ${column}`,
      time: timeOf(column),
      counted:
        column === 'all'
          ? row.all
          : column === ''
            ? row.undated
            : (row.years.find(({ value }) => value === column) ?? null),
    }));
  const steps = stepsUpTo(Math.max(...rows.map(({ all }) => all.count)), 3);
  const tops = topsOf(rows);
  const first = rows[0] && cellsOf(rows[0]).find(({ counted }) => counted)?.key;
  return (
    <Picture {...{ label, width, onSearch }} height={tops.height} first={first ?? ''}>
      {columns.map((column, place) => (
        <text
          key={column}
          className="picture-muted"
          x={left(place) + sizeOf(place) / 2}
          y={headHeight / 2}
          dominantBaseline="central"
          textAnchor="middle"
        >
          {fitText(timeOf(column), sizeOf(place))}
        </text>
      ))}
      {rows.map((row, place) => {
        const top = tops.rows[place] ?? 0;
        const isFirstOfStage = rows[place - 1]?.stage !== row.stage;
        return (
          <Fragment key={`${row.stage} ${row.outcome}`}>
            {isFirstOfStage && (
              <text className="picture-strong" x={isMirrored ? width : 0} y={top - 10}>
                {sayStage(row.stage, speech)}
              </text>
            )}
            <text x={isMirrored ? width : 0} y={top + rowHeight / 2} dominantBaseline="central">
              {fitText(translate(`outcome.${row.outcome}`), names - 8)}
            </text>
            <line
              className="picture-line"
              x1={lineStart}
              x2={lineEnd}
              y1={top + rowHeight}
              y2={top + rowHeight}
            />
            {cellsOf(row).map(
              ({ key, time, counted }, column) =>
                counted && (
                  <PictureMark
                    key={key}
                    id={key}
                    query={counted.query}
                    name={translate('overview.outcomeCount', {
                      stage: sayStage(row.stage, speech),
                      outcome: translate(`outcome.${row.outcome}`),
                      ...{ time, rulings: counted.count },
                    })}
                    words={
                      <text
                        className={columns[column] === 'all' ? 'picture-strong' : undefined}
                        x={left(column) + sizeOf(column) / 2}
                        y={top + rowHeight / 2}
                        dominantBaseline="central"
                        textAnchor="middle"
                      >
                        {counted.count.toLocaleString(language)}
                      </text>
                    }
                  >
                    <rect
                      className={`outcome-field outcome-field-${stepOf(steps, counted.count)}`}
                      x={left(column) + gap}
                      y={top + gap}
                      width={sizeOf(column) - 2 * gap}
                      height={rowHeight - 2 * gap}
                      rx={3}
                    />
                  </PictureMark>
                ),
            )}
          </Fragment>
        );
      })}
    </Picture>
  );
}

/** Where each row begins: levels stand apart, under their names. */
function topsOf(rows: readonly OutcomeRow[]): { readonly rows: readonly number[]; readonly height: number } {
  let height = headHeight;
  const tops = rows.map((row, place) => {
    if (rows[place - 1]?.stage !== row.stage) height += 30;
    const top = height;
    height += rowHeight;
    return top;
  });
  return { rows: tops, height };
}
