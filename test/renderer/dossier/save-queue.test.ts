import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSaveQueue, type SaveState } from '../../../renderer/dossier/save-queue.ts';
import { AppError } from '../../../shared/errors.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function queueWith(save: (draft: string) => Promise<void>) {
  const states: SaveState[] = [];
  const queue = createSaveQueue<string>({ save, delay: 500, onState: (state) => states.push(state) });
  return { queue, states };
}

test('what is typed without a pause is saved once, as it reads last', async () => {
  const saved: string[] = [];
  const { queue, states } = queueWith((draft) => Promise.resolve(void saved.push(draft)));
  for (const text of ['W', 'Wo', 'Won']) {
    queue.put('a', text);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(saved).toEqual(['Won']);
  expect(states.at(-1)).toBe('saved');
});

test('what is typed while a save is on its way is saved after it, never before', async () => {
  const saved: string[] = [];
  const { queue, states } = queueWith(async (draft) => {
    await new Promise((done) => setTimeout(done, 1000));
    saved.push(draft);
  });
  queue.put('a', 'first');
  await vi.advanceTimersByTimeAsync(600);
  queue.put('a', 'second');
  await vi.advanceTimersByTimeAsync(950);
  expect(saved).toEqual(['first']);
  await vi.advanceTimersByTimeAsync(3000);
  expect(saved).toEqual(['first', 'second']);
  expect(states.at(-1)).toBe('saved');
});

test('two dossiers do not take each other’s place', async () => {
  const saved: string[] = [];
  const { queue } = queueWith((draft) => Promise.resolve(void saved.push(draft)));
  queue.put('a', 'one');
  queue.put('b', 'two');
  await queue.flush();
  expect(saved).toEqual(['one', 'two']);
});

test('what could not be saved is kept and saved when it is tried again', async () => {
  let isFull = true;
  const saved: string[] = [];
  const { queue, states } = queueWith((draft) => {
    if (isFull) return Promise.reject(new AppError('no-space'));
    return Promise.resolve(void saved.push(draft));
  });
  queue.put('a', 'kept');
  await queue.flush();
  expect(states.at(-1)).toEqual({ code: 'no-space', details: {} });
  isFull = false;
  await queue.flush();
  expect(saved).toEqual(['kept']);
  expect(states.at(-1)).toBe('saved');
});

test('nothing of one archive is saved into the next', async () => {
  const saved: string[] = [];
  const { queue } = queueWith((draft) => Promise.resolve(void saved.push(draft)));
  queue.put('a', 'of the archive that closed');
  queue.forget();
  await vi.advanceTimersByTimeAsync(2000);
  await queue.flush();
  expect(saved).toEqual([]);
});
