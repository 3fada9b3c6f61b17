import { expect, test } from 'vitest';
import { createQueueStore, wishOf } from '../../../renderer/import/queue-store.ts';
import type { request as clientRequest } from '../../../renderer/client.ts';

/** A queue over a machine whose dialog gives these paths, and where each path is one file of a byte. */
function queueOver(chosen: readonly string[] | null) {
  const asked: string[] = [];
  const request = (name: string, input: unknown) => {
    asked.push(name);
    if (name === 'import.choose') return Promise.resolve(chosen);
    return Promise.resolve(
      (input as string[]).map((path) => ({ path, name: path, isFolder: false, files: 1, bytes: 1 })),
    );
  };
  return { queue: createQueueStore(request as typeof clientRequest), asked };
}

test('what is chosen waits, is weighed, and is not added twice', async () => {
  const { queue, asked } = queueOver(['/a', '/b']);
  await queue.choose('files');
  await queue.add(['/b', '/c', '/c']);
  const { items, isShown } = queue.snapshot();
  expect(items.map(({ path }) => path)).toEqual(['/a', '/b', '/c']);
  expect(items.every(({ weight }) => weight?.files === 1)).toBe(true);
  expect(isShown).toBe(true);
  expect(asked).toEqual(['import.choose', 'import.weigh', 'import.weigh']);
});

test('a dialog closed without choosing changes nothing', async () => {
  const { queue, asked } = queueOver(null);
  await queue.choose('folder');
  expect(asked).toEqual(['import.choose']);
  expect(queue.snapshot()).toMatchObject({ items: [], isShown: false });
});

test('the queue goes when the last thing is left out, and forgets its wishes when it is cleared', async () => {
  const { queue } = queueOver(null);
  await queue.add(['/a']);
  queue.wish({ kind: 'law' });
  queue.remove('/a');
  expect(queue.snapshot().isShown).toBe(false);
  queue.clear();
  expect(wishOf(queue.snapshot())).toEqual({ paths: [] });
});

test('only what was said is asked for: pictures not read at all, in languages, or as if nothing were said', async () => {
  const { queue } = queueOver(null);
  await queue.add(['/a']);
  expect(wishOf(queue.snapshot())).toEqual({ paths: ['/a'] });
  queue.wish({ kind: 'ruling', language: 'wo', recognition: 'off' });
  expect(wishOf(queue.snapshot())).toEqual({ paths: ['/a'], kind: 'ruling', language: 'wo', models: [] });
  queue.wish({ recognition: 'chosen' });
  expect(wishOf(queue.snapshot())).not.toHaveProperty('models');
  queue.wish({ models: ['fra'] });
  expect(wishOf(queue.snapshot()).models).toEqual(['fra']);
});
