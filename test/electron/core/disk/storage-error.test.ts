import { expect, it } from 'vitest';
import { readingError, storageError } from '../../../../electron/core/disk/storage-error.ts';

const refused = Object.assign(new Error('EACCES: open'), { code: 'EACCES' });

it('tells what may not be read from what may not be written', () => {
  expect(readingError(refused)).toMatchObject({ code: 'not-readable' });
  expect(storageError(refused)).toMatchObject({ code: 'read-only' });
});
