import { expect, test } from 'vitest';
import { archiveHandlers } from '../../../electron/main/handlers/archive.ts';
import type { HandlerTools } from '../../../electron/main/handler-tools.ts';
import { createTestWork } from '../../support/test-work.ts';

function handlersWith(work: HandlerTools['work'], order: string[]) {
  return archiveHandlers({
    session: {
      isLocked: true,
      close: () => {
        order.push('closed');
        return Promise.resolve();
      },
    },
    dialogs: {
      archive: () => {
        order.push('asked');
        return Promise.resolve(null);
      },
      newArchive: () => {
        order.push('asked');
        return Promise.resolve(null);
      },
    },
    settings: {},
    work,
  } as unknown as HandlerTools);
}

test('what works on behind the lock is not ended by whoever passes by, and may be once it is done', async () => {
  const order: string[] = [];
  const work = createTestWork(order);
  const handlers = handlersWith(work, order);
  const refused: readonly (() => unknown)[] = [
    () => handlers['archive.close'](undefined),
    () => handlers['archive.open'](undefined),
    () => handlers['archive.create']({ passphrase: null }),
  ];
  work.begin();
  for (const call of refused)
    await expect(Promise.resolve(null).then(() => call())).rejects.toMatchObject({ code: 'archive-busy' });
  expect(order).toEqual([]);
  work.end();
  for (const call of refused) await call();
  expect(order).toEqual(['closed', 'asked', 'asked']);
});
