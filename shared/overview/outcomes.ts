import { rulingOutcomes, rulingStages, type Document } from '../model/document.ts';
import type { OutcomeRow } from '../model/overview.ts';
import { countYears, readYears, undatedQuery, yearWindow } from './years.ts';

/** Columns that stand apart in a window of 1280 pixels. */
const mostYears = 12;

/** How rulings ended, by the level of their courts and by year. Rulings that say no outcome are not among them. */
export function outcomesOf(rulings: readonly Document[]): readonly OutcomeRow[] {
  const ended = rulings.filter(({ ruling }) => ruling?.outcome !== undefined);
  const window = yearWindow(readYears(ended.map(({ date }) => date)), mostYears) ?? { from: 0, to: 0 };
  const rowOf = (stage: OutcomeRow['stage'], outcome: OutcomeRow['outcome']): readonly OutcomeRow[] => {
    const own = ended.filter(({ ruling }) => (ruling?.stage ?? '') === stage && ruling?.outcome === outcome);
    if (own.length === 0) return [];
    const query = `kind:ruling outcome:${outcome} ${stageQuery(stage)}`;
    const years = readYears(own.map(({ date }) => date));
    const undated = years.filter((each) => each.length === 0).length;
    return [
      {
        stage,
        outcome,
        all: { value: outcome, count: own.length, query },
        years: countYears(years, window, `${query} `),
        undated: undated > 0 ? { value: '', count: undated, query: `${query} ${undatedQuery}` } : null,
      },
    ];
  };
  return [...rulingStages, '' as const].flatMap((stage) =>
    rulingOutcomes.flatMap((outcome) => rowOf(stage, outcome)),
  );
}

function stageQuery(stage: OutcomeRow['stage']): string {
  return stage === '' ? `-stage:${rulingStages.join(',')}` : `stage:${stage}`;
}
