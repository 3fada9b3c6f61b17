import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../electron/core/archive.ts';
import { saveIndex } from '../../../electron/core/index-store.ts';
import { leaveOpen } from '../../../electron/core/seal.ts';
import { verifyArchive, type Verification } from '../../../electron/core/verify.ts';
import { newObjectId } from '../../../electron/core/new-id.ts';
import { sha256Schema } from '../../../shared/model/ids.ts';
import { createSearchIndex } from '../../../shared/search/search-index.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { createSimulatedDisk, type SimulatedDisk } from '../../support/simulated-disk.ts';
import { withCheapKeys } from '../../support/unlocking.ts';

const path = '/a';
const passphrase = 'walnut ribbon meadow teapot';

async function addDocument(archive: Archive, number: number): Promise<void> {
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
}

/** A sealed archive of three generations, two documents in each, and an index; closed in order. */
async function archiveOnDisk(): Promise<SimulatedDisk> {
  const disk = createSimulatedDisk();
  const options = { io: disk.io, journalLimit: 1, passphrase, ...withCheapKeys };
  let { archive } = await createArchive(path, options);
  for (let generation = 1; generation <= 3; generation += 1) {
    await addDocument(archive, generation * 2);
    await addDocument(archive, generation * 2 + 1);
    if (generation === 3) await saveIndex(archive, createSearchIndex().save());
    await archive.close();
    archive = await openArchive(path, options);
  }
  await archive.close();
  return disk;
}

async function verifyOn(disk: SimulatedDisk): Promise<Verification & Pick<Archive, 'repairs'>> {
  const archive = await openArchive(path, { io: disk.io, passphrase, ...withCheapKeys });
  try {
    return { ...(await verifyArchive(archive)), repairs: archive.repairs };
  } finally {
    await archive.close();
  }
}

async function filesOn(disk: SimulatedDisk, folder = path): Promise<string[]> {
  const files: string[] = [];
  for (const name of await disk.io.list(folder)) {
    const each = `${folder}/${name}`;
    if ((await disk.io.kindOf(each)) === 'folder') files.push(...(await filesOn(disk, each)));
    else if (name !== 'lock') files.push(each);
  }
  return files.sort();
}

async function putBack(disk: SimulatedDisk, file: string, bytes: Buffer): Promise<void> {
  if ((await disk.io.kindOf(file)) === null) {
    const made = await disk.io.open(file, 'making');
    await made.write(leaveOpen(''), 0);
    await made.close();
  }
  disk.replaceBytes(file, bytes);
}

/** What names the damage: the error of an archive that does not open, or what is listed. */
async function toldOf(disk: SimulatedDisk): Promise<{ told: string; readable: number }> {
  try {
    const found = await verifyOn(disk);
    const { damaged, missing, heads, log, repairs } = found;
    const files = [...damaged, ...missing, ...repairs].map(({ file }) => file);
    const told = [...files, ...heads, ...(log.ok ? [] : ['journal'])].join(' ');
    return { told, readable: found.objects - damaged.length };
  } catch (error) {
    expect(error).toMatchObject({ code: 'archive-damaged' });
    const { reason } = (error as { details: { reason: string } }).details;
    return { told: reason, readable: 13 };
  }
}

describe('verifying', () => {
  it('reads every object, the log and the heads, and says what there was', async () => {
    const disk = await archiveOnDisk();
    const found = await verifyOn(disk);
    expect(found).toMatchObject({ objects: 13, damaged: [], missing: [], heads: [], swept: 0 });
    expect(found.log).toMatchObject({ entries: 8, ok: true });
    // The index was saved empty.
    expect(found.index.ok).toBe(false);
  });

  it('finds and names what was flipped, cut, swapped or deleted in any file, and reads the rest', async () => {
    const disk = await archiveOnDisk();
    const files = await filesOn(disk);
    expect(files.length).toBe(1 + 3 + 4 + 13);
    let state = 1;
    const dice = (sides: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * sides);
    };
    let harmed = 0;
    for (const [number, file] of files.entries()) {
      const sound = Buffer.from(disk.bytesOf(file));
      const place = file.slice(path.length + 1);
      for (let round = 0; round < 24; round += 1) {
        const bytes = Buffer.from(sound);
        const at = dice(sound.length);
        const other = disk.bytesOf(files[(number + 1 + dice(files.length - 1)) % files.length] ?? file);
        const harm = round % 4;
        if (harm === 0) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << dice(8)), at);
        if (harm === 0 || harm === 1) disk.replaceBytes(file, harm === 0 ? bytes : bytes.subarray(0, at));
        if (harm === 2) disk.replaceBytes(file, Buffer.from(other));
        if (harm === 3) await disk.io.removeFile(file);
        if (harm === 3 && !place.startsWith('objects')) await putBack(disk, file, Buffer.from(other));
        if (harm === 0 && place === 'vault.json' && /\s/.test(String.fromCharCode(sound[at] ?? 0))) {
          disk.replaceBytes(file, sound);
          continue;
        }
        const { told, readable } = await toldOf(disk);
        expect(told, `${file} ${harm} ${at}`).toContain(place.startsWith('journal') ? 'journal' : place);
        expect(readable).toBeGreaterThanOrEqual(12);
        harmed += 1;
        await putBack(disk, file, sound);
      }
    }
    expect(harmed).toBeGreaterThan(400);
  });

  it('removes what nothing names, and nothing that a document ever had', async () => {
    const disk = await archiveOnDisk();
    const archive = await openArchive(path, { io: disk.io, passphrase, ...withCheapKeys });
    const [document] = archive.records.all('documents');
    if (!document) throw new Error();
    await archive.records.commit('document-edited', [{ collection: 'documents', id: document.id }]);
    await archive.objects.put(Buffer.from('of an import that was cut off'));
    const stranger = newObjectId();
    const found = await verifyArchive(archive);
    expect(found).toMatchObject({ objects: 11, swept: 1, damaged: [], missing: [] });
    expect((await archive.objects.get(document.original)).length).toBeGreaterThan(0);
    await expect(archive.objects.get(stranger)).rejects.toMatchObject({ code: 'archive-damaged' });
    await archive.close();
  });

  it('reads a sample when asked to, and still finds what is missing', async () => {
    const disk = await archiveOnDisk();
    const archive = await openArchive(path, { io: disk.io, passphrase, ...withCheapKeys });
    const [document] = archive.records.all('documents');
    await archive.objects.remove(document?.original ?? newObjectId());
    const found = await verifyArchive(archive, { sample: 0.000001 });
    expect(found.objects).toBeLessThan(13);
    expect(found.missing).toMatchObject([{ document: document?.id }]);
    await archive.close();
  });
});
