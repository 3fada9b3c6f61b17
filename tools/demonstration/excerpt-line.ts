import type { Excerpt } from '../../shared/search/excerpt.ts';
import { columnsOf, found, shorten } from './terminal.ts';

/** The excerpt that shows most of what was asked for. */
export function bestExcerpt(excerpts: readonly Excerpt[]): Excerpt | undefined {
  const hits = (excerpt: Excerpt) => excerpt.marks.length;
  return excerpts.filter((each) => hits(each) > 0).sort((one, other) => hits(other) - hits(one))[0];
}

/** One line about an excerpt's first hit, at most so many columns wide, with the words found standing out. */
export function excerptLine({ text, marks }: Excerpt, columns: number): string {
  const stretches = joined(text, marks);
  const first = stretches[0]?.[0] ?? 0;
  const lead = columns / 3;
  const start = first < lead ? 0 : Math.max(text.lastIndexOf(' ', first - lead) + 1, 0);
  let line = start > 0 && text[start] !== '…' ? '…' : '';
  let left = columns;
  let from = start;
  const take = (to: number, show: (part: string) => string) => {
    if (left <= 0 || to <= from) return;
    const part = text.slice(from, to);
    line += show(shorten(part, left));
    left -= columnsOf(part);
    from = to;
  };
  for (const [begin, end] of stretches) {
    take(begin, asItIs);
    take(end, found);
  }
  take(text.length, asItIs);
  return line;
}

const asItIs = (part: string) => part;

/** Marks with nothing but blanks between them as one: a phrase stands out whole. */
function joined(text: string, marks: Excerpt['marks']): [number, number][] {
  const stretches: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = stretches.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
    else stretches.push([start, end]);
  }
  return stretches;
}
