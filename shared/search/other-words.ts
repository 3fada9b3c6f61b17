import { fold } from './fold.ts';
import { inverseFrequency } from './packed/formula.ts';
import type { Query } from './query.ts';
import type { QueryWord } from './query-word.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isStopWord } from './stop-words.ts';

/** A term of the archive that stands for a word of the query, and what it is worth beside the word itself. */
export interface OtherWord {
  readonly term: string;
  readonly weight: number;
}

const nearWeight = 0.3;

/** A name in another script is the name; but less is certain. */
const alikeWeight = 0.5;
const besideWeight = 0.2;

/**
 * What stands in a twentieth of the documents of its script, and in more than so many, is no name that one looks for in
 * other scripts.
 */
const commonest = { documents: 50, share: 0.05 } as const;

/** A name has few words; a text that was pasted has many. */
const mostJoined = 6;

/** How a name is written in other scripts, with the forms that it takes there. */
function inOtherScripts(word: QueryWord, vocabulary: Vocabulary): string[] {
  const [term = '', ...more] = word.terms;
  const isCommon = (each: string) =>
    isStopWord(each, vocabulary.languages) ||
    vocabulary.frequency(each) >
      Math.max(commonest.documents, vocabulary.writtenLike(each) * commonest.share);
  if (isCommon(term)) return [];
  const whole = more.length > 0 ? fold(word.typed) : term;
  const found = vocabulary.alike(whole);
  const alike = found.length > 0 ? found : vocabulary.stems(whole).flatMap((stem) => vocabulary.alike(stem));
  const forms = alike.flatMap((each) => vocabulary.stems(each));
  return [...new Set([...alike, ...forms])].filter(
    (each) => vocabulary.frequency(each) > 0 && !isCommon(each),
  );
}

/**
 * Terms in other scripts. Where the archive has what was typed, they are worth a fifth of it: a rare one would tell more
 * than the word itself, and its documents come first.
 */
function weighedAlike(word: QueryWord, vocabulary: Vocabulary): OtherWord[] {
  const own = [...word.terms, ...word.stems, ...vocabulary.stems(word.typed)];
  const frequency = Math.max(0, ...own.map((term) => vocabulary.frequency(term)));
  const telling = (matching: number) => inverseFrequency(vocabulary.documents, matching);
  return inOtherScripts(word, vocabulary).map((term) => {
    if (frequency === 0) return { term, weight: alikeWeight };
    const share = telling(frequency) / telling(vocabulary.frequency(term));
    return { term, weight: besideWeight * Math.min(1, share) };
  });
}

/** Terms of the archive that stand for a word: those near it where it was typed with `~`, names in other scripts. */
export function otherWords(word: QueryWord, vocabulary: Vocabulary): readonly OtherWord[] {
  const last = word.terms.at(-1) ?? '';
  const near = word.letters > 0 ? vocabulary.near(last, word.letters) : [];
  const alike = word.isRequired ? [] : weighedAlike(word, vocabulary);
  return [...near.map(({ term }) => ({ term, weight: nearWeight })), ...alike];
}

const latinWord = /^[a-z]{2,12}$/;

/**
 * Korean names are written syllable by syllable in Latin letters (Seo Ha-yun), and indexed by pairs of syllables: two
 * words that follow each other are looked for as a pair.
 */
export function joinedNames(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
): ReadonlyMap<QueryWord, readonly OtherWord[]> {
  const found = new Map<QueryWord, OtherWord[]>();
  if (words.length > mostJoined || !vocabulary.languages.includes('ko')) return found;
  const plain = ({ terms, isRequired }: QueryWord) => {
    const [term = ''] = terms;
    return !isRequired && latinWord.test(term) && !isStopWord(term, vocabulary.languages) ? term : null;
  };
  for (const [place, word] of words.entries()) {
    const next = words[place + 1];
    const [one, other] = [plain(word), next ? plain(next) : null];
    if (!next || one === null || other === null) continue;
    const others = vocabulary.alike(one + other, true).map((term) => ({ term, weight: alikeWeight }));
    for (const each of [word, next]) found.set(each, [...(found.get(each) ?? []), ...others]);
  }
  return found;
}

/** The words with what else each is found by in this archive. */
export function withOthers(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
  { inScripts = false }: { readonly inScripts?: boolean } = {},
): readonly QueryWord[] {
  const joined = joinedNames(words, vocabulary);
  return words.map((word) => {
    const asked = inScripts ? { ...word, isRequired: false } : word;
    const others = [...otherWords(asked, vocabulary), ...(joined.get(word) ?? [])].map(({ term }) => term);
    return others.length > 0 ? { ...word, others } : word;
  });
}

/** A query that knows what else its words are found by in this archive: what is to be marked in texts. */
export function withOtherWords(query: Query, vocabulary: Vocabulary): Query {
  return { ...query, words: withOthers(query.words, vocabulary) };
}
