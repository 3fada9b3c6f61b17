import type { DocumentId } from '../model/ids.ts';
import { tokens } from './analyze.ts';
import { bare } from './fold.ts';
import type { Query } from './query.ts';
import type { QueryWord } from './query-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the query that the archive hardly has, and a term of the archive that was meant perhaps. */
export interface Doubt {
  readonly word: QueryWord;
  readonly term: string;
}

/** As many words are looked at: each is a walk over the whole vocabulary. */
const mostDoubts = 3;

/** Shorter words have too many neighbours, and what has a digit in it is a number. */
const doubtable = /^[\p{L}\p{M}]{4,}$/u;

/** Letters that may differ: one in a short word, two in a long one. */
const lettersIn = (term: string) => (term.length < 6 ? 1 : 2);

/** What is meant must be as much commoner than what was typed. */
const commoner = 10;

/** A letter's difference weighs as much as being so many times (e to the power of it) rarer. */
const distanceWeight = 2.5;

function meant(word: QueryWord, vocabulary: Vocabulary): Doubt | null {
  const [term = '', ...others] = word.terms;
  if (others.length > 0 || word.letters > 0 || !doubtable.test(term)) return null;
  const own = Math.max(...[term, ...word.stems].map((each) => vocabulary.frequency(each)));
  let best: { readonly term: string; readonly worth: number } | null = null;
  for (const near of vocabulary.near(term, lettersIn(term))) {
    if (near.frequency < Math.max(1, own * commoner)) continue;
    // People rarely mistype the first letter.
    const firstDiffers = near.term.startsWith(term.charAt(0)) ? 0 : 1;
    const worth = Math.log(near.frequency) - distanceWeight * (near.distance + firstDiffers / 2);
    if (!best || worth > best.worth) best = { term: near.term, worth };
  }
  return best && { word, term: best.term };
}

/** What was meant perhaps, word by word; to be asked only where little was found. */
export function doubtsOf(query: Query, vocabulary: Vocabulary): Doubt[] {
  const unsure = query.words.filter(
    (word) => !word.isPrefix || vocabulary.beginningWith(word.terms.at(-1) ?? '', 1).length === 0,
  );
  return unsure
    .slice(0, mostDoubts)
    .map((word) => meant(word, vocabulary))
    .filter((doubt) => doubt !== null);
}

/** How a term is written in a text that has it (BCP 47), in small letters; null where it does not stand there. */
function spellingIn(text: string, term: string, language: string): string | null {
  const found = tokens(text, { language }).find((token) => token.term === term);
  return found ? bare(text.slice(found.start, found.end)) : null;
}

/** What was typed, with some of its words written otherwise. */
function withSpellings(typed: string, spellings: ReadonlyMap<string, string>): string {
  const places = tokens(typed, { language: null }).filter(({ start, end }) =>
    spellings.has(typed.slice(start, end)),
  );
  return places.toReversed().reduce((text, { start, end }) => {
    return text.slice(0, start) + (spellings.get(typed.slice(start, end)) ?? '') + text.slice(end);
  }, typed);
}

interface Texts {
  readonly textOf: (id: DocumentId) => Promise<string>;
  /** BCP 47. */
  readonly languageOf: (id: DocumentId) => Promise<string>;
}

/** What was typed with words that the archive has, written as they stand there; null where there are no others. */
export async function suggestionFor(
  typed: string,
  doubts: readonly (Doubt & { readonly standsIn: DocumentId })[],
  { textOf, languageOf }: Texts,
): Promise<string | null> {
  const spellings = new Map<string, string>();
  for (const { word, term, standsIn } of doubts) {
    const spelling = spellingIn(await textOf(standsIn), term, await languageOf(standsIn));
    if (spelling !== null) spellings.set(word.typed, spelling);
  }
  return spellings.size > 0 ? withSpellings(typed, spellings) : null;
}
