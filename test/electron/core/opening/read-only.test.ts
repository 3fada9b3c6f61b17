import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { editDocument, listDocuments } from '../../../../electron/core/documents.ts';
import { importFiles } from '../../../../electron/core/import/import-files.ts';
import type { IoPort } from '../../../../electron/core/disk/io-port.ts';
import { openSearch } from '../../../../electron/core/search.ts';
import { leaveOpen } from '../../../../electron/core/sealing/seal.ts';
import { verifyArchive } from '../../../../electron/core/verify/verify.ts';
import { collect } from '../../../support/collect.ts';
import { readOnlyMedium } from '../../../support/read-only-medium.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { createSimulatedDisk } from '../../../support/simulated-disk.ts';
import { withCheapKeys } from '../../../support/unlocking.ts';

const passphrase = 'walnut ribbon meadow teapot';
const secrets = { passphrase, ...withCheapKeys };
const text = leaveOpen(JSON.stringify({ blocks: [{ type: 'paragraph', text: 'The appeal was heard.' }] }));

/** A sealed archive with one document, closed in order. */
async function filledDisk() {
  const disk = createSimulatedDisk();
  const { archive } = await createArchive('/a', { ...secrets, io: disk.io });
  const put = [await archive.objects.put(leaveOpen('original')), await archive.objects.put(text)] as const;
  const document = sampleDocument({ title: 'Judgment', original: put[0], text: put[1] });
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
  await archive.close();
  return { disk, document };
}

function reading(io: IoPort): Promise<Archive> {
  return openArchive('/a', { ...secrets, io });
}

describe('an archive on a medium that cannot be written to', () => {
  it.each(['EROFS', 'EACCES', 'EPERM'] as const)(
    'opens for reading when the system says %s',
    async (code) => {
      const { disk } = await filledDisk();
      const { medium, refused } = readOnlyMedium(disk.io, code);
      const archive = await reading(medium);
      expect(archive.isReadOnly).toBe(true);
      expect(listDocuments(archive).map(({ title }) => title)).toEqual(['Judgment']);
      expect((await (await openSearch(archive)).search('appeal')).total).toBe(1);
      expect(await collect(archive.records.log())).toHaveLength(2);
      await archive.close();
      // Asked for once, to learn that it can only be read.
      expect(refused).toEqual(['lock /a/lock']);
    },
  );

  it('refuses whatever would change it, before the medium has to', async () => {
    const { disk, document } = await filledDisk();
    const { medium, refused } = readOnlyMedium(disk.io, 'EROFS');
    const archive = await reading(medium);
    const { keys, objects } = archive;
    const startParser = () => {
      throw new Error('A parser was started for nothing.');
    };
    const id = keys.list()[0]?.id ?? '';
    for (const change of [
      () => editDocument(archive, document.id, { title: 'Other' }),
      () => objects.put(leaveOpen('more')),
      () => objects.remove(document.original),
      () => keys.change('copper lantern orchard quilt'),
      () => keys.add('copper lantern orchard quilt'),
      () => keys.remove(id),
      () => keys.renewRecoveryKey(),
      () => keys.leaveOpen(),
      () => importFiles(archive, ['/nothing'], { startParser }),
    ])
      await expect(change()).rejects.toMatchObject({ code: 'read-only' });
    expect(refused).toEqual(['lock /a/lock']);
    expect(archive.records.get('documents', document.id)?.title).toBe('Judgment');
    await archive.close();
  });

  it('is verified without being swept', async () => {
    const { disk } = await filledDisk();
    const writing = await reading(disk.io);
    const spare = await writing.objects.put(leaveOpen('named by nothing'));
    await writing.close();
    const archive = await reading(readOnlyMedium(disk.io, 'EROFS').medium);
    expect(await verifyArchive(archive)).toMatchObject({ missing: [], swept: 0 });
    expect(await archive.objects.list()).toContain(spare);
    await archive.close();
  });
});

describe('reading alone, when it is asked for', () => {
  it('suffers others that read, and nobody who writes', async () => {
    const { disk } = await filledDisk();
    const read = () => openArchive('/a', { ...secrets, io: disk.io, isReadOnly: true });
    const [one, other] = [await read(), await read()];
    await expect(reading(disk.io)).rejects.toMatchObject({ code: 'archive-in-use' });
    await one.close();
    await other.close();
    const writing = await reading(disk.io);
    expect(writing.isReadOnly).toBe(false);
    await expect(read()).rejects.toMatchObject({ code: 'archive-in-use' });
    await writing.close();
  });

  it('makes no lock where there is none', async () => {
    const { disk } = await filledDisk();
    await disk.io.removeFile('/a/lock');
    const archive = await openArchive('/a', { ...secrets, io: disk.io, isReadOnly: true });
    await archive.close();
    expect(await disk.io.kindOf('/a/lock')).toBeNull();
  });

  it('is said to be in use on a medium that cannot be written to, when a program elsewhere writes', async () => {
    const { disk } = await filledDisk();
    const writing = await reading(disk.io);
    const { medium } = readOnlyMedium(disk.io, 'EACCES');
    await expect(reading(medium)).rejects.toMatchObject({ code: 'archive-in-use' });
    await writing.close();
  });
});
