import { describe, expect, test } from 'vitest';
import { createDossierStore } from '../../../renderer/dossier/dossier-store.ts';
import { newDossier } from '../../../renderer/dossier/new-dossier.ts';
import { addDocuments } from '../../../renderer/dossier/sections.ts';
import { AppError } from '../../../shared/errors.ts';
import { dossierDraftSchema, dossierSchema, type Dossier } from '../../../shared/model/dossier.ts';
import { documentIdSchema } from '../../../shared/model/ids.ts';

const a = documentIdSchema.parse('daaaaaaaaaaaa');
const b = documentIdSchema.parse('dbbbbbbbbbbbb');

/** An archive that keeps dossiers in a list, as the real one answers. */
function archiveWith(kept: Dossier[] = []) {
  const state = { kept, removed: kept, isFull: false, writes: 0 };
  const save = (input: unknown): Dossier => {
    if (state.isFull) throw new AppError('no-space');
    const draft = dossierDraftSchema.parse(input);
    state.writes += 1;
    const saved = dossierSchema.parse({
      schemaVersion: 1,
      id: `s${String(state.kept.length).padStart(12, '0')}`,
      ...draft,
      updatedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, state.writes)).toISOString(),
    });
    state.kept = [...state.kept.filter((each) => each.id !== saved.id), saved];
    return saved;
  };
  const store = createDossierStore(async (name, ...[input]) => {
    await Promise.resolve();
    let answer: unknown;
    if (name === 'dossiers.list') answer = state.kept;
    else if (name === 'dossiers.save') answer = save(input);
    else if (name === 'dossiers.remove') {
      state.removed = state.kept;
      state.kept = state.kept.filter((each) => each.id !== input);
      answer = 7;
    } else if (name === 'activity.undo' && input === 7) state.kept = state.removed;
    return answer as never;
  });
  return { store, archive: state };
}

const dossier = (digit: number, title: string): Dossier =>
  dossierSchema.parse({
    schemaVersion: 1,
    id: `s00000000000${digit}`,
    title,
    sections: [],
    updatedAt: `2026-01-0${digit}T00:00:00.000Z`,
  });

const firstId = dossier(1, 'First').id;

describe('adding documents from elsewhere', () => {
  test('makes a dossier when there is none', async () => {
    const { store, archive } = archiveWith();
    const made = await store.addToCurrent([a], newDossier('Untitled'));
    expect(made).toMatchObject({ title: 'Untitled', sections: [{ title: '', documents: [a] }] });
    expect(archive.kept).toEqual([made]);
  });

  test('goes to the newest one, and to the same one again', async () => {
    const { store, archive } = archiveWith([dossier(1, 'Older'), dossier(2, 'Newer')]);
    await store.addToCurrent([a], newDossier('Untitled'));
    await store.addToCurrent([b, a], newDossier('Untitled'));
    expect(archive.kept.find((each) => each.title === 'Newer')?.sections).toEqual([
      { title: '', note: '', documents: [a, b] },
    ]);
    expect(archive.kept).toHaveLength(2);
  });

  test('goes to the one that was opened last', async () => {
    const { store } = archiveWith([dossier(1, 'Older'), dossier(2, 'Newer')]);
    await store.load();
    store.open(firstId);
    store.open(null);
    expect((await store.addToCurrent([a], newDossier('Untitled'))).title).toBe('Older');
  });

  test('says that it was not saved when it was not', async () => {
    const { store, archive } = archiveWith([dossier(1, 'One')]);
    await store.load();
    archive.isFull = true;
    await expect(store.addToCurrent([a], newDossier('Untitled'))).rejects.toMatchObject({ code: 'no-space' });
  });
});

describe('changing a dossier', () => {
  test('shows at once and is in the archive after a flush', async () => {
    const { store, archive } = archiveWith([dossier(1, 'One')]);
    await store.load();
    store.edit(firstId, (each) => addDocuments(each, [a]));
    expect(store.snapshot().saving).toBe('waiting');
    expect(archive.writes).toBe(0);
    await store.flush();
    expect(store.snapshot().saving).toBe('saved');
    expect(archive.kept[0]?.sections[0]?.documents).toEqual([a]);
  });

  test('never leaves it without a title in the archive', async () => {
    const { store, archive } = archiveWith([dossier(1, 'One')]);
    await store.load();
    for (const title of ['', ' ']) store.edit(firstId, (each) => ({ ...each, title }));
    await store.flush();
    expect(archive.kept[0]?.title).toBe('One');
    expect(store.snapshot().dossiers?.[0]?.title).toBe(' ');
  });

  test('is not undone by the answer to an older save', async () => {
    const { store } = archiveWith([dossier(1, 'One')]);
    await store.load();
    store.edit(firstId, (each) => ({ ...each, notes: 'first' }));
    const saving = store.flush();
    store.edit(firstId, (each) => ({ ...each, notes: 'second' }));
    await saving;
    expect(store.snapshot().dossiers?.[0]?.notes).toBe('second');
  });
});

test('a removed dossier comes back, the same one, by its entry in the log', async () => {
  const { store, archive } = archiveWith([dossier(1, 'One')]);
  await store.load();
  store.edit(firstId, (each) => addDocuments(each, [a, b]));
  const entry = await store.remove(firstId);
  expect(archive.kept).toEqual([]);
  expect(store.snapshot()).toMatchObject({ dossiers: [], currentId: null });
  if (entry !== null) await store.restore(entry);
  await store.reload();
  expect(archive.kept[0]).toMatchObject({ id: firstId, title: 'One', sections: [{ documents: [a, b] }] });
  expect(store.snapshot().dossiers?.map(({ id }) => id)).toEqual([firstId]);
});

test('a new dossier does not hide those that were not read yet', async () => {
  const { store } = archiveWith([dossier(1, 'One')]);
  await store.create(newDossier('Two'));
  expect(store.snapshot().dossiers?.map((each) => each.title)).toEqual(['Two', 'One']);
});
