const words = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The share of the words of one text that stand in the other as often, 0 to 1. */
export function wordRecall(expected: string, found: string): number {
  const counts = new Map<string, number>();
  for (const word of words(found)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const wanted = words(expected);
  const there = wanted.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count > 0;
  });
  return wanted.length === 0 ? 1 : there.length / wanted.length;
}
