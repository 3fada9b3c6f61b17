import { AppError, type ErrorCode } from '../../../shared/errors.ts';

const told: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** The error's code as the operating system names it (`ENOENT`), or null for any other kind of error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** The `AppError` for a failed file-system call that a person can act on; any other error as it is. */
export function storageError(error: unknown): Error {
  const code = told[systemCode(error) ?? ''];
  if (code) return new AppError(code, {}, { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

/** As `storageError`, for a call that only reads: what is refused to it is refused to the account. */
export function readingError(error: unknown): Error {
  const isRefused = ['EACCES', 'EPERM'].includes(systemCode(error) ?? '');
  return isRefused ? new AppError('not-readable', {}, { cause: error }) : storageError(error);
}

/** The archive's own bytes are not what was written. `reason` names the file inside the archive and the place. */
export function damaged(reason: string, cause?: unknown): AppError {
  return new AppError('archive-damaged', { reason }, { cause });
}

/** Whether an error says that nothing can be written: what can be made again then goes unsaved. */
export function isUnwritable(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'read-only' || error.code === 'no-space');
}

/** Whether an error says that the archive's bytes are not what was written. */
export function isDamage(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'archive-damaged';
}
