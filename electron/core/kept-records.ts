import { AppError } from '../../shared/errors.ts';
import type { Action, Entry } from '../../shared/model/activity.ts';
import type { Archive } from './archive.ts';
import type { CollectionRecord } from './storage/collections.ts';

/** The collections whose records a person makes and takes away one by one. */
type KeptName = 'dossiers' | 'searches' | 'people' | 'cases' | 'campaigns' | 'notes';
type Kept<Name extends KeptName> = CollectionRecord<Name>;

/** How the records of one noun are found, kept and taken away. */
export interface KeptRecords<Name extends KeptName> {
  /** In the order in which they were first saved. */
  readonly all: (archive: Archive) => Kept<Name>[];
  /** Throws the noun's own error where there is none (any more). */
  readonly get: (archive: Archive, id: string) => Kept<Name>;
  /** Keeps the record that is made when its turn has come, of what stands there then; durable when it resolves. */
  readonly keep: (archive: Archive, id: Kept<Name>['id'], make: () => Kept<Name>) => Promise<Kept<Name>>;
  /** Takes one away, and nothing else; the entry can be taken back. Throws as `get` does. */
  readonly remove: (archive: Archive, id: string) => Promise<Entry>;
}

export function keptRecords<Name extends KeptName>(noun: {
  readonly collection: Name;
  readonly missing:
    | 'dossier-missing'
    | 'search-missing'
    | 'person-missing'
    | 'case-missing'
    | 'campaign-missing'
    | 'note-missing';
  readonly saved: Action;
  readonly removed: Action;
}): KeptRecords<Name> {
  const { collection } = noun;
  const get = (archive: Archive, id: string) => {
    const record = archive.records.get(collection, id);
    if (!record) throw new AppError(noun.missing, { id });
    return record;
  };
  return {
    all: (archive) => [...archive.records.all(collection)],
    get,
    async keep(archive, id, make) {
      await archive.records.commit(noun.saved, () => [{ collection, id, after: make() }]);
      return get(archive, id);
    },
    remove: (archive, id) =>
      archive.records.commit(noun.removed, () => {
        get(archive, id);
        return [{ collection, id }];
      }),
  };
}
