import { AppError } from '../../../shared/errors.ts';
import { systemCode } from './storage-error.ts';

/**
 * What to say of a file of the person's that could not be made: `file-exists`, or `file-not-written` with the system's
 * reason (their disk is full, gone or locked: nothing of the archive is at risk).
 */
export function newFileError(file: string, cause: unknown): AppError {
  if (systemCode(cause) === 'EEXIST') return new AppError('file-exists', { file }, { cause });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AppError('file-not-written', { file, reason }, { cause });
}
