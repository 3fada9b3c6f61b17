import { valueAt, type FieldPath } from '../fields/field.ts';
import { fieldPaths, fields } from '../fields/fields.ts';
import type { Description } from '../model/document.ts';
import { daysOfEdtf } from '../model/edtf.ts';
import { facetNames, type FacetName } from '../model/facet-names.ts';
import type { FacetValues } from './facets.ts';

/** A span of more years is as good as no date. */
const mostYears = 100;

/** Every year that an EDTF date may mean; of an open span the one it begins or ends with. */
export function yearsOf(date: string | undefined): readonly string[] {
  const days = daysOfEdtf(date);
  if (!days) return [];
  const [first, last] = [days.earliest, days.latest].map((day) => Math.floor(day / 10_000));
  const from = first === 0 ? (last ?? 0) : (first ?? 0);
  const to = last === 9999 ? from : (last ?? from);
  const count = Math.min(Math.max(1, to - from + 1), mostYears);
  return Array.from({ length: count }, (_, years) => String(from + years).padStart(4, '0'));
}

const faceted = new Map<FacetName, FieldPath>(
  fieldPaths.flatMap((path) => {
    const { facet } = fields[path];
    return facet === undefined ? [] : [[facet, path] as const];
  }),
);
const told = fieldPaths.filter((path) => {
  const { facet, search, searchedIn } = fields[path];
  return search !== undefined && facet === undefined && searchedIn === undefined;
});

/** What marks a suit, or what was done to somebody, as retaliation, whatever kind of it. */
export const anyRetaliation = 'yes';

/** What a document is counted and filtered by. */
export function facetsOf(document: Description): FacetValues {
  const { ruling, retaliations = [] } = document;
  const isRetaliation = ruling?.isRetaliation === true || retaliations.length > 0;
  const valuesOf = (facet: FacetName): readonly string[] => {
    if (facet === 'year') return yearsOf(document.date);
    const path = faceted.get(facet);
    const values = path === undefined ? [] : wordsAt(document, path);
    return facet === 'retaliation' && isRetaliation ? [anyRetaliation, ...values] : values;
  };
  const said = told.flatMap((path) => wordsAt(document, path).map((value) => `${path}=${value}`));
  const own = Object.entries(document.own ?? {}).flatMap(([code, value]) =>
    [value].flat().map((each) => `own.${code}=${each}`),
  );
  const byFacet = facetNames.map((facet) => [facet, valuesOf(facet)] as const);
  return {
    ...(Object.fromEntries(byFacet) as Record<FacetName, readonly string[]>),
    said: [...said, ...own],
  };
}

/** The words of a value: of a list each, of a sentence its type. */
function wordsAt(document: Description, path: FieldPath): readonly string[] {
  const value = valueAt(document, path);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((each) => {
    if (typeof each === 'string') return [each];
    if (typeof each !== 'object' || each === null || !('type' in each)) return [];
    return typeof each.type === 'string' ? [each.type] : [];
  });
}
