import { compoundsOf, joinLines } from './join-lines.ts';

/** Text wrapped by hand or by a mail program has no line longer than this; longer lines are paragraphs. */
const widestWrapped = 120;

/**
 * The paragraphs of plain text. Empty lines part them; between those, lines broken only because the width was used up
 * are joined again, and lines broken on purpose (verse, addresses, a paragraph a line) stay apart.
 */
export function textParagraphs(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).map((line) => line.trim());
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (widest > widestWrapped) return lines.filter((line) => line !== '');
  const compounds = compoundsOf(lines);
  return groupsOf(lines).flatMap((group) => joinWrapped(group, { widest, compounds }));
}

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') open.push(line);
    else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  return groups;
}

interface Wrapping {
  readonly widest: number;
  readonly compounds: ReadonlySet<string>;
}

function joinWrapped(group: readonly string[], { widest, compounds }: Wrapping): string[] {
  /** A break is the width's doing when it cut a word, or when the next word had no room left. */
  const isFull = (line: string, next: string) =>
    /\p{L}[-\u2010]$/u.test(line) || line.length + 1 + (next.split(' ', 1)[0] ?? '').length > widest * 0.95;
  const breaks = group.slice(1).map((next, index) => isFull(group[index] ?? '', next));
  // A single long verse would fit the measure too; only a group that is mostly full was wrapped.
  if (breaks.filter(Boolean).length * 2 <= breaks.length) return [...group];
  const paragraphs: string[] = [];
  group.forEach((line, index) => {
    const open = paragraphs.at(-1);
    if (open !== undefined && breaks[index - 1]) {
      paragraphs[paragraphs.length - 1] = joinLines(open, line, compounds);
    } else paragraphs.push(line);
  });
  return paragraphs;
}
