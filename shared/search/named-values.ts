import { catalogs } from '../i18n/translate.ts';
import { documentKinds, rulingOutcomes, type DocumentKind, type RulingOutcome } from '../model/document.ts';
import { fold } from './fold.ts';

/** Tells whether a value of the record is what was typed. */
export type Accepts = (value: string) => boolean;

const languages = ['en', 'fr', 'es', 'ar'] as const;

/** One is the other's beginning: rulings is ruling, résolution is Résolution judiciaire. */
function isAlike(name: string, typed: string): boolean {
  const [one, other] = [fold(name), fold(typed)];
  return other.length >= 2 && (one.startsWith(other) || other.startsWith(one));
}

function named<Value extends string>(
  values: readonly Value[],
  namesOf: (value: Value) => readonly string[],
  typed: string,
): Accepts | null {
  const exact = values.filter((value) => namesOf(value).some((name) => fold(name) === fold(typed)));
  const near = values.filter((value) => namesOf(value).some((name) => isAlike(name, typed)));
  const wanted = new Set<string>(exact.length > 0 ? exact : near);
  return wanted.size > 0 ? (value) => wanted.has(value) : null;
}

/** What else people call the kinds. */
const otherKindNames: Readonly<Record<DocumentKind, string>> = {
  article: 'news press presse prensa nota صحافة خبر',
  ruling: 'judgment judgement decision order arrêt jugement ordonnance sentencia fallo auto قرار',
  law: 'act statute bill decree décret code ley decreto código مرسوم تشريع',
  testimony: 'témoignage testimonio',
  report: 'rapport informe',
  other: 'autre otro',
};

/** `ruling`, décision, judgment, حكم; null for what is no kind. */
export function namesKind(typed: string): Accepts | null {
  const namesOf = (kind: DocumentKind) => [
    kind,
    ...otherKindNames[kind].split(' '),
    ...languages.map((language) => catalogs[language][`kind.${kind}`]),
  ];
  return named(documentKinds, namesOf, typed);
}

/** `acquitted`, acquittement, براءة; null for what is no outcome. */
export function namesOutcome(typed: string): Accepts | null {
  const namesOf = (outcome: RulingOutcome) => [
    outcome,
    ...languages.map((language) => catalogs[language][`outcome.${outcome}`]),
  ];
  return named(rulingOutcomes, namesOf, typed);
}

/** What a region or a language is called in the four languages; the code itself where it has no name. */
function displayNames(type: 'region' | 'language', code: string): readonly string[] {
  return languages.map((language) => {
    try {
      return new Intl.DisplayNames(language, { type }).of(code) ?? code;
    } catch {
      // A code that somebody wrote wrong has no name.
      return code;
    }
  });
}

/** Remembers what it answered: it is asked for every value of every segment. */
function remembering(test: Accepts): Accepts {
  const known = new Map<string, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const now = test(value);
    known.set(value, now);
    return now;
  };
}

/** KR, Corea del Sur, كوريا الجنوبية. */
export function namesCountry(typed: string): Accepts {
  const wanted = fold(typed);
  return remembering(
    (code) =>
      fold(code) === wanted ||
      (wanted.length > 2 && displayNames('region', code).some((name) => fold(name).includes(wanted))),
  );
}

/** es, es-419, Spanish, espagnol. */
export function namesLanguage(typed: string): Accepts {
  const wanted = fold(typed);
  return remembering((tag) => {
    const primary = tag.split('-', 1)[0] ?? tag;
    return (
      fold(tag) === wanted ||
      fold(primary) === wanted ||
      (wanted.length > 2 && displayNames('language', primary).some((name) => fold(name).startsWith(wanted)))
    );
  });
}
