import { AppError } from '../../../shared/errors.ts';
import type { Entry } from '../../../shared/model/activity.ts';
import { formsOf, type Person } from '../../../shared/model/person.ts';
import type { Archive } from '../archive.ts';
import { getPerson, personOf } from './people.ts';

/** One record of two. Whoever was protected in either of them stays protected, under the pseudonym of the first. */
function mergedPerson(kept: Person, other: Person): Person {
  return personOf({
    ...kept,
    variants: [...formsOf(kept).slice(1), ...formsOf(other)],
    isProtected: kept.isProtected || other.isProtected,
    pseudonym: kept.pseudonym === '' ? other.pseudonym : kept.pseudonym,
    note: [kept.note, other.note].filter((note) => note !== '').join('\n'),
  });
}

/**
 * Makes one person of two, in one entry that can be taken back: the first keeps its id and gets every form of the
 * other, which goes. Documents name people by their forms, so none of them changes.
 * Throws `person-missing`, `person-merged-with-itself`, and what `personOf` throws.
 */
export async function mergePeople(archive: Archive, keptId: string, otherId: string): Promise<Entry> {
  if (keptId === otherId) throw new AppError('person-merged-with-itself', { id: keptId });
  return archive.records.commit('people-merged', () => {
    const [kept, other] = [getPerson(archive, keptId), getPerson(archive, otherId)];
    return [
      { collection: 'people', id: kept.id, after: mergedPerson(kept, other) },
      { collection: 'people', id: other.id },
    ];
  });
}
