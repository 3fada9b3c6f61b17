/** The bits of words drawn at random from a list: exact, because the guesser is granted the list. */
export function generatedBits(words: number, listLength: number): number {
  return words * Math.log2(listLength);
}
