import type { Action, Change, CollectionName, Entry } from '../../../shared/model/activity.ts';

/** Which entries change what people collected. The others tell of keys, copies and indexes: nothing to take back. */
const actions: Readonly<Record<Action, boolean>> = {
  'archive-created': false,
  'keys-changed': false,
  'documents-imported': true,
  'document-edited': true,
  'document-removed': true,
  'documents-restored': true,
  'dossier-saved': true,
  'dossier-removed': true,
  'dossier-redacted': false,
  'search-saved': true,
  'search-removed': true,
  'person-saved': true,
  'person-removed': true,
  'people-merged': true,
  'case-saved': true,
  'case-removed': true,
  'campaign-saved': true,
  'campaign-removed': true,
  'note-saved': true,
  'note-removed': true,
  'term-saved': true,
  'term-removed': true,
  'field-saved': true,
  'field-removed': true,
  'index-saved': false,
  'mapping-remembered': false,
  'pair-kept': true,
  undone: true,
  'import-undone': true,
  'archives-merged': true,
  'archive-migrated': false,
  'archive-salvaged': false,
  'archive-backed-up': false,
  'archive-restored': false,
};

/** Which records undo touches. A report goes on telling what a run did; an index is made of what is there. */
const collections: Readonly<Record<CollectionName, boolean>> = {
  documents: true,
  dossiers: true,
  imports: false,
  indexes: false,
  mappings: false,
  searches: true,
  people: true,
  cases: true,
  campaigns: true,
  redactions: false,
  pairs: true,
  notes: true,
  terms: true,
  fields: true,
  merges: true,
};

/** The changes of an entry that can be taken back at all, whatever happened since; none where it is none of the kind. */
export function undoableChanges<Each extends Pick<Change, 'collection'>>(
  action: Entry['action'],
  changes: readonly Each[],
): readonly Each[] {
  return actions[action] ? changes.filter(({ collection }) => collections[collection]) : [];
}
