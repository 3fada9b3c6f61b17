import { columnNames, inOrderOfCount, type FacetCount } from './facets.ts';
import { membersOf } from './packed/bitset.ts';
import { allDocuments, countValues } from './packed/facet-values.ts';
import type { IndexView } from './packed/index-view.ts';
import { primaryLanguage } from './stemmers.ts';

/** How many documents each language has (first subtag), most used first. */
export function countLanguages(view: IndexView): readonly FacetCount[] {
  const everyone = membersOf(allDocuments(view));
  const counts = new Map<string, number>();
  for (const [tag, count] of countValues(view, columnNames.indexOf('language'), everyone)) {
    const language = primaryLanguage(tag);
    counts.set(language, (counts.get(language) ?? 0) + count);
  }
  return inOrderOfCount(counts);
}

/** Scripts that most archives have in some of their documents only, by their names in ISO 15924. */
const scripts: readonly (readonly [isWritten: RegExp, name: string])[] = [
  [/^\p{Script=Arabic}/u, 'Arab'],
  [/^\p{Script=Cyrillic}/u, 'Cyrl'],
  [/^\p{Script=Greek}/u, 'Grek'],
  [/^\p{Script=Hebrew}/u, 'Hebr'],
  [/^\p{Script=Devanagari}/u, 'Deva'],
  [/^\p{Script=Hangul}/u, 'Kore'],
];

const isLanguage = /^[a-z]{2,3}$/;

/** Whether documents in a language are written in a script; where it is not known, they may be. */
function isWrittenIn(language: string, name: string): boolean {
  if (language === 'und' || !isLanguage.test(language)) return true;
  return new Intl.Locale(language).maximize().script === name;
}

/**
 * Tells how many documents are in languages that are written like a word, those of which no language is known among them;
 * all, where it is written like most. Asked once a script: which script a language has takes long to tell.
 */
export function countingWrittenLike({
  languages,
  documents,
}: {
  readonly languages: readonly FacetCount[];
  readonly documents: number;
}): (word: string) => number {
  const known = new Map<string, number>();
  const sum = (some: readonly FacetCount[]) => some.reduce((total, { count }) => total + count, 0);
  const ofNone = Math.max(0, documents - sum(languages));
  return (word) => {
    const script = scripts.find(([isWritten]) => isWritten.test(word));
    if (!script) return documents;
    const [, name] = script;
    const before = known.get(name);
    if (before !== undefined) return before;
    const written = languages.filter(({ value }) => isWrittenIn(value, name));
    const count = Math.min(documents, ofNone + sum(written));
    known.set(name, count);
    return count;
  };
}
