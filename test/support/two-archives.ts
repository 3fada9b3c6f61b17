import { createHash } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../electron/core/archive.ts';
import { mergeArchive, type Merged, type MergeOptions } from '../../electron/core/merging/merge-archive.ts';
import { sourceOf } from '../../electron/core/merging/merge-source.ts';
import type { Document } from '../../shared/model/document.ts';
import { sha256Schema } from '../../shared/model/ids.ts';
import { sampleDocument } from './sample-document.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A new archive on the real disk that lies open; closed after the test. */
export async function freshArchive(name = 'one'): Promise<Archive> {
  const { archive } = await createArchive(join(await temporaryFolder(), `${name}.testimonia`));
  onTestFinished(() => archive.close());
  return archive;
}

/** Keeps a document of this text, whose original is the text too. */
export async function keep(archive: Archive, text: string, said: Partial<Document> = {}): Promise<Document> {
  const bytes = Buffer.from(text);
  const content = Buffer.from(JSON.stringify({ blocks: [{ type: 'paragraph', text }] }));
  const sample = sampleDocument({ title: text, ...said });
  const document: Document = {
    ...sample,
    original: await archive.objects.put(bytes),
    text: await archive.objects.put(content),
    provenance: {
      ...sample.provenance,
      sha256: sha256Schema.parse(createHash('sha256').update(bytes).digest('hex')),
    },
  };
  const change = { collection: 'documents', id: document.id, after: document } as const;
  await archive.records.commit('documents-imported', [change]);
  return document;
}

/** A copy of an archive as somebody takes one away on a stick. The archive is closed and opened for it. */
export async function parted(archive: Archive): Promise<readonly [Archive, Archive]> {
  await archive.close();
  const path = join(await temporaryFolder(), 'other.testimonia');
  await cp(archive.path, path, { recursive: true });
  const both = [await openArchive(archive.path), await openArchive(path)] as const;
  onTestFinished(async () => {
    for (const each of both) await each.close();
  });
  return both;
}

/** Merges the other archive into the first. */
export function mergeInto(archive: Archive, other: Archive, options: MergeOptions = {}): Promise<Merged> {
  return mergeArchive(archive, sourceOf(other), options);
}
