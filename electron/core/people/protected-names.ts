import type { DossierOptions, ProtectedName } from '../../../shared/model/dossier-options.ts';
import { formsOf } from '../../../shared/model/person.ts';
import { fold } from '../../../shared/search/fold.ts';
import type { Archive } from '../archive.ts';

interface Wanted extends Pick<DossierOptions, 'profile' | 'protectedNames'> {
  /** Names are blacked out. */
  readonly hidesNames: boolean;
}

const keyOf = (name: string): string => fold(name.replace(/\s+/gu, ' ').trim());

/**
 * Who is protected in a dossier: in the profile `public`, and where names are blacked out, everybody whom the archive
 * protects, by every form of the name, and whoever the dossier itself lists. Where both tell of one person, the
 * dossier's pseudonym stands for all. Where names are left as they are nobody is added.
 */
export function protectedNamesOf(
  archive: Archive,
  { profile, protectedNames, hidesNames }: Wanted,
): ProtectedName[] {
  if (profile !== 'public' && !hidesNames) return protectedNames;
  const people = [...archive.records.all('people')].filter(({ isProtected }) => isProtected);
  const own = protectedNames.map(({ names, pseudonym }) => {
    const keys = new Set(names.map(keyOf));
    const same = people.filter((person) => formsOf(person).some((form) => keys.has(keyOf(form))));
    return { names: [...new Set([...names, ...same.flatMap(formsOf)])], pseudonym };
  });
  const told = new Set(own.flatMap(({ names }) => names.map(keyOf)));
  const others = people
    .filter((person) => !formsOf(person).some((form) => told.has(keyOf(form))))
    .map((person) => ({ names: [...formsOf(person)], pseudonym: person.pseudonym }));
  return [...own, ...others];
}
