import { AppError, failureOf, type Failure } from '../../shared/errors.ts';
import type { Dossier, DossierDraft } from '../../shared/model/dossier.ts';
import type { DocumentId, DossierId } from '../../shared/model/ids.ts';
import type { request } from '../client.ts';
import { createSaveQueue, type SaveState } from './save-queue.ts';
import { addDocuments, draftOf, editedDossier, type EditedDossier } from './sections.ts';
import { createListeners } from '../ui/listeners.ts';

/** All that the window knows of the archive's dossiers. */
export interface DossierState {
  /** Newest first; null until they were read. */
  readonly dossiers: readonly EditedDossier[] | null;
  /** The one on the screen; null: the list is. */
  readonly openId: DossierId | null;
  /** The one that documents are added to from elsewhere; it stays when the list is shown again. */
  readonly currentId: DossierId | null;
  readonly saving: SaveState;
  /** Why the dossiers could not be read, made or removed. */
  readonly failure: Failure | null;
}

export interface DossierStore {
  readonly snapshot: () => DossierState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the dossiers from the archive, unless they were read already. */
  load(): Promise<void>;
  /** Makes a new one, saved at once; it becomes the current one. */
  create(draft: DossierDraft): Promise<EditedDossier>;
  /** Adds documents to the current one, or to this new one where there is none; they are saved when it resolves. */
  addToCurrent(ids: readonly DocumentId[], fresh: DossierDraft): Promise<Dossier>;
  /** Changes one: at once on the screen, saved when typing pauses. */
  edit(id: DossierId, change: (dossier: EditedDossier) => EditedDossier): void;
  /** Removes one; gives the entry of the log by which `restore` brings it back, null when it was not removed. */
  remove(id: DossierId): Promise<number | null>;
  /** Takes the entry that removed a dossier back; main then tells that dossiers changed. */
  restore(entry: number): Promise<void>;
  /** Reads all anew, after what waits was saved. */
  reload(): Promise<void>;
  /** Shows one in the builder, or the list. */
  open(id: DossierId | null): void;
  /** Saves what waits. It does not reject: where saving stands is in the state. */
  flush(): Promise<void>;
  /** Forgets everything: another archive was opened. */
  readonly reset: () => void;
}

const empty: DossierState = { dossiers: null, openId: null, currentId: null, saving: 'saved', failure: null };

/** How long typing must pause before it is saved. */
const saveDelay = 500;

/** The one owner of the dossiers in the window. */
export function createDossierStore(ask: typeof request): DossierStore {
  const listeners = createListeners();
  let state = empty;
  let loading: Promise<void> | null = null;
  /** Rises when another archive is opened: answers that come from the one before are not shown. */
  let era = 0;
  /** The last title of each that was not empty. */
  const titles = new Map<DossierId, string>();

  const update = (patch: Partial<DossierState>) => {
    state = { ...state, ...patch };
    listeners.tell();
  };
  const replace = (next: EditedDossier) => {
    update({ dossiers: state.dossiers?.map((each) => (each.id === next.id ? next : each)) ?? null });
  };
  const find = (id: DossierId) => state.dossiers?.find((each) => each.id === id);

  const queue = createSaveQueue<DossierDraft>({
    delay: saveDelay,
    onState: (saving) => {
      update({ saving });
    },
    async save(draft) {
      const saved = await ask('dossiers.save', draft);
      const shown = find(saved.id);
      if (shown) replace({ ...shown, updatedAt: saved.updatedAt });
    },
  });

  async function read(): Promise<void> {
    const started = era;
    try {
      const dossiers: readonly Dossier[] = await ask('dossiers.list');
      if (started !== era) return;
      const newestFirst = dossiers.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
      const currentId = state.currentId ?? newestFirst[0]?.id ?? null;
      update({ dossiers: newestFirst.map(editedDossier), currentId, failure: null });
    } catch (error) {
      if (started === era) update({ failure: failureOf(error) });
    }
  }

  function load(): Promise<void> {
    if (state.dossiers) return Promise.resolve();
    loading ??= read().finally(() => {
      loading = null;
    });
    return loading;
  }

  async function reload(): Promise<void> {
    if (!state.dossiers) return;
    await queue.flush();
    await read();
  }

  async function create(draft: DossierDraft): Promise<EditedDossier> {
    await load();
    const made = editedDossier(await ask('dossiers.save', draft));
    update({ dossiers: [made, ...(state.dossiers ?? [])], currentId: made.id });
    return made;
  }

  function edit(id: DossierId, change: (dossier: EditedDossier) => EditedDossier): void {
    const before = find(id);
    const after = before && change(before);
    if (!before || !after || after === before) return;
    if (before.title.trim()) titles.set(id, before.title);
    replace(after);
    // A dossier in the archive has a title: one that is being typed anew keeps the old one meanwhile.
    const title = after.title.trim() || (titles.get(id) ?? before.title);
    queue.put(id, { ...draftOf(after), title });
  }

  return {
    snapshot: () => state,
    subscribe: listeners.subscribe,
    load,
    create,
    edit,
    async addToCurrent(ids, fresh) {
      await load();
      const current = (state.currentId && find(state.currentId)) ?? (await create(fresh));
      edit(current.id, (dossier) => addDocuments(dossier, ids));
      await queue.flush();
      if (typeof state.saving !== 'string') throw new AppError(state.saving.code, state.saving.details);
      const { sections } = draftOf(find(current.id) ?? current);
      return { ...(find(current.id) ?? current), sections };
    },
    async remove(id) {
      await queue.flush();
      if (!find(id)) return null;
      let entry: number;
      try {
        entry = await ask('dossiers.remove', id);
      } catch (error) {
        update({ failure: failureOf(error) });
        return null;
      }
      const dossiers = state.dossiers?.filter((each) => each.id !== id) ?? null;
      const currentId = state.currentId === id ? (dossiers?.[0]?.id ?? null) : state.currentId;
      update({ dossiers, currentId, openId: state.openId === id ? null : state.openId, failure: null });
      return entry;
    },
    async restore(entry) {
      try {
        await ask('activity.undo', entry);
      } catch (error) {
        update({ failure: failureOf(error) });
      }
    },
    reload,
    open(id) {
      update({ openId: id, currentId: id ?? state.currentId });
      void queue.flush();
    },
    flush: () => queue.flush(),
    reset() {
      era += 1;
      queue.forget();
      titles.clear();
      loading = null;
      update(empty);
    },
  };
}
