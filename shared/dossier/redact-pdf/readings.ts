import { isBeside, type Letter } from './letter.ts';

/** A text made of letters, and which letter each of its UTF-16 units is; -1 for those that are none. */
export interface Reading {
  readonly text: string;
  readonly letters: readonly number[];
}

/**
 * The ways in which a page's letters may be read. None of them alone is how every reader understands a page: a word may
 * be parted at the end of a line, its letters set apart, or drawn in another order than they stand in.
 */
export function readingsOf(letters: readonly Letter[]): readonly Reading[] {
  const plain = letters.map((_, index) => index);
  const found = [
    reading(letters, plain),
    reading(letters, withoutBreaks(letters)),
    reading(letters, withoutLooseAccents(letters, withoutBreaks(letters))),
    reading(letters, withoutSpacing(letters)),
    reading(letters, withRunsReversed(letters)),
    byPlace(letters),
  ];
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index);
}

/** Letters by their numbers; -1 stands for a space. */
function reading(letters: readonly Letter[], order: readonly number[]): Reading {
  const signs = order.map((index) => {
    const letter = letters[index];
    // A hyphen at the end of a line has swallowed the line end.
    if (letter?.isBreak) return `${letter.text}\n`;
    return index < 0 ? ' ' : (letter?.text ?? '');
  });
  return {
    text: signs.join(''),
    letters: signs.flatMap((sign, at) => Array.from({ length: sign.length }, () => order[at] ?? -1)),
  };
}

const hyphen = /^[-\u00ad\u2010\u2011]$/u;
const blank = /^\s*$/u;

/** Words parted at the end of a line in one piece. */
function withoutBreaks(letters: readonly Letter[]): number[] {
  const kept: number[] = [];
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index];
    if (!letter?.isBreak && !hyphen.test(letter?.text ?? '')) {
      kept.push(index);
      continue;
    }
    let next = index + 1;
    while (next < letters.length && blank.test(letters[next]?.text ?? '')) next += 1;
    const isLineEnd = letters.slice(index + 1, next).some(({ text }) => /[\r\n]/u.test(text));
    if (letter?.isBreak || isLineEnd) index = next - 1;
    else kept.push(index);
  }
  return kept;
}

/** Accents drawn as signs of their own, before or behind their letter, as TeX does. */
const accent = /^[\u0060\u005e\u007e\u00a8\u00af\u00b4\u00b8\u02b0-\u02ff]$/u;

function withoutLooseAccents(letters: readonly Letter[], order: readonly number[]): number[] {
  const isAccent = (index: number | undefined): boolean => accent.test(letters[index ?? -1]?.text ?? '');
  return order.filter((index, at) => {
    // A space that was only read into the gap that an accent makes.
    const isGap = letters[index]?.isDrawn === false && (isAccent(order[at - 1]) || isAccent(order[at + 1]));
    return !isAccent(index) && !isGap;
  });
}

/** Letters set apart (`M a r t a`) in one piece: three or more, each alone between spaces. */
function withoutSpacing(letters: readonly Letter[]): number[] {
  const words: number[][] = [[]];
  for (const [index, { text }] of letters.entries())
    if (blank.test(text)) words.push([index], []);
    else words.at(-1)?.push(index);
  const isAlone = (word: readonly number[] | undefined): boolean =>
    word?.length === 1 && !blank.test(letters[word[0] ?? -1]?.text ?? '');
  const isSpace = (word: readonly number[] | undefined): boolean =>
    word?.length === 1 && letters[word[0] ?? -1]?.text === ' ';
  return words.flatMap((word, index) => {
    const isWithin = isSpace(word) && isAlone(words[index - 1]) && isAlone(words[index + 1]);
    return isWithin ? [] : word;
  });
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Runs of letters from right to left in the order in which they are seen: some programs write them so. */
function withRunsReversed(letters: readonly Letter[]): number[] {
  const runs: number[][] = [];
  let isRun = false;
  for (const [index, { text }] of letters.entries()) {
    const wasRun: boolean = isRun;
    isRun = rightToLeft.test(text) || (wasRun && /^(?:\p{M}+| )$/u.test(text));
    if (isRun && wasRun) runs.at(-1)?.unshift(index);
    else runs.push([index]);
  }
  return runs.flat();
}

/** Lines from the top, each in the direction of its letters, with a space wherever one would fit. */
function byPlace(letters: readonly Letter[]): Reading {
  const drawn = letters.flatMap((letter, index) =>
    letter.isDrawn && !blank.test(letter.text) ? [{ ...letter, index }] : [],
  );
  const lines: (typeof drawn)[] = [];
  for (const letter of drawn.toSorted((a, b) => middle(b) - middle(a))) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    const isSame =
      first && Math.abs(middle(first) - middle(letter)) < (first.place[3] - first.place[1]) * 0.3;
    if (isSame) line?.push(letter);
    else lines.push([letter]);
  }
  const order = lines.flatMap((line) => {
    const isReversed = line.filter(({ text }) => rightToLeft.test(text)).length > line.length / 2;
    const sorted = line.toSorted((a, b) => a.place[0] - b.place[0] || a.index - b.index);
    if (isReversed) sorted.reverse();
    return [
      ...sorted.flatMap(({ index, place }, at) => {
        const before = sorted[at - 1]?.place;
        return before && !isBeside(before, place)
          ? [-1, index]
          : before && isApart(before, place)
            ? [-1, index]
            : [index];
      }),
      -1,
    ];
  });
  return reading(letters, order);
}

function middle({ place }: Letter): number {
  return (place[1] + place[3]) / 2;
}

function isApart(one: Letter['place'], other: Letter['place']): boolean {
  const between = Math.max(one[0], other[0]) - Math.min(one[2], other[2]);
  return between > (one[3] - one[1]) * 0.12;
}
