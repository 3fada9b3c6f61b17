import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../../shared/errors.ts';
import type { Change, Entry } from '../../../shared/model/activity.ts';
import { ownFieldDraftSchema, type OwnField, type OwnFieldDraft } from '../../../shared/model/own-field.ts';
import type { Archive } from '../archive.ts';
import { requireFieldUnused } from './in-use.ts';

/**
 * Adds a field to an archive, or says anew what one of its own is called, who says it and whether it is printed. Durable
 * when it resolves. Throws `field-in-use` where documents say something in it and its type is to be another.
 */
export async function saveField(archive: Archive, draft: OwnFieldDraft): Promise<Entry> {
  const said = ownFieldDraftSchema.parse(draft);
  return archive.records.commit('field-saved', () => [changeTo(archive, said)]);
}

/** The same of several in one entry; those that are so already are passed over. Null where none is left. */
export async function saveFields(archive: Archive, drafts: readonly OwnFieldDraft[]): Promise<Entry | null> {
  const said = new Map(drafts.map((draft) => [draft.id, ownFieldDraftSchema.parse(draft)]));
  const wanted = [...said.values()].filter((draft) => !isKnown(archive, draft));
  if (wanted.length === 0) return null;
  return archive.records.commit('field-saved', () => wanted.map((draft) => changeTo(archive, draft)));
}

function changeTo(archive: Archive, said: Said): Change {
  const before = archive.records.get('fields', said.id);
  if (before && before.type !== said.type) requireFieldUnused(archive, said.id);
  const after: OwnField = { schemaVersion: 1, ...said, updatedAt: new Date().toISOString() };
  return { collection: 'fields', id: said.id, after };
}

function isKnown({ records }: Archive, said: Said): boolean {
  const known = ownFieldDraftSchema.safeParse(records.get('fields', said.id)).data;
  return known !== undefined && isDeepStrictEqual({ ...known }, { ...said });
}

type Said = ReturnType<typeof ownFieldDraftSchema.parse>;

/**
 * Takes a field of the archive's own away, with the terms of its list; the entry can be taken back. Throws `field-in-use`
 * with the number of documents that say something in it, and `wrong-usage` for what is no field of the archive's own.
 */
export async function removeField(archive: Archive, code: string): Promise<Entry> {
  const { records } = archive;
  return records.commit('field-removed', () => {
    if (!records.get('fields', code))
      throw new AppError('wrong-usage', { reason: `this archive has no field “${code}” of its own` });
    requireFieldUnused(archive, code);
    const terms = [...records.all('terms')].filter(({ list }) => list === `own.${code}`);
    return [
      { collection: 'fields', id: code },
      ...terms.map(({ id }): Change => ({ collection: 'terms', id })),
    ];
  });
}
