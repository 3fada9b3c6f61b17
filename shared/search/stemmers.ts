import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as armenian } from '@orama/stemmers/armenian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as irish } from '@orama/stemmers/irish';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as nepali } from '@orama/stemmers/nepali';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as tamil } from '@orama/stemmers/tamil';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { arabicSingular } from './arabic-plurals.ts';
import { englishStem } from './english-stem.ts';
import { fold } from './fold.ts';
import { arabicStem, slavicStem } from './light-stems.ts';

/** Takes a word in small letters as it is written, accents and all. */
export type Stemmer = (word: string) => string;

/**
 * Snowball's stemmers by the language's first subtag (BCP 47), English being Porter's. Left out, though the package has
 * them: Ukrainian and Bulgarian (one of them keeps state between words), Serbian (turns Cyrillic into Latin letters).
 */
const snowball: Readonly<Record<string, Stemmer>> = {
  ar: (word) => arabic(arabicSingular(arabicStem(fold(word)))),
  da: danish,
  de: german,
  el: greek,
  en: englishStem,
  es: spanish,
  fi: finnish,
  fr: french,
  ga: irish,
  hi: hindi,
  hu: hungarian,
  hy: armenian,
  id: indonesian,
  it: italian,
  lt: lithuanian,
  nb: norwegian,
  ne: nepali,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  ta: tamil,
  tr: turkish,
};

interface ScriptStemmers {
  readonly isWritten: RegExp;
  readonly languages: readonly string[];
  /** For a language that has no stemmer, or a text whose language is not known. */
  readonly otherwise: Stemmer | null;
}

/** A stemmer only takes words in the script of its language: names in another one are left alone by it. */
const scripts: readonly ScriptStemmers[] = [
  {
    isWritten: /^\p{Script=Latin}/u,
    languages: 'da de en es fi fr ga hu id it lt nb nl nn no pt ro sv tr'.split(' '),
    otherwise: englishStem,
  },
  { isWritten: /^\p{Script=Arabic}/u, languages: ['ar'], otherwise: (word) => arabicStem(fold(word)) },
  { isWritten: /^\p{Script=Cyrillic}/u, languages: ['ru'], otherwise: (word) => slavicStem(fold(word)) },
  { isWritten: /^\p{Script=Devanagari}/u, languages: ['hi', 'ne'], otherwise: hindi },
  { isWritten: /^\p{Script=Greek}/u, languages: ['el'], otherwise: greek },
  { isWritten: /^\p{Script=Armenian}/u, languages: ['hy'], otherwise: armenian },
  { isWritten: /^\p{Script=Tamil}/u, languages: ['ta'], otherwise: tamil },
];

/** `es-419` is stemmed as `es`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** The stemmer for a word of a text in this language; null where the word's script has none. */
export function stemmerFor(word: string, language: string): Stemmer | null {
  const script = scripts.find(({ isWritten }) => isWritten.test(word));
  if (!script) return null;
  const own = script.languages.includes(language) ? snowball[language] : undefined;
  return own ?? script.otherwise;
}
