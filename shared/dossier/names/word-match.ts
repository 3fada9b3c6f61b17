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

/**
 * Latin letters are a word of their own in text of another script, which may write its endings right behind them. Joiners
 * and soft hyphens belong to the word they stand in.
 */
const word =
  /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}[\p{L}&&\p{Script=Common}]\u00ad\u0640\u200b-\u200f]*|[\p{L}--\p{Script=Latin}][[\p{L}\p{N}\p{M}\u00ad\u0640\u200b-\u200f]--\p{Script=Latin}]*/gv;
/** What may stand between the words of one name: spaces, hyphens, points, a line end with its indent. */
const widestGap = 12;
/** Words that Arabic writes together with the name behind them: and, so, by, for, like, and their pairs. */
const proclitics = /^[وفبلك]{1,2}(?=.{2})/u;
/** A short name run together is a word of some language; a longer one is a handle or an address. */
const shortestHandle = 8;
/** Fewer letters with spaces between them are a list. */
const shortestSpaced = 4;
/** Between the halves of a word: a hyphen, at a line's end or where one was. */
const hyphenation = /^[-\u2010\u2011]\s*$/u;

/** The words of a text. */
export function wordsOf(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    folded: fold(found),
    start: index,
    end: index + found.length,
  }));
}

/** A text that names are looked for in. */
interface WordedText {
  readonly words: readonly PlacedWord[];
  readonly text: string;
  /** Words that only hold the name count too. */
  readonly isPart: boolean;
}

/** Where the words of a name follow each other in a text, in either order of two, or run together into one word. */
export function wordMatches(name: string, worded: WordedText): readonly Place[] {
  const { words, text, isPart } = worded;
  const wanted = wordsOf(name).map(({ folded }) => folded);
  if (wanted.length === 0) return [];
  const orders = wanted.length === 2 ? [wanted, wanted.toReversed()] : [wanted];
  const handles = wanted.length > 1 ? orders.map((order) => order.join('')) : [];
  const isHandle = ({ folded }: PlacedWord): boolean =>
    handles.some(
      (each) => each.length >= shortestHandle && (isPart ? folded.includes(each) : folded === each),
    );
  return words.flatMap((first, index): Place[] => {
    if (isHandle(first)) return [{ start: first.start, end: first.end }];
    for (const order of orders) {
      const end = endOf(order, index, worded);
      if (end === undefined) continue;
      return [{ start: first.start + (isPart ? 0 : leadOf(first, order[0] ?? '', text)), end }];
    }
    return [];
  });
}

function endOf(
  order: readonly string[],
  index: number,
  { words, text, isPart }: WordedText,
): number | undefined {
  let next = index;
  let last: PlacedWord | undefined;
  for (const [step, wanted] of order.entries()) {
    const found = words[next];
    if (!found || (last && !isGap(text.slice(last.end, found.start)))) return undefined;
    const place = { isFirst: step === 0, isLast: step === order.length - 1 };
    const isSame = isPart ? holds(found.folded, wanted, place) : isWord(found.folded, wanted, place.isFirst);
    const through = isSame ? next : lastFragment(wanted, next, { words, text });
    last = through === undefined ? undefined : words[through];
    if (through === undefined) return undefined;
    next = through + 1;
  }
  return last?.end;
}

function isWord(folded: string, wanted: string, isFirst: boolean): boolean {
  return folded === wanted || (isFirst && folded.replace(proclitics, '') === wanted);
}

function holds(
  folded: string,
  wanted: string,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): boolean {
  if (isFirst && isLast) return folded.includes(wanted);
  if (isFirst) return folded.endsWith(wanted);
  return isLast ? folded.startsWith(wanted) : folded === wanted;
}

/** The last of the words into which one was parted: by a hyphen at a line's end, or letter by letter. */
function lastFragment(
  wanted: string,
  index: number,
  { words, text }: Pick<WordedText, 'words' | 'text'>,
): number | undefined {
  let rest = wanted;
  for (let next = index; ; next += 1) {
    const [word, after] = [words[next], words[next + 1]];
    if (!word || !rest.startsWith(word.folded)) return undefined;
    rest = rest.slice(word.folded.length);
    if (rest === '') return next;
    if (!after) return undefined;
    const between = text.slice(word.end, after.start);
    const isSpaced = wanted.length >= shortestSpaced && word.folded.length === 1 && /^\s{1,3}$/.test(between);
    if (!isSpaced && !hyphenation.test(between)) return undefined;
  }
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
