import { createNameFinder } from '../../../shared/dossier/names/name-finder.ts';
import { type BaggedArchive } from '../../../shared/exchange/bagged-archive.ts';
import { formsOf } from '../../../shared/model/person.ts';
import { createNamedDocuments } from '../../../shared/people/occurrences.ts';
import type { Archive } from '../archive.ts';
import { getDocument } from '../documents.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';

/** Gathers what a bag says beside its documents. */
export interface Bagging {
  /** Looks in a document's text for those who are protected: whoever gets it must know. */
  readonly see: (text: string) => void;
  readonly bagged: () => BaggedArchive;
}

/**
 * Of an archive that goes out whole everything; of a selection the cases that it touches and those whom it names, in
 * records or, of those who are protected, in texts.
 */
export function startBagging(archive: Archive, ids: readonly string[]): Bagging {
  const { records } = archive;
  const chosen = new Set<string>(ids);
  const isWhole = chosen.size >= records.count('documents');
  const documents = ids.map((id) => getDocument(archive, id));
  const named = createNamedDocuments(isWhole ? [] : documents);
  const campaigns = new Set(documents.flatMap((each) => each.campaigns.map(plain)));
  const finders = new Map(
    [...records.all('people')]
      .filter(({ isProtected }) => isProtected && !isWhole)
      .map((person) => [person.id, createNameFinder([{ names: formsOf(person), pseudonym: '-' }])]),
  );
  const seen = new Set<string>();
  return {
    see: (text) => {
      for (const [id, finder] of finders) {
        if (finder.find(text).length === 0) continue;
        seen.add(id);
        finders.delete(id);
      }
    },
    bagged: () => ({
      ...{ format: 'testimonia-bagged-archive', version: 1, ...vocabularyOf(archive) },
      terms: [...vocabularyOf(archive).terms],
      fields: [...vocabularyOf(archive).fields],
      people: [...records.all('people')].filter(
        (person) => isWhole || seen.has(person.id) || named.naming(formsOf(person)).length > 0,
      ),
      campaigns: [...records.all('campaigns')].filter(
        ({ name, variants }) => isWhole || [name, ...variants].some((tag) => campaigns.has(plain(tag))),
      ),
      cases: [...records.all('cases')]
        .map((each) => ({ ...each, documents: each.documents.filter((id) => chosen.has(id)) }))
        .filter((each) => each.documents.length > 0),
    }),
  };
}

/** Documents name a campaign with the hash sign or without. */
function plain(tag: string): string {
  return tag.replace(/^#/, '').toLowerCase();
}
