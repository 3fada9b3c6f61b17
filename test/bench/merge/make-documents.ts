import { createHash } from 'node:crypto';
import type { Archive } from '../../../electron/core/archive.ts';
import type { Document } from '../../../shared/model/document.ts';
import { sha256Schema, type ObjectId } from '../../../shared/model/ids.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const batch = 200;

/** Fills an archive with documents of some 5 KB, as an import would leave them. */
export async function makeDocuments(archive: Archive, count: number): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const group = archive.objects.beginGroup();
    const numbers = Array.from({ length: Math.min(batch, count - from) }, (_, at) => from + at);
    const made = await Promise.all(numbers.map((number) => makeOne((bytes) => group.put(bytes), number)));
    await group.sync();
    const changes = made.map((after) => ({ collection: 'documents' as const, id: after.id, after }));
    await archive.records.commit('documents-imported', changes);
  }
}

async function makeOne(put: (bytes: Uint8Array) => Promise<ObjectId>, number: number): Promise<Document> {
  const text = `Document ${String(number)}. `.repeat(280);
  const bytes = Buffer.from(text);
  const sample = sampleDocument({ title: `Document ${String(number)}`, tags: ['a', 'b'], countries: ['SN'] });
  return {
    ...sample,
    original: await put(bytes),
    text: await put(Buffer.from(JSON.stringify({ blocks: [{ type: 'paragraph', text }] }))),
    provenance: {
      ...sample.provenance,
      bytes: bytes.length,
      sha256: sha256Schema.parse(createHash('sha256').update(bytes).digest('hex')),
    },
  };
}
