import { fold } from '../../search/fold.ts';

/** A word of a text: its folded form and its place. */
export interface PlacedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u0640\u200b-\u200f]*/gu;
/** What may stand between the words of one name: spaces, hyphens, points, a line end with its indent. */
const widestGap = 12;
/** Words that Arabic writes together with the name behind them: and, so, by, for, like, and their pairs. */
const proclitics = /^[وفبلك]{1,2}(?=.{2})/u;
/** A short name run together is a word of some language; a longer one is a handle or an address. */
const shortestHandle = 8;

/** The words of a text. */
export function wordsOf(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    folded: fold(found),
    start: index,
    end: index + found.length,
  }));
}

/** Where the words of a name follow each other in a text, in either order of two, or run together into one word. */
export function wordMatches(name: string, words: readonly PlacedWord[], text: string): readonly Place[] {
  const wanted = wordsOf(name).map(({ folded }) => folded);
  if (wanted.length === 0) return [];
  const orders = wanted.length === 2 ? [wanted, wanted.toReversed()] : [wanted];
  const handles = wanted.length > 1 ? orders.map((order) => order.join('')) : [];
  return words.flatMap((first, index): Place[] => {
    if (handles.some((handle) => handle.length >= shortestHandle && first.folded === handle))
      return [{ start: first.start, end: first.end }];
    for (const order of orders) {
      const end = endOf(order, { words, index, text });
      if (end !== undefined) return [{ start: first.start + leadOf(first, order[0] ?? '', text), end }];
    }
    return [];
  });
}

interface Beginning {
  readonly words: readonly PlacedWord[];
  readonly index: number;
  readonly text: string;
}

function endOf(order: readonly string[], { words, index, text }: Beginning): number | undefined {
  let last: PlacedWord | undefined;
  for (const [step, wanted] of order.entries()) {
    const found = words[index + step];
    if (!found) return undefined;
    const isSame = found.folded === wanted || (step === 0 && found.folded.replace(proclitics, '') === wanted);
    if (!isSame) return undefined;
    if (last && !isGap(text.slice(last.end, found.start))) return undefined;
    last = found;
  }
  return last?.end;
}

function isGap(between: string): boolean {
  return between.length <= widestGap && !/[.!?;:][\s\n]|[()[\]"«»“”]/u.test(between.replace(/^\.\s?/u, ''));
}

/** How much of the first word does not belong to the name: the proclitics before it. */
function leadOf({ folded, start, end }: PlacedWord, wanted: string, text: string): number {
  if (folded === wanted) return 0;
  const written = text.slice(start, end);
  return proclitics.exec(written)?.[0].length ?? 0;
}
