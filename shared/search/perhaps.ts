import { kind, kindOf, leastLetter } from './letter-kinds.ts';

/** A stretch [start, end) of a text, and from where on to look for the next. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** What is looked for, and where in a text: words by their letters, those before `word` were found before `at`. */
interface Step {
  readonly units: Uint16Array;
  readonly words: readonly Uint16Array[];
  readonly word: number;
  readonly at: number;
}

/** More letters stand before no apostrophe that an article ends with. */
const longestArticle = 8;

const kindAt = (units: Uint16Array, at: number) =>
  at < units.length ? kindOf(units[at] ?? 0) : kind.nothing;

/** Where the words may end of which the first begins here; -1 where other letters stand. */
function endFrom({ units, words, word, at: start }: Step): number {
  const letters = words[word];
  if (!letters) return start;
  let at = start;
  let next = 0;
  for (; next < letters.length; at += 1) {
    const here = kindAt(units, at);
    if (here === letters[next]) next += 1;
    else if (here === kind.hard) return endBehindHard({ units, words, word, at });
    else if ((here !== kind.silent && here !== kind.joint) || next === 0) return -1;
  }
  while (kindAt(units, at) === kind.silent) at += 1;
  const behind = kindAt(units, at);
  if (behind === kind.hard) return endBehindHard({ units, words, word, at });
  return behind < leastLetter ? endBehindGap({ units, words, word: word + 1, at }) : -1;
}

/** Where as many words as are left may end where something hard stands: each run of letters may be one of them. */
function endBehindHard({ units, words, word, at: start }: Step): number {
  let at = endOfRun(units, start);
  for (let left = words.length - word - 1; left > 0; left -= 1) {
    while (at < units.length && !isLetter(kindAt(units, at))) at += 1;
    at = endOfRun(units, at);
  }
  return at;
}

const isLetter = (here: number) => here >= leastLetter || here === kind.hard || here === kind.foreign;

/** Where all ends that may be part of the same run of letters. */
function endOfRun(units: Uint16Array, start: number): number {
  let at = start;
  while (kindAt(units, at) !== kind.nothing) at += 1;
  return at;
}

/**
 * Where the words may end of which the first begins behind a gap. A gap has what is no word: an article that has lost its
 * vowel, the ending of a possessive.
 */
function endBehindGap({ units, words, word, at: start }: Step): number {
  if (word === words.length) return start;
  for (let at = start; at < units.length;) {
    const here = kindAt(units, at);
    if (here === kind.foreign) return -1;
    if (here < leastLetter && here !== kind.hard) {
      at += 1;
      continue;
    }
    const end = at > start ? endFrom({ units, words, word, at }) : -1;
    if (end >= 0) return end;
    let after = at;
    while (kindAt(units, after) >= leastLetter || kindAt(units, after) === kind.silent) after += 1;
    const isArticle = kindAt(units, after) === kind.joint && after - at <= longestArticle;
    const isEnding = after === at + 1 && kindAt(units, at - 1) === kind.joint;
    if (!isArticle && !isEnding) return -1;
    at = after;
  }
  return -1;
}

/**
 * The first stretch from `from` on in which words of these letters may stand one behind the other; null where there is
 * none. It begins and ends between words, so that what stands in it is the same as in the whole text. It misses none; what
 * it finds must be looked at.
 */
export function perhapsFrom(units: Uint16Array, from: number, words: readonly Uint16Array[]): Stretch | null {
  const [first = 0, second = 0] = words[0] ?? [];
  let before: number = from > 0 ? kindAt(units, from - 1) : kind.nothing;
  // One loop without another in it: it goes through whole texts.
  for (let at = from; at < units.length; at += 1) {
    const here = kindOf(units[at] ?? 0);
    if (here === kind.hard || (here === first && before < leastLetter && mayBe(units, at + 1, second))) {
      const end = endFrom({ units, words, word: 0, at });
      if (end >= 0) return around(units, at, end);
    }
    before = here;
  }
  return null;
}

/** Whether no other letter stands there. */
function mayBe(units: Uint16Array, at: number, letter: number): boolean {
  const here = kindAt(units, at);
  return here === letter || here < leastLetter;
}

/** The stretch as far as what is part of the same runs of letters. */
function around(units: Uint16Array, first: number, last: number): Stretch {
  let start = first;
  while (start > 0 && kindAt(units, start - 1) !== kind.nothing) start -= 1;
  // What begins behind something hard in the same run was looked at with it.
  const next = kindAt(units, first) === kind.hard ? endOfRun(units, first) : first + 1;
  return { start, end: endOfRun(units, last), next };
}
