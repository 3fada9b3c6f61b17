import type { DocumentId } from '../../../shared/model/ids.ts';
import type { Shingles } from './shingles.ts';

/** More than wait together to become durable. */
const mostTexts = 256;
/** Of all of them together: 16 MiB. */
const mostShingles = 4 * 2 ** 20;

/** The shingles of the last texts: those that are not in the archive yet cannot be read from there. */
export interface RecentShingles {
  get(id: DocumentId): Shingles | undefined;
  set(id: DocumentId, shingles: Shingles): void;
}

export function createRecentShingles(): RecentShingles {
  const recent = new Map<DocumentId, Shingles>();
  let total = 0;
  return {
    get: (id) => recent.get(id),
    set: (id, shingles) => {
      recent.set(id, shingles);
      total += shingles.length;
      for (const [oldest, { length }] of recent) {
        if (recent.size <= mostTexts && total <= mostShingles) break;
        recent.delete(oldest);
        total -= length;
      }
    },
  };
}
