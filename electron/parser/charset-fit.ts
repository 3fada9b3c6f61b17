/**
 * What no language writes: a sign inside a word, a capital after a small letter in one, two scripts in one, a mark at a
 * word's beginning, and places that could not be read.
 */
const oddities = [
  /[\u{fffd}\p{Cn}\p{Co}\u0080-\u009f]/gu,
  /(?<=\p{L})(?![’'·‧\u00ad\u200c\u200d])(?=[^\p{ASCII}])[\p{S}\p{No}\p{Po}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}](?=\p{L})/gu,
  /(?<=\p{Ll})(?:\p{Lu}(?<=[^\p{ASCII}])|(?<=[^\p{ASCII}])\p{Lu})/gu,
  /(?<=\p{Script=Latin})[\u0370-\u0e7f]|(?<=[\u0370-\u0e7f])\p{Script=Latin}/gu,
  /(?<![\p{L}\p{M}])\p{M}/gu,
  /[\u2500-\u25ff](?=\p{L})|(?<=\p{L})[\u2500-\u25ff]/gu,
];

/** The share of the letters beyond ASCII, 0 to 1 and more, that stand where no language has them. */
export function oddityOf(text: string): number {
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const odd = oddities.reduce((sum, each) => sum + (text.match(each)?.length ?? 0), 0);
  return foreign === 0 ? 0 : (odd + strangersOf(text)) / foreign;
}

/** Letters that no language has beside each other: where they are, it is Slovenia's č or ž in another charset. */
function strangersOf(text: string): number {
  return countBeside(text, /[èÈ]/g, /[šž]/i) + countBeside(text, /[ľĽ]/g, /ą/i);
}

function countBeside(text: string, letters: RegExp, others: RegExp): number {
  return others.test(text) ? (text.match(letters)?.length ?? 0) : 0;
}
