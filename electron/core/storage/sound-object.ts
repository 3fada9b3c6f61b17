import { createHash } from 'node:crypto';
import type { ObjectId } from '../../../shared/model/ids.ts';
import type { Archive } from '../archive.ts';
import type { NamedObject } from './named-objects.ts';
import { isDamage } from '../disk/storage-error.ts';

/** What an object holds, or null when it is not what it was. */
export async function soundObject(
  { objects }: Pick<Archive, 'objects'>,
  id: ObjectId,
  { sha256 }: Pick<NamedObject, 'sha256'>,
): Promise<Uint8Array | null> {
  try {
    const bytes = await objects.get(id);
    return isOriginal(bytes, sha256) ? bytes : null;
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

/** Whether bytes have the fixity value that was taken when they came; where there is none, the seal has said enough. */
export function isOriginal(bytes: Uint8Array, sha256: string | null): boolean {
  return sha256 === null || createHash('sha256').update(bytes).digest('hex') === sha256;
}
