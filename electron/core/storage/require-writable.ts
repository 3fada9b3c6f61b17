import { AppError } from '../../../shared/errors.ts';

/** For work on an archive that would come to nothing where nothing can be written. Throws `read-only`. */
export function requireWritable({ isReadOnly }: { readonly isReadOnly: boolean }): void {
  if (isReadOnly) throw new AppError('read-only');
}
