import type { CollectionName } from '../model/activity.ts';
import { canonical } from './canonical.ts';
import type { Fields } from './record-fields.ts';

/**
 * What must hold of a merged record whatever its fields say one by one. Of two names that both were given, the one that is
 * not shown stays a form: a name that no record has any more would be found in no text, and replaced in none. Who is
 * protected has a pseudonym.
 */
export function keepForms(collection: CollectionName, record: Fields, sources: readonly Fields[]): Fields {
  if (collection !== 'people' && collection !== 'campaigns') return record;
  const [mine, theirs] = sources;
  const others = [mine?.['name'], theirs?.['name']].filter((name) => name !== record['name']);
  const wasNamed = sources.slice(2).map((base) => base['name']);
  const variants = Array.isArray(record['variants']) ? (record['variants'] as readonly unknown[]) : [];
  const lost = others.filter((name) => !wasNamed.includes(name) && !variants.includes(name));
  const whole = lost.length === 0 ? record : { ...record, variants: [...variants, ...lost] };
  return whole['isProtected'] === true && whole['pseudonym'] === ''
    ? { ...whole, pseudonym: pseudonymOf(sources) }
    : whole;
}

/** The same on both sides, whichever is asked first. */
function pseudonymOf(sources: readonly Fields[]): unknown {
  const given = sources.map(({ pseudonym }) => pseudonym).filter((each) => each !== '' && each !== undefined);
  return given.sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1))[0] ?? '';
}
