import { createHash } from 'node:crypto';
import { createArchive, openArchive, type Archive } from '../../electron/core/archive.ts';
import { saveIndexBytes } from './index-bytes.ts';
import { leaveOpen } from '../../electron/core/sealing/seal.ts';
import { sha256Schema } from '../../shared/model/ids.ts';
import type { Document } from '../../shared/model/document.ts';
import { sampleDocument } from './sample-document.ts';
import { createSimulatedDisk, type SimulatedDisk } from './simulated-disk.ts';
import { withCheapKeys } from './unlocking.ts';

/** Where the archive lies on the simulated disk, and what opens it. */
export const diskPath = '/a';
export const diskPassphrase = 'walnut ribbon meadow teapot';

/** How the tests open what lies on a simulated disk. */
export function opening(disk: SimulatedDisk) {
  return { io: disk.io, passphrase: diskPassphrase, ...withCheapKeys };
}

/** Opens what lies there, has it used, and closes it however that ends. */
export async function usingArchive<T>(
  disk: SimulatedDisk,
  path: string,
  use: (archive: Archive) => Promise<T> | T,
): Promise<T> {
  const archive = await openArchive(path, opening(disk));
  try {
    return await use(archive);
  } finally {
    await archive.close();
  }
}

/** A document with an original and a text, as an import leaves it. */
export async function addDocument(archive: Archive, number: number): Promise<Document> {
  const bytes = Buffer.from(`the original of ${number}`);
  const content = { blocks: [{ type: 'paragraph', text: `text ${number}` }] };
  const plain = sampleDocument({ title: `document ${number}` });
  const document = sampleDocument({
    ...plain,
    original: await archive.objects.put(bytes),
    text: await archive.objects.put(Buffer.from(JSON.stringify(content))),
    provenance: {
      ...plain.provenance,
      bytes: bytes.length,
      sha256: sha256Schema.parse(createHash('sha256').update(bytes).digest('hex')),
    },
  });
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
  return document;
}

/** A sealed archive of three generations, two documents in each, and an index; closed in order. */
export async function archiveOnDisk(): Promise<SimulatedDisk> {
  const disk = createSimulatedDisk();
  const options = { ...opening(disk), journalLimit: 1 };
  let { archive } = await createArchive(diskPath, options);
  for (let generation = 1; generation <= 3; generation += 1) {
    await addDocument(archive, generation * 2);
    await addDocument(archive, generation * 2 + 1);
    if (generation === 3) await saveIndexBytes(archive, Buffer.from('an index'));
    await archive.close();
    archive = await openArchive(diskPath, options);
  }
  await archive.close();
  return disk;
}

/** Every file under a folder but the lock, in the order of their names. */
export async function filesOn(disk: SimulatedDisk, folder = diskPath): Promise<string[]> {
  const files: string[] = [];
  for (const name of await disk.io.list(folder)) {
    const each = `${folder}/${name}`;
    if ((await disk.io.kindOf(each)) === 'folder') files.push(...(await filesOn(disk, each)));
    else if (name !== 'lock') files.push(each);
  }
  return files.sort();
}

/** Lays bytes at a path, behind everybody's back. */
export async function putBack(disk: SimulatedDisk, file: string, bytes: Buffer): Promise<void> {
  if ((await disk.io.kindOf(file)) === null) {
    const made = await disk.io.open(file, 'making');
    await made.write(leaveOpen(''), 0);
    await made.close();
  }
  disk.replaceBytes(file, bytes);
}
