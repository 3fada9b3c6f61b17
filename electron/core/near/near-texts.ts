import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../../shared/errors.ts';
import { plainText, type Content } from '../../../shared/model/content.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import type { ImportResult } from '../../../shared/model/import.ts';
import type { Archive } from '../archive.ts';
import { isUnwritable } from '../disk/storage-error.ts';
import { documentContent } from '../documents.ts';
import { createNearIndex } from './near-index.ts';
import { keepNearIndex, keptNearIndex } from './near-store.ts';
import { createRecentShingles } from './recent-shingles.ts';
import { likenessOf, shinglesOf, type Shingles } from './shingles.ts';
import { signatureOf, type Signature } from './signature.ts';

/** Documents whose text is nearly that of another, the likest first. */
type Near = NonNullable<ImportResult['near']>;

/** Which documents of an archive have nearly the same text as a new one. */
export interface NearTexts {
  /** Compares a new document's text with all that are here or were given before, and remembers it. */
  take(id: DocumentId, content: Content): Promise<Near>;
  /** Keeps the signatures, where any is new. A disk too full for them costs only the time to make them again. */
  save(): Promise<void>;
}

/**
 * What is told as near: two thirds of each text stand in the other. A page’s frame, an agency’s text with another
 * beginning and a shortened copy reach it; two rulings that have half of their words in common stay below .34.
 */
export const nearFrom = 0.5;

/** Shorter texts are alike by chance: a caption, a greeting. */
const fewestShingles = 20;
const mostTold = 5;
/** To look at more texts one by one would take longer than the import of one. */
const mostCompared = 12;

/** Reads the signatures of an archive and makes those that are missing. Stops in the middle with the signal. */
export async function openNearTexts(archive: Archive, signal?: AbortSignal): Promise<NearTexts> {
  const index = (await keptNearIndex(archive)) ?? createNearIndex(archive.records.count('documents'));
  const recent = createRecentShingles();
  let isChanged = false;

  const add = (id: DocumentId, signature: Signature) => {
    index.add(id, signature);
    isChanged = true;
  };
  const stored = async (id: DocumentId): Promise<Shingles | null> => {
    try {
      return recent.get(id) ?? shinglesOf(plainText(await documentContent(archive, id)));
    } catch (error) {
      // Taken away meanwhile, or damaged: `verify` tells of that.
      if (error instanceof AppError && /^(document-missing|archive-damaged)$/.test(error.code)) return null;
      throw error;
    }
  };
  const nearOf = async (shingles: Shingles, signature: Signature): Promise<Near> => {
    const wanted = { likeness: nearFrom, most: mostCompared };
    const near = [];
    for (const id of index.candidates(signature, wanted)) {
      const other = await stored(id);
      const likeness = other === null ? 0 : likenessOf(shingles, other);
      if (likeness >= nearFrom) near.push({ id, likeness });
    }
    return near.sort((one, other) => other.likeness - one.likeness).slice(0, mostTold);
  };

  for (const { id } of archive.records.all('documents')) {
    if (signal?.aborted === true) break;
    if (index.has(id)) continue;
    const shingles = await stored(id);
    if (shingles) add(id, signatureOf(shingles));
    await setImmediate();
  }

  return {
    take: async (id, content) => {
      const shingles = shinglesOf(plainText(content));
      const signature = signatureOf(shingles);
      const near = shingles.length < fewestShingles ? [] : await nearOf(shingles, signature);
      // A text that is too short for it is remembered too, so that nobody reads it again to see that.
      add(id, signature);
      recent.set(id, shingles);
      return near;
    },
    save: async () => {
      if (!isChanged) return;
      try {
        await keepNearIndex(archive, index);
        isChanged = false;
      } catch (error) {
        if (!isUnwritable(error)) throw error;
      }
    },
  };
}
