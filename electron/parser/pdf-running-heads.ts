import type { Line } from './pdf-lines.ts';

/** How many lines at the top and at the bottom of a page may repeat from page to page. */
const edgeLines = 2;
/** Left and right pages and each part of a text have heads of their own, so a few pages are enough. */
const fewestPages = 3;

/**
 * Pages without what repeats at their edges: page numbers go altogether, a running head or foot stays where it first
 * stands. Sentences that run over a page's end are whole again then.
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set([...edges(page)].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRepeated = (line: Line) => (counts.get(keyOf(line)) ?? 0) >= fewestPages;
  const seen = new Set<string>();
  return pages.map((page) => {
    const edge = edges(page);
    return page.filter((line) => {
      if (!edge.has(line) || !isRepeated(line)) return true;
      const key = keyOf(line);
      if (!/\p{L}/u.test(key) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  });
}

function edges(page: readonly Line[]): ReadonlySet<Line> {
  const byHeight = page.filter((line) => line.angle === 0).sort((one, other) => other.across - one.across);
  return new Set([...byHeight.slice(0, edgeLines), ...byHeight.slice(-edgeLines)]);
}

/** The same for `page 3 of 10` and `page 4 of 10`, for `2 The Court` and `The Court 3`. */
function keyOf(line: Line): string {
  const key = line.text.replace(/[\p{N}]+/gu, '#').toLowerCase();
  return key.replace(/^#\s*(?=\p{L})|(?<=\p{L})\s*#$/gu, '');
}
