import { stopwords as arabic } from '@orama/stopwords/arabic';
import { stopwords as danish } from '@orama/stopwords/danish';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as finnish } from '@orama/stopwords/finnish';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as german } from '@orama/stopwords/german';
import { stopwords as greek } from '@orama/stopwords/greek';
import { stopwords as hindi } from '@orama/stopwords/indian';
import { stopwords as hungarian } from '@orama/stopwords/hungarian';
import { stopwords as indonesian } from '@orama/stopwords/indonesian';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as chinese } from '@orama/stopwords/mandarin';
import { stopwords as norwegian } from '@orama/stopwords/norwegian';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as romanian } from '@orama/stopwords/romanian';
import { stopwords as russian } from '@orama/stopwords/russian';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { stopwords as swedish } from '@orama/stopwords/swedish';
import { stopwords as turkish } from '@orama/stopwords/turkish';
import { fold } from './fold.ts';

const lists: Readonly<Record<string, readonly string[]>> = {
  ar: arabic,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  hi: hindi,
  hu: hungarian,
  id: indonesian,
  it: italian,
  nb: norwegian,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
  zh: chinese,
};

/** The package lacks the English indefinite article. */
const added: Readonly<Record<string, readonly string[]>> = { en: ['a'] };

const folded = new Map<string, ReadonlySet<string>>();

function listOf(language: string): ReadonlySet<string> {
  const known = folded.get(language);
  if (known) return known;
  const words = new Set([...(lists[language] ?? []), ...(added[language] ?? [])].map(fold));
  folded.set(language, words);
  return words;
}

/** Whether a folded word only holds others together in one of these languages (first subtags). */
export function isStopWord(word: string, languages: readonly string[]): boolean {
  return languages.some((language) => listOf(language).has(word));
}

/** One such word may be a word of another language (die, son, a): two tell which language is written. */
const telling = 2;

/**
 * Which of these folded words only hold the others together (the, de, und): told by the one of the archive's
 * languages (first subtags, most used first) that knows most of them. None where all of them would be.
 */
export function stopWordsAmong(words: readonly string[], languages: readonly string[]): ReadonlySet<string> {
  const none: ReadonlySet<string> = new Set<string>();
  const found = languages
    .map((language, rank) => ({ rank, stopped: words.filter((word) => listOf(language).has(word)) }))
    .filter(({ rank, stopped }) => stopped.length >= (rank === 0 ? 1 : telling))
    .toSorted((a, b) => b.stopped.length - a.stopped.length)[0];
  return found === undefined || found.stopped.length === words.length ? none : new Set(found.stopped);
}
