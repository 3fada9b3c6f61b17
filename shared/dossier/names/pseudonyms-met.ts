import { plainText } from '../../model/content.ts';
import type { DossierDocument } from '../dossier-content.ts';
import { createNameFinder } from './name-finder.ts';

/** In UTF-16 units: initials stand in every text. */
const shortest = 4;

/**
 * Pseudonyms that stand in the documents already, before any name was replaced: whoever is called so may be taken for the
 * person who is protected, and where name and pseudonym were written the wrong way round it is the name itself.
 */
export function pseudonymsMet(
  documents: readonly Pick<DossierDocument, 'record' | 'content'>[],
  pseudonyms: readonly string[],
): readonly string[] {
  const sought = [...new Set(pseudonyms)].filter((each) => each.length >= shortest);
  const finder = createNameFinder(sought.map((pseudonym) => ({ names: [pseudonym], pseudonym })));
  const met = new Set(
    documents.flatMap(({ record, content }) => {
      const people = record.people.map(({ name }) => name);
      const said = [record.title, ...record.authors, ...people, plainText(content)].join('\n');
      return finder.find(said).map(({ pseudonym }) => pseudonym);
    }),
  );
  return sought.filter((each) => met.has(each));
}
