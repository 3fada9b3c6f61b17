import type { Counted, Overview } from '../../shared/model/overview.ts';

/** The place of a bar along the axis, in pixels from where time begins; without a number, a gap. */
export interface TimeSlot {
  readonly value: string;
  readonly counted: Counted | null;
  readonly start: number;
  readonly size: number;
  /** All that lies before or after. */
  readonly isEdge: boolean;
  /** Its place among the years or months. */
  readonly step: number;
}

/** Pixels: a few years are not to stand as towers. */
const widest = 64;

/** Every year or month from the first to the last side by side, and what lies before and after them set apart. */
export function timeSlots(
  { unit, counted }: Overview['time'],
  { width, edge }: { readonly width: number; readonly edge: number },
): { readonly slots: readonly TimeSlot[]; readonly size: number } {
  const isEdge = ({ value }: Counted) => value.includes('..');
  const single = counted.filter((each) => !isEdge(each));
  const values = between(single[0]?.value ?? '', single.at(-1)?.value ?? '', unit);
  const before = counted.filter((each) => each.value.startsWith('..'));
  const after = counted.filter((each) => each.value.endsWith('..'));
  const edges = before.length + after.length;
  const size = Math.min(widest, (width - edges * edge) / Math.max(1, values.length));
  const first = before.length * edge;
  const edgeSlot = (each: Counted, start: number): TimeSlot => ({
    ...{ value: each.value, counted: each, start, size: edge, isEdge: true, step: 0 },
  });
  return {
    size,
    slots: [
      ...before.map((each) => edgeSlot(each, 0)),
      ...values.map((value, step) => ({
        ...{ value, step, size, isEdge: false, start: first + step * size },
        counted: single.find((each) => each.value === value) ?? null,
      })),
      ...after.map((each) => edgeSlot(each, first + values.length * size)),
    ],
  };
}

/** The years or months from one to another, both among them. */
function between(first: string, last: string, unit: 'year' | 'month'): readonly string[] {
  if (first === '') return [];
  const numberOf = (value: string) => {
    const [year = 0, month = 1] = value.split('-').map(Number);
    return unit === 'year' ? year : year * 12 + month - 1;
  };
  const [from, to] = [numberOf(first), numberOf(last)];
  return Array.from({ length: to - from + 1 }, (_, place) => {
    const year = unit === 'year' ? from + place : Math.floor((from + place) / 12);
    const month = `-${String(((from + place) % 12) + 1).padStart(2, '0')}`;
    return `${String(year).padStart(4, '0')}${unit === 'year' ? '' : month}`;
  });
}
