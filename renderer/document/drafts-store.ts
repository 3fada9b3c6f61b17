import type { ArchivePath } from '../../shared/fields/field.ts';
import type { DocumentChange } from '../../shared/model/document-change.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { createListeners, type Listeners } from '../ui/listeners.ts';
import { readDraft, type Draft, type Written } from './draft.ts';

/** What came of saving a form. */
export interface SavedDraft {
  /** The entry of the log that takes it back; null where nothing was to be kept. */
  readonly entry: number | null;
  /** Fields that could not be kept as they are: they stay in the form. */
  readonly wrong: readonly ArchivePath[];
}

/** What is being written in documents' forms. It outlives the form: who leaves it finds it again. */
export interface DraftsStore extends Pick<Listeners, 'subscribe'> {
  of(id: DocumentId): Draft;
  say(record: Document, path: ArchivePath, written: Written): void;
  /** Keeps what can be kept, in one step. Throws what keeps it from being done: nothing is lost then. */
  save(id: DocumentId): Promise<SavedDraft>;
  drop(id: DocumentId): void;
  /** Keeps what can be kept of all forms: the archive is about to be locked. */
  flush(): Promise<void>;
  /** Forgets everything: another archive is open. */
  clear(): void;
}

type Change = (id: DocumentId, change: DocumentChange) => Promise<{ readonly entry: number | null }>;

const nothing: Draft = new Map();

/** A store of drafts that keeps them by this call. */
export function createDraftsStore(change: Change): DraftsStore {
  const open = new Map<DocumentId, { readonly record: Document; readonly draft: Draft }>();
  const listeners = createListeners();
  const set = (record: Document, draft: Draft) => {
    if (draft.size === 0) open.delete(record.id);
    else open.set(record.id, { record, draft });
    listeners.tell();
  };
  const save = async (id: DocumentId): Promise<SavedDraft> => {
    const { record, draft } = open.get(id) ?? {};
    if (!record || !draft) return { entry: null, wrong: [] };
    const { values, wrong } = readDraft(record, draft);
    const isKept = Object.keys(values).length > 0;
    const entry = isKept ? (await change(id, { does: 'say', values })).entry : null;
    // What was typed meanwhile stays.
    const left = [...(open.get(id)?.draft ?? nothing)].filter(
      ([path, written]) => wrong.includes(path) || draft.get(path) !== written,
    );
    set(record, new Map(left));
    return { entry, wrong };
  };
  return {
    subscribe: listeners.subscribe,
    of: (id) => open.get(id)?.draft ?? nothing,
    say: (record, path, written) => {
      set(record, new Map([...(open.get(record.id)?.draft ?? nothing), [path, written]]));
    },
    save,
    drop: (id) => {
      open.delete(id);
      listeners.tell();
    },
    flush: async () => {
      await Promise.allSettled([...open.keys()].map(save));
    },
    clear: () => {
      open.clear();
      listeners.tell();
    },
  };
}
