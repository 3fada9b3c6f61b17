import { tokens } from './analyze.ts';
import { createTermNumbers } from './packed/term-numbers.ts';
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
  return { numbers, read: createTermReader(numbers, wordsOf) };
}

/** Hundreds of texts are looked through for one phrase: what their words become is kept from one to the next. */
let reader = createReader();

/** Where these terms stand in a text; of one that does not stand there nothing. */
export function placesOf(terms: Iterable<string>, text: string): Places {
  if (reader.numbers.count > mostWords) reader = createReader();
  const { numbers, read } = reader;
  const asked = new Map(Array.from(terms, (term) => [numbers.numberOf(term), { term, at: [] as number[] }]));
  const words = read(text, 'und');
  for (let place = 0; place < words.length; place += 1) asked.get(words[place] ?? -1)?.at.push(place);
  return new Map([...asked.values()].flatMap(({ term, at }) => (at.length > 0 ? [[term, at] as const] : [])));
}
