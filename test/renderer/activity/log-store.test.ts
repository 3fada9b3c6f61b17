import { expect, test } from 'vitest';
import { createLogStore } from '../../../renderer/activity/log-store.ts';
import type { request as clientRequest } from '../../../renderer/client.ts';
import { AppError } from '../../../shared/errors.ts';

/** A log of so many entries, newest first, and what was asked of it. */
function logOf(entries: number) {
  const machine = { entries, asked: [] as number[], fails: false };
  const listeners = new Map<string, (payload: never) => void>();
  const request = async (_name: string, input: { offset: number; limit: number }) => {
    await Promise.resolve();
    machine.asked.push(input.offset);
    if (machine.fails) throw new AppError('archive-damaged', { reason: 'journal/000000001' });
    const left = Math.max(0, machine.entries - input.offset);
    const lines = Array.from({ length: Math.min(left, input.limit) }, (_, place) => ({
      sequence: left - place,
    }));
    return { lines, total: machine.entries };
  };
  const store = createLogStore({
    request: request as unknown as typeof clientRequest,
    onEvent: (name, listener) => {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
  });
  const settle = () => new Promise((done) => setTimeout(done));
  return { store, machine, settle, tell: (name: string) => listeners.get(name)?.({ count: 1 } as never) };
}

test('a log of 20,000 entries is read where it is looked at, and nowhere else', async () => {
  const { store, machine, settle } = logOf(20_000);
  store.want(0, 20);
  await settle();
  store.want(19_890, 19_920);
  await settle();
  expect(machine.asked).toEqual([0, 19_800, 19_900]);
  expect(store.snapshot().total).toBe(20_000);
  expect(store.snapshot().lines.get(0)?.sequence).toBe(20_000);
  expect(store.snapshot().lines.get(19_910)?.sequence).toBe(90);
});

test('rows that were read are not asked for again', async () => {
  const { store, machine, settle } = logOf(500);
  store.want(0, 20);
  store.want(5, 30);
  await settle();
  store.want(10, 40);
  await settle();
  expect(machine.asked).toEqual([0]);
});

test('what is on the screen is read anew when dossiers have changed', async () => {
  const { store, machine, settle, tell } = logOf(5);
  store.want(0, 5);
  await settle();
  machine.entries = 6;
  tell('dossiers.changed');
  await settle();
  expect(store.snapshot().lines.get(0)?.sequence).toBe(6);
  expect(store.snapshot().total).toBe(6);
});

test('a log that cannot be read is said, and asked for again when it is looked at again', async () => {
  const { store, machine, settle } = logOf(5);
  machine.fails = true;
  store.want(0, 5);
  await settle();
  expect(store.snapshot().failure).toMatchObject({ code: 'archive-damaged' });
  machine.fails = false;
  store.want(0, 5);
  await settle();
  expect(store.snapshot()).toMatchObject({ failure: null, total: 5 });
});
