import { countryName } from '../fields/display-names.ts';
import { localeOf, readableDate } from '../dossier/dates.ts';
import { documentKinds, type Document, type DocumentKind } from '../model/document.ts';
import { dayOf } from '../search/facets.ts';
import type { CopyFrame } from './page.ts';

/** A document as a line of a list. */
export interface CopyLine {
  readonly id: Document['id'];
  readonly title: string;
  readonly language: string;
  readonly kind: DocumentKind;
  /** In words of the copy's language; empty where it is not known. */
  readonly date: string;
  /** Rises with the date, 0 where there is none. */
  readonly day: number;
  readonly year: string;
  /** Codes of ISO 3166. */
  readonly countries: readonly string[];
  /** A court or an outlet; empty where there is none. */
  readonly house: string;
}

/** Documents that belong together, newest first. */
export interface CopyList {
  /** The beginning of its pages' names. */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly CopyLine[];
}

/** Lists of one sort under their heading. */
export interface CopyGroup {
  readonly title: string;
  readonly lists: readonly CopyList[];
}

/** A matter, by the ids of its documents. */
export interface CopyCase {
  readonly title: string;
  readonly documents: readonly string[];
}

/** What a list says of a document. */
export function copyLine(record: Document, { language }: CopyFrame): CopyLine {
  const { id, title, kind, date, countries, ruling, law, outlet, languages } = record;
  return {
    id,
    title,
    kind,
    language: languages[0] ?? '',
    date: date === undefined ? '' : readableDate(date, language),
    day: dayOf(date),
    year: /^\d{4}/.exec(date ?? '')?.[0] ?? '',
    countries,
    house: ruling?.court ?? law?.body ?? outlet ?? '',
  };
}

/** All lists of a copy: everything, then by kind, country, year and case; none that is empty. */
export function copyLists(
  lines: readonly CopyLine[],
  cases: readonly CopyCase[],
  { language, translate }: CopyFrame,
): readonly CopyGroup[] {
  const newest = lines.toSorted((one, other) => other.day - one.day);
  const list = (name: string, title: string, isIn: (line: CopyLine) => boolean): CopyList => ({
    name,
    title,
    lines: newest.filter(isIn),
  });
  const unique = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '').sort();
  const countries = unique(lines.flatMap((line) => line.countries));
  const byName = new Intl.Collator(language);
  const groups = [
    { title: translate('copy.all'), lists: [list('all', translate('copy.all'), () => true)] },
    {
      title: translate('copy.byKind'),
      lists: documentKinds.map((kind) =>
        list(`kind-${kind}`, translate(`kind.${kind}`), (line) => line.kind === kind),
      ),
    },
    {
      title: translate('copy.byCountry'),
      lists: countries
        .map((code) =>
          list(`country-${code}`, countryName(code, localeOf(language)), (line) =>
            line.countries.includes(code),
          ),
        )
        .sort((one, other) => byName.compare(one.title, other.title)),
    },
    {
      title: translate('copy.byYear'),
      lists: [
        ...unique(lines.map(({ year }) => year))
          .reverse()
          .map((year) => list(`year-${year}`, year, (line) => line.year === year)),
        list('year-none', translate('copy.undated'), ({ year }) => year === ''),
      ],
    },
    {
      title: translate('copy.byCase'),
      lists: cases.map(({ title, documents }, index) => {
        const isIn = new Set(documents);
        return list(`case-${index + 1}`, title, ({ id }) => isIn.has(id));
      }),
    },
  ];
  return groups
    .map((group) => ({ ...group, lists: group.lists.filter((each) => each.lines.length > 0) }))
    .filter(({ lists }) => lists.length > 0);
}
