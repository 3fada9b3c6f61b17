import type { Excerpt } from '../../shared/search/excerpt.ts';

/** Letters before the first mark that a row of results has room for. */
const most = 60;

/** An excerpt that reaches its first mark soon: a row shows a few lines of it, and a mark below them shows nothing. */
export function leadIn(excerpt: Excerpt): Excerpt {
  const first = excerpt.marks[0]?.[0] ?? 0;
  if (first <= most) return excerpt;
  const space = excerpt.text.indexOf(' ', first - most);
  const cut = space > 0 && space < first ? space + 1 : first - most / 2;
  return {
    text: `…${excerpt.text.slice(cut)}`,
    marks: excerpt.marks.map(([start, end]) => [start - cut + 1, end - cut + 1]),
  };
}
