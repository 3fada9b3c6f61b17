import type { FieldSpeech } from '../fields/say-field.ts';
import type { OutcomeRow } from '../model/overview.ts';
import type { FigureTable } from './figure.ts';
import { sayTime } from './say-time.ts';

/** The columns that some row has, in order of time. */
export function outcomeYears(rows: readonly OutcomeRow[]): readonly string[] {
  const placeOf = (value: string) =>
    value.startsWith('..') ? -1 : value.endsWith('..') ? 10_000 : Number(value);
  const found = new Set(rows.flatMap(({ years }) => years.map(({ value }) => value)));
  return [...found].sort((one, other) => placeOf(one) - placeOf(other));
}

/** How rulings ended: a row for each level and outcome, a column for each year. */
export function outcomeTable(
  rows: readonly OutcomeRow[],
  speech: Pick<FieldSpeech, 'translate' | 'language'>,
): Pick<FigureTable, 'header' | 'rows'> {
  const { translate } = speech;
  const years = outcomeYears(rows);
  const isUndated = rows.some(({ undated }) => undated !== null);
  return {
    header: [
      translate('facet.stage'),
      translate('facet.outcome'),
      ...years.map((year) => sayTime(year, speech)),
      ...(isUndated ? [translate('overview.undated')] : []),
      translate('overview.all'),
    ],
    rows: rows.map((row) => [
      sayStage(row.stage, speech),
      translate(`outcome.${row.outcome}`),
      ...years.map((year) => row.years.find(({ value }) => value === year) ?? null),
      ...(isUndated ? [row.undated] : []),
      row.all,
    ]),
  };
}

/** The level of a court, or that the record does not say it. */
export function sayStage(stage: OutcomeRow['stage'], { translate }: Pick<FieldSpeech, 'translate'>): string {
  return translate(stage === '' ? 'overview.stageUnsaid' : `stage.${stage}`);
}
