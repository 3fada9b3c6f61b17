import type { Counted } from '../model/overview.ts';

/** What is drawn, each by itself. */
export const figureNames = ['countries', 'time', 'outcomes', 'kinds', 'laws', 'additions'] as const;
export type FigureName = (typeof figureNames)[number];

/** A figure as a table: what a row is about in its first cells, then the numbers. */
export interface FigureTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly FigureCell[])[];
}
export type FigureCell = string | Counted | null;

/** Whether a cell holds a number. */
export function isCounted(cell: FigureCell): cell is Counted {
  return typeof cell === 'object' && cell !== null;
}
