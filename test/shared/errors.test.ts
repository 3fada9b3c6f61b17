import { expect, it } from 'vitest';
import { AppError, failureOf } from '../../shared/errors.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: read`), { code });
}

it('tells a failing disk as that, not as a fault of the program', () => {
  expect(failureOf(systemError('EIO'))).toEqual({ code: 'disk-failed', details: {} });
  expect(failureOf(systemError('EBADF')).code).toBe('internal');
  expect(failureOf(new AppError('no-space')).code).toBe('no-space');
});
