import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../../electron/core/archive.ts';
import { recordFormat } from '../../../../electron/core/storage/record-format.ts';
import { openRecords, type OpenRecords } from '../../../../electron/core/storage/records.ts';
import { collect } from '../../../support/collect.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { sealOf } from '../../../support/seal-of.ts';
import { createSimulatedDisk, type SimulatedDisk } from '../../../support/simulated-disk.ts';

const path = '/a';

/** An archive with two documents, not closed, as a pulled plug leaves it. */
async function filledDisk(): Promise<SimulatedDisk> {
  const disk = createSimulatedDisk();
  const { archive } = await createArchive(path, { io: disk.io });
  for (const title of ['one', 'two']) {
    const document = sampleDocument({ title });
    await archive.records.commit('documents-imported', [
      { collection: 'documents', id: document.id, after: document },
    ]);
  }
  return disk.pullPlug('kept');
}

/** Opens the records as from a medium on which every call that writes fails. */
function openOnReadOnly(disk: SimulatedDisk): Promise<OpenRecords> {
  const open: typeof disk.io.open = (file, purpose) =>
    purpose === 'reading' ? disk.io.open(file, purpose) : Promise.reject(new Error(`${file} for ${purpose}`));
  disk.failWhen((call) => (/^(size|read|close|open|list|kindOf) /.test(call) ? null : 'EROFS'));
  return openRecords({
    io: { ...disk.io, open },
    seal: sealOf(disk, path),
    folder: path,
    // So that a head would be due at every turn.
    journalLimit: 1,
    workingLimit: 1,
    isReadOnly: true,
    format: recordFormat,
    who: () => undefined,
  });
}

function titles(records: OpenRecords): string[] {
  return [...records.all('documents')].map(({ title }) => title);
}

describe('the records of an archive that may only be read', () => {
  it('are all there, with their log, and closing writes nothing', async () => {
    const disk = await filledDisk();
    const records = await openOnReadOnly(disk);
    expect(titles(records)).toEqual(['one', 'two']);
    expect(await collect(records.log())).toHaveLength(3);
    expect(await records.damagedHeads()).toEqual([]);
    await records.close();
    expect(disk.calls.filter((call) => /^(write|cut|sync|syncFolder|removeFile) /.test(call))).toEqual([]);
  });

  it('refuse every commit, saying why', async () => {
    const records = await openOnReadOnly(await filledDisk());
    const [document] = records.all('documents');
    await expect(
      records.commit('document-edited', [{ collection: 'documents', id: document?.id ?? '' }]),
    ).rejects.toMatchObject({ code: 'read-only' });
    expect(titles(records)).toEqual(['one', 'two']);
    await records.close();
  });

  it('are read up to a torn last entry, which is said and stays as it is', async () => {
    const disk = await filledDisk();
    const journal = `${path}/journal/000000001`;
    const torn = Buffer.from(disk.bytesOf(journal).subarray(0, -100));
    disk.replaceBytes(journal, torn);
    const records = await openOnReadOnly(disk);
    expect(titles(records)).toEqual(['one']);
    expect(records.repairs).toEqual([{ file: 'journal/000000001', found: 'torn' }]);
    expect(await collect(records.log())).toHaveLength(2);
    await records.close();
    expect(disk.bytesOf(journal)).toEqual(torn);
  });
});
