import { AppError } from '../../../shared/errors.ts';
import { givenTerms, listNames, termsOf } from '../../../shared/fields/thesauri.ts';
import type { Change, Entry } from '../../../shared/model/activity.ts';
import {
  ownTermDraftSchema,
  type ListName,
  type OwnTerm,
  type OwnTermDraft,
} from '../../../shared/model/own-term.ts';
import { interfaceLanguages } from '../../../shared/model/preferences.ts';
import type { Archive } from '../archive.ts';
import { requireTermUnused } from './in-use.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A record's id follows from what it is of, so that no term is there twice. */
function idOf(list: ListName, code: string): string {
  return `${list}/${code}`;
}

function isGiven(list: ListName, code: string): boolean {
  return termsOf(givenTerms, list).some((term) => term.code === code);
}

function isKnown({ records }: Archive, { list, code, ...labels }: OwnTermDraft): boolean {
  const known = records.get('terms', idOf(list, code));
  return known !== undefined && interfaceLanguages.every((each) => known[each] === labels[each]);
}

/** Throws `wrong-usage` for a list that this archive does not have. */
export function requireList(archive: Archive, list: string): ListName {
  const known = listNames(vocabularyOf(archive));
  const found = known.find((each) => each === list);
  if (found) return found;
  throw new AppError('wrong-usage', { reason: `“${list}” is none of the lists ${known.join(', ')}` });
}

/**
 * Adds terms to the lists of an archive, or says anew what terms of its own are called; in one entry, durable when it
 * resolves. What a term of the program is called stays: it is passed over, as is what is called so already. Null where
 * nothing is left to save.
 * Throws `wrong-usage` for a list that there is not.
 */
export async function saveTerms(archive: Archive, drafts: readonly OwnTermDraft[]): Promise<Entry | null> {
  const own = new Map(
    drafts
      .map((draft) => ownTermDraftSchema.parse(draft))
      .filter(({ list, code }) => !isGiven(requireList(archive, list), code))
      .filter((draft) => !isKnown(archive, draft))
      .map((draft) => [idOf(draft.list, draft.code), draft]),
  );
  if (own.size === 0) return null;
  return archive.records.commit('term-saved', () =>
    Array.from(own, ([id, draft]): Change => {
      requireList(archive, draft.list);
      const after: OwnTerm = { schemaVersion: 1, id, ...draft, updatedAt: new Date().toISOString() };
      return { collection: 'terms', id, after };
    }),
  );
}

/**
 * Takes a term of the archive's own away; the entry can be taken back. Throws `term-in-use` with the number of documents
 * that have it, and `wrong-usage` for what is no term of the archive's own.
 */
export async function removeTerm(archive: Archive, list: ListName, code: string): Promise<Entry> {
  const id = idOf(list, code);
  return archive.records.commit('term-removed', () => {
    if (!archive.records.get('terms', id))
      throw new AppError('wrong-usage', {
        reason: `“${code}” is no term that this archive added to ${list}`,
      });
    requireTermUnused(archive, list, code);
    return [{ collection: 'terms', id }];
  });
}
