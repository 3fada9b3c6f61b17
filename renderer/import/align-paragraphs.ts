/** Paragraphs of two texts beside each other: alike, changed, or only in one of them. */
export type AlignedRow =
  | { readonly type: 'same' | 'changed'; readonly left: string; readonly right: string }
  | { readonly type: 'left'; readonly left: string }
  | { readonly type: 'right'; readonly right: string };

interface Paragraph {
  readonly text: string;
  /** What is compared: without what says nothing (case, ways of writing a letter or a space). */
  readonly key: string;
}

/** Above this share of words in common, two paragraphs at the same place are one that was changed. */
const leastAlike = 0.4;

/**
 * Puts two texts beside each other by their paragraphs, in the order of both. Those that stand once in each text hold it
 * together (patience difference), so that a moved or repeated line does not throw everything after it off.
 */
export function alignParagraphs(left: readonly string[], right: readonly string[]): readonly AlignedRow[] {
  return align(left.map(paragraph), right.map(paragraph));
}

function paragraph(text: string): Paragraph {
  return { text, key: text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim() };
}

function align(left: readonly Paragraph[], right: readonly Paragraph[]): AlignedRow[] {
  const anchors = anchorsOf(left, right);
  if (anchors.length === 0) return pairUp(left, right);
  const rows: AlignedRow[] = [];
  let [fromLeft, fromRight] = [0, 0];
  for (const [atLeft, atRight] of anchors) {
    for (const row of align(left.slice(fromLeft, atLeft), right.slice(fromRight, atRight))) rows.push(row);
    rows.push({ type: 'same', left: left[atLeft]?.text ?? '', right: right[atRight]?.text ?? '' });
    [fromLeft, fromRight] = [atLeft + 1, atRight + 1];
  }
  return [...rows, ...align(left.slice(fromLeft), right.slice(fromRight))];
}

type Places = readonly [left: number, right: number];

/** The places of what stands once in each, as many of them as stand in the same order in both. */
function anchorsOf(left: readonly Paragraph[], right: readonly Paragraph[]): readonly Places[] {
  const [onceLeft, onceRight] = [onceIn(left), onceIn(right)];
  const pairs: Places[] = [];
  for (const [key, at] of onceLeft) {
    const other = onceRight.get(key);
    if (other !== undefined) pairs.push([at, other]);
  }
  return longestRising(pairs);
}

function onceIn(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, { key }] of paragraphs.entries()) {
    if (places.has(key)) repeated.add(key);
    places.set(key, at);
  }
  return new Map([...places].filter(([key]) => !repeated.has(key)));
}

/** The longest series of pairs whose right places rise as the left ones do (patience sorting). */
function longestRising(pairs: readonly Places[]): readonly Places[] {
  interface Card {
    readonly pair: Places;
    readonly before: Card | undefined;
  }
  const piles: Card[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    piles[low] = { pair, before: piles[low - 1] };
  }
  const series: Places[] = [];
  for (let card = piles.at(-1); card; card = card.before) series.push(card.pair);
  return series.reverse();
}

/** What has nothing to hold on to: in order, one beside the other. */
function pairUp(left: readonly Paragraph[], right: readonly Paragraph[]): AlignedRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => at).flatMap(
    (at): AlignedRow[] => {
      const [one, other] = [left[at], right[at]];
      if (one && other?.key === one.key) return [{ type: 'same', left: one.text, right: other.text }];
      if (one && other && likeness(one.key, other.key) >= leastAlike)
        return [{ type: 'changed', left: one.text, right: other.text }];
      return [
        ...(one ? [{ type: 'left', left: one.text } as const] : []),
        ...(other ? [{ type: 'right', right: other.text } as const] : []),
      ];
    },
  );
}

/** The share of words that two paragraphs have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const [words, others] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return (2 * shared) / (words.size + others.size);
}
