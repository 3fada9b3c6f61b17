import { tokens } from './analyze.ts';
import { createTermNumbers } from './packed/term-numbers.ts';
import { mayStandIn } from './same-characters.ts';
import { isUnspaced } from './segment.ts';
import { createTermReader } from './term-reader.ts';

/** Where terms of a text stand, counted in words from its beginning. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Words that are known by number: some 30 MB. */
const mostWords = 200_000;

/** The words of a run, without what else they are found by: those alone stand one behind the other. */
function wordsOf(run: string): string[] {
  return tokens(run, { language: null }).flatMap(({ term, role }) => (role === 'word' ? [term] : []));
}

function createReader() {
  const numbers = createTermNumbers();
  let isLeftOut: (run: string) => boolean = () => false;
  const readRuns = createTermReader(numbers, (run) => (isLeftOut(run) ? null : wordsOf(run)));
  return {
    numbers,
    read: (text: string, leaveOut: (run: string) => boolean): Int32Array => {
      isLeftOut = leaveOut;
      return readRuns(text, 'und');
    },
  };
}

const nothing = () => false;

/** Hundreds of texts are looked through for one phrase: what their words become is kept from one to the next. */
let reader = createReader();

/**
 * Where these terms stand in a text; of one that does not stand there nothing. `isCounted`: whether it matters how many
 * words stand between two. Where it does not, runs that can have none of the terms count as one.
 */
export function placesOf(
  terms: readonly string[],
  text: string,
  { isCounted }: { readonly isCounted: boolean },
): Places {
  if (reader.numbers.count > mostWords) reader = createReader();
  const { numbers, read } = reader;
  const asked = new Map(Array.from(terms, (term) => [numbers.numberOf(term), { term, at: [] as number[] }]));
  const unspaced = terms.filter(isUnspaced);
  const hasNone = (run: string) => isUnspaced(run) && !unspaced.some((term) => mayStandIn(run, term));
  const words = read(text, isCounted ? nothing : hasNone);
  for (let place = 0; place < words.length; place += 1) asked.get(words[place] ?? -1)?.at.push(place);
  return new Map([...asked.values()].flatMap(({ term, at }) => (at.length > 0 ? [[term, at] as const] : [])));
}
