/** Two texts: what they begin and end with alike, and what differs between. */
export interface TextDifference {
  readonly start: string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
}

const wordEdges = /(\s+)/u;

/** What was taken out of a text and what was put in, by whole words: the one stretch in which the two differ. */
export function textDifference(before: string, after: string): TextDifference {
  const [was, is] = [before.split(wordEdges), after.split(wordEdges)];
  const most = Math.min(was.length, is.length);
  let same = 0;
  while (same < most && was[same] === is[same]) same += 1;
  let sameEnd = 0;
  while (sameEnd < most - same && was.at(-1 - sameEnd) === is.at(-1 - sameEnd)) sameEnd += 1;
  const text = (words: readonly string[], from: number, end: number) => words.slice(from, end).join('');
  return {
    start: text(was, 0, same),
    removed: text(was, same, was.length - sameEnd),
    added: text(is, same, is.length - sameEnd),
    end: text(was, was.length - sameEnd, was.length),
  };
}
