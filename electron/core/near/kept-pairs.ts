import { createHash } from 'node:crypto';
import { AppError } from '../../../shared/errors.ts';
import type { Entry } from '../../../shared/model/activity.ts';
import { plainText, type Content } from '../../../shared/model/content.ts';
import { sha256Schema, type DocumentId, type Sha256 } from '../../../shared/model/ids.ts';
import type { KeptPair, KeptSide } from '../../../shared/model/kept-pair.ts';
import type { Archive } from '../archive.ts';
import { documentContent, getDocument } from '../documents.ts';
import { newKeptPairId } from '../new-id.ts';

/**
 * Remembers that two documents with nearly the same text are both kept, the one that was here first; durable when it
 * resolves to the entry, which can be taken back. Null where that is known of these two. Throws `document-missing`,
 * `wrong-usage` for a document with itself, and `archive-damaged` where a text cannot be read.
 */
export async function keepBoth(archive: Archive, here: string, came: string): Promise<Entry | null> {
  const { id } = getDocument(archive, here);
  const { id: other, title } = getDocument(archive, came);
  if (id === other) throw new AppError('wrong-usage', { reason: 'a document is no pair with itself' });
  if (isKeptPair(archive)(id, other)) return null;
  const sides: KeptPair['sides'] = [await sideOf(archive, id), await sideOf(archive, other)];
  const pair: KeptPair = {
    schemaVersion: 1,
    id: newKeptPairId(),
    title,
    sides,
    keptAt: new Date().toISOString(),
  };
  return archive.records.commit('pair-kept', [{ collection: 'pairs', id: pair.id, after: pair }]);
}

/** Tells of two documents, in either order, whether somebody said that both are kept. */
export function isKeptPair(archive: Archive): (one: DocumentId, other: DocumentId) => boolean {
  const pairs = new Set<string>();
  for (const { sides } of archive.records.all('pairs')) {
    pairs.add(pairKey(...sides.map(({ document }) => document)));
  }
  return (one, other) => pairs.has(pairKey(one, other));
}

/** What a run knows of pairs that are both kept: files that came in before are other documents now. */
export interface KnownPairs {
  /** Notes a document that has just come in, while it is not in the archive yet. */
  take(id: DocumentId, sha256: Sha256, content: Content): void;
  /** Whether both are kept: these two, or documents of the same files with the same texts. */
  isKept(one: DocumentId, other: DocumentId): Promise<boolean>;
}

/** The pairs that are kept as a run begins. */
export function openKnownPairs(archive: Archive): KnownPairs {
  const isKeptById = isKeptPair(archive);
  const pairs = new Set<string>();
  const originals = new Set<Sha256>();
  for (const { sides } of archive.records.all('pairs')) {
    pairs.add(pairKey(...sides.map(printOf)));
    for (const { sha256 } of sides) originals.add(sha256);
  }
  const taken = new Map<DocumentId, KeptSide>();

  /** Null for a document whose file no pair knows: its text needs no look. */
  const sideIfKnown = async (id: DocumentId) => {
    const fresh = taken.get(id);
    const record = fresh ? undefined : archive.records.get('documents', id);
    if (!record || !originals.has(record.provenance.sha256)) return fresh ?? null;
    return sideOf(archive, id).catch((error: unknown) => {
      // A damaged text: it is asked once more, and `verify` tells of that.
      if (error instanceof AppError && error.code === 'archive-damaged') return null;
      throw error;
    });
  };

  return {
    take: (id, sha256, content) => {
      if (originals.has(sha256)) taken.set(id, { document: id, sha256, text: digestOf(content) });
    },
    isKept: async (one, other) => {
      if (isKeptById(one, other)) return true;
      const sides = [await sideIfKnown(one), await sideIfKnown(other)].filter((side) => side !== null);
      return sides.length === 2 && pairs.has(pairKey(...sides.map(printOf)));
    },
  };
}

async function sideOf(archive: Archive, id: DocumentId): Promise<KeptSide> {
  const { sha256 } = getDocument(archive, id).provenance;
  return { document: id, sha256, text: digestOf(await documentContent(archive, id)) };
}

function digestOf(content: Content): Sha256 {
  return sha256Schema.parse(createHash('sha256').update(plainText(content), 'utf8').digest('hex'));
}

function printOf({ sha256, text }: KeptSide): string {
  return `${sha256}-${text}`;
}

function pairKey(...sides: readonly string[]): string {
  return sides.toSorted().join(' ');
}
