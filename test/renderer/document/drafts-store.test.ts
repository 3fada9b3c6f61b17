import { expect, test } from 'vitest';
import { createDraftsStore } from '../../../renderer/document/drafts-store.ts';
import { fields } from '../../../shared/fields/fields.ts';
import type { FieldPath } from '../../../shared/fields/field.ts';
import { readSaid } from '../../../shared/fields/read-said.ts';
import type { Said } from '../../../shared/fields/said.ts';
import type { DocumentChange } from '../../../shared/model/document-change.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const record = sampleDocument({ title: 'A title', date: '2018', tags: ['press'] });

function storeWithLog(fails = false) {
  const asked: DocumentChange[] = [];
  const store = createDraftsStore((_, change) => {
    if (fails) return Promise.reject(new Error('The disk is full.'));
    asked.push(change);
    return Promise.resolve({ entry: asked.length });
  });
  return { asked, store };
}
const text = (said: string) => ({ is: 'text', text: said }) as const;
const as = (path: FieldPath, said: Said) =>
  [path, { said, read: readSaid(said, fields[path].type) }] as const;

test('what was written is kept in one step, and what says the same as before is not', async () => {
  const { asked, store } = storeWithLog();
  store.say(record, ...as('title', text('Another title')));
  store.say(record, ...as('date', text('')));
  store.say(record, ...as('tags', { is: 'words', words: ['press'], pending: '' }));
  expect(await store.save(record.id)).toEqual({ entry: 1, wrong: [] });
  expect(asked).toEqual([{ does: 'say', values: { title: 'Another title', date: null } }]);
  expect(store.of(record.id).size).toBe(0);
  expect(await store.save(record.id)).toEqual({ entry: null, wrong: [] });
});

test('what cannot be kept waits in the form, and the rest is kept', async () => {
  const { asked, store } = storeWithLog();
  store.say(record, ...as('title', text(' ')));
  store.say(record, ...as('date', text('some day')));
  store.say(record, ...as('outlet', text('The Paper')));
  expect(await store.save(record.id)).toEqual({ entry: 1, wrong: ['title', 'date'] });
  expect(asked).toEqual([{ does: 'say', values: { outlet: 'The Paper' } }]);
  expect([...store.of(record.id).keys()]).toEqual(['title', 'date']);
});

test('what is typed while it is being kept stays in the form', async () => {
  const { store } = storeWithLog();
  store.say(record, ...as('outlet', text('The Pap')));
  const saving = store.save(record.id);
  store.say(record, ...as('outlet', text('The Paper')));
  await saving;
  expect(store.of(record.id).get('outlet')?.said).toEqual(text('The Paper'));
});

test('nothing is lost where it cannot be kept, and locking goes on', async () => {
  const { store } = storeWithLog(true);
  store.say(record, ...as('outlet', text('The Paper')));
  await expect(store.save(record.id)).rejects.toThrow('The disk is full.');
  await store.flush();
  expect(store.of(record.id).get('outlet')?.said).toEqual(text('The Paper'));
});
