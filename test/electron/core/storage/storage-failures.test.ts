import { describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../../../electron/core/archive.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { createSimulatedDisk } from '../../../support/simulated-disk.ts';

const path = '/a';

// Every failure of every call, and the plug pulled everywhere: test/torture.
describe('a disk that fails', () => {
  it('says that the disk is full, changes nothing, and commits again when there is room', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await createArchive(path, { io: disk.io });
    const document = sampleDocument();
    const commit = () =>
      archive.records.commit('documents-imported', [
        { collection: 'documents', id: document.id, after: document },
      ]);
    disk.failWhen((call) => (/^(write|cut)/.test(call) ? 'ENOSPC' : null));
    const head = archive.records.head;
    await expect(commit()).rejects.toMatchObject({ code: 'no-space' });
    await expect(archive.objects.put(Buffer.from('more'))).rejects.toMatchObject({ code: 'no-space' });
    expect(archive.records.count('documents')).toBe(0);
    expect(archive.records.head).toEqual(head);

    disk.failWhen(() => null);
    await commit();
    expect(archive.records.count('documents')).toBe(1);
    const again = await openArchive(path, { io: disk.pullPlug('lost').io });
    expect(again.records.get('documents', document.id)).toEqual(document);
    expect(again.repairs).toEqual([]);
  });

  it('says that a medium is read-only', async () => {
    const disk = createSimulatedDisk();
    disk.failWhen((call) => (call.startsWith('makeFolder') ? 'EROFS' : null));
    await expect(createArchive(path, { io: disk.io })).rejects.toMatchObject({ code: 'read-only' });
  });
});

describe('the order of calls', () => {
  it('has an object, its name, then the journal on the disk before a commit is answered', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await createArchive(path, { io: disk.io });
    const from = disk.calls.length;
    const id = await archive.objects.put(Buffer.from('original'));
    const file = `/a/objects/${id.slice(0, 2)}/${id}`;
    expect(disk.calls.slice(from)).toContain(`sync ${file}`);
    expect(disk.calls.slice(from)).toContain('syncFolder /a/objects');
    expect(disk.calls.at(-1)).toBe(`syncFolder /a/objects/${id.slice(0, 2)}`);
    await archive.records.commit('documents-imported', []);
    expect(disk.calls.slice(-2)).toEqual(['write /a/journal/000000001', 'sync /a/journal/000000001']);
  });
});
