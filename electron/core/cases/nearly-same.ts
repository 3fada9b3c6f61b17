import { plainText } from '../../../shared/model/content.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import type { Archive } from '../archive.ts';
import { isDamage } from '../disk/storage-error.ts';
import { documentContent } from '../documents.ts';
import { keptNearIndex } from '../near/near-store.ts';
import { nearFrom } from '../near/near-texts.ts';
import { shinglesOf } from '../near/shingles.ts';
import { signatureOf } from '../near/signature.ts';

/** A document whose text is nearly that of one of those that were asked about. */
interface NearlySame {
  readonly near: DocumentId;
  readonly like: Document;
}

const most = 5;

/** By the signatures that imports have kept; documents without any are not looked at. */
export async function nearlySame(archive: Archive, documents: readonly Document[]): Promise<NearlySame[]> {
  const index = await keptNearIndex(archive);
  if (!index) return [];
  const found: NearlySame[] = [];
  for (const like of documents) {
    try {
      const signature = signatureOf(shinglesOf(plainText(await documentContent(archive, like.id))));
      const near = index.candidates(signature, { likeness: nearFrom, most });
      found.push(...near.filter((id) => id !== like.id).map((id) => ({ near: id, like })));
    } catch (error) {
      // A damaged text is like nothing; `verify` tells of it.
      if (!isDamage(error)) throw error;
    }
  }
  return found;
}
