import { fold } from './fold.ts';
import type { Query } from './query.ts';
import type { QueryWord } from './query-word.ts';
import type { Vocabulary } from './search-plan.ts';
import { stemsOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';

/** A term of the archive that stands for a word of the query, and what it is worth beside the word itself. */
export interface OtherWord {
  readonly term: string;
  readonly weight: number;
}

const nearWeight = 0.3;

/** A name in another script is the name; but less is certain. */
const alikeWeight = 0.5;

/** What stands in a twentieth of the documents, and in more than so many, is no name that one looks for in other scripts. */
const commonest = { documents: 50, share: 0.05 } as const;

/** How a name is written in other scripts, with the forms that it takes there. */
function inOtherScripts(word: QueryWord, vocabulary: Vocabulary): string[] {
  const [term = '', ...more] = word.terms;
  const isCommon = (each: string) =>
    isStopWord(each, vocabulary.languages) ||
    vocabulary.frequency(each) > Math.max(commonest.documents, vocabulary.documents * commonest.share);
  if (isCommon(term)) return [];
  const whole = more.length > 0 ? fold(word.typed) : term;
  const found = vocabulary.alike(whole);
  const stems = new Set(vocabulary.languages.flatMap((language) => stemsOf(whole, language)));
  const alike = found.length > 0 ? found : [...stems].flatMap((stem) => vocabulary.alike(stem));
  const forms = alike.flatMap((each) => vocabulary.languages.flatMap((language) => stemsOf(each, language)));
  return [...new Set([...alike, ...forms])].filter(
    (each) => vocabulary.frequency(each) > 0 && !isCommon(each),
  );
}

/** Terms of the archive that stand for a word: those near it where it was typed with `~`, names in other scripts. */
export function otherWords(word: QueryWord, vocabulary: Vocabulary): readonly OtherWord[] {
  const last = word.terms.at(-1) ?? '';
  const near = word.letters > 0 ? vocabulary.near(last, word.letters) : [];
  const alike = word.isRequired ? [] : inOtherScripts(word, vocabulary);
  return [
    ...near.map(({ term }) => ({ term, weight: nearWeight })),
    ...alike.map((term) => ({ term, weight: alikeWeight })),
  ];
}

/** A query that knows what else its words are found by in this archive: what is to be marked in texts. */
export function withOtherWords(query: Query, vocabulary: Vocabulary): Query {
  const words = query.words.map((word) => {
    const others = otherWords(word, vocabulary).map(({ term }) => term);
    return others.length > 0 ? { ...word, others } : word;
  });
  return { ...query, words };
}
