import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../electron/core/archive.ts';
import { documentOriginal, editDocument } from '../../../../electron/core/documents.ts';
import { saveDossier } from '../../../../electron/core/dossiers.ts';
import { objectName } from '../../../../electron/core/storage/objects.ts';
import { salvageArchive, type SalvageOptions } from '../../../../electron/core/salvage/salvage.ts';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { verifyArchive } from '../../../../electron/core/verify/verify.ts';
import type { Document } from '../../../../shared/model/document.ts';
import {
  addDocument,
  archiveOnDisk,
  diskPath,
  filesOn,
  opening,
  usingArchive,
} from '../../../support/archive-on-disk.ts';
import { collect } from '../../../support/collect.ts';
import { readOnlyMedium } from '../../../support/read-only-medium.ts';
import type { SimulatedDisk } from '../../../support/simulated-disk.ts';

const newPath = '/new';

function salvage(disk: SimulatedDisk, said: Partial<SalvageOptions> = {}) {
  return salvageArchive(diskPath, newPath, { ...opening(disk), ...said });
}

/** Records with neither the names of objects nor of where they came from; originals and texts as they read. */
async function contentsOf(archive: Archive) {
  const documents = [...archive.records.all('documents')];
  const bytes = async (id: Document['original']) => Buffer.from(await archive.objects.get(id)).toString();
  return {
    dossiers: [...archive.records.all('dossiers')],
    documents: await Promise.all(
      documents.map(async ({ original, text, layer, ...rest }) => ({
        ...rest,
        original: await bytes(original),
        text: await bytes(text),
        layer: layer && (await bytes(layer)),
      })),
    ),
  };
}

function documentsOn(disk: SimulatedDisk): Promise<Document[]> {
  return usingArchive(disk, diskPath, ({ records }) => [...records.all('documents')]);
}

async function harmObjects(disk: SimulatedDisk, ...ids: readonly Document['original'][]) {
  for (const id of ids) await disk.io.removeFile(`${diskPath}/${objectName(id)}`);
}

/** Every head of the archive, made unreadable. */
async function harmHeads(disk: SimulatedDisk) {
  for (const file of await filesOn(disk, `${diskPath}/head`)) disk.bytesOf(file).fill(0);
}

describe('salvaging', () => {
  it('a sound archive loses nothing: every record in its order, every original, text and layer', async () => {
    const disk = await archiveOnDisk();
    const before = await usingArchive(disk, diskPath, async (archive) => {
      const [one, other] = [...archive.records.all('documents')];
      const layer = await archive.objects.put(Buffer.from('places of words'));
      const after = { ...one, id: one?.id ?? '', layer };
      await archive.records.commit('documents-imported', [{ collection: 'documents', id: after.id, after }]);
      await editDocument(archive, other?.id ?? '', { title: 'corrected' });
      const gone = await addDocument(archive, 50);
      await undoEntry(archive, archive.records.head.sequence);
      expect(archive.records.get('documents', gone.id)).toBeUndefined();
      const sections = [{ title: 'I', documents: other ? [other.id] : [] }];
      await saveDossier(archive, {
        title: 'D',
        sections,
        subtitle: '',
        compiler: '',
        language: 'fr',
        notes: '',
      });
      return contentsOf(archive);
    });
    const report = await salvage(disk);
    expect(report).toMatchObject({ documents: 6, objects: 13, lost: [], entriesLost: 0, faults: [] });
    await usingArchive(disk, newPath, async (archive) => {
      expect(await contentsOf(archive)).toEqual(before);
      expect(await verifyArchive(archive)).toMatchObject({ ok: true, objects: 13 });
      const log = await collect(archive.records.log());
      expect(log.slice(0, 3).map(({ action }) => action)).toEqual([
        'archive-created',
        'archive-salvaged',
        'archive-salvaged',
      ]);
    });
  });

  it('says of each document what of it is lost, and keeps the rest under the name of what it was', async () => {
    const disk = await archiveOnDisk();
    const [one, two, three, four] = await documentsOn(disk);
    if (!one || !two || !three || !four) throw new Error('The archive has too few documents.');
    await harmObjects(disk, one.original, two.text, three.original, three.text);
    disk.bytesOf(`${diskPath}/${objectName(four.original)}`).fill(9, 60, 70);
    const report = await salvage(disk);
    const of = ({ id, title, provenance }: Document) => ({
      ...{ collection: 'documents', id, title },
      file: provenance.path,
    });
    expect(report.lost).toHaveLength(4);
    expect(report.lost).toEqual(
      expect.arrayContaining([
        { ...of(one), why: 'original' },
        { ...of(two), why: 'text' },
        { ...of(three), why: 'everything' },
        { ...of(four), why: 'original' },
      ]),
    );
    expect(report.documents).toBe(5);
    await usingArchive(disk, newPath, async (archive) => {
      expect(archive.records.get('documents', three.id)).toBeUndefined();
      expect(archive.records.get('documents', one.id)).toMatchObject({
        original: one.original,
        provenance: one.provenance,
      });
      expect(Buffer.from(await documentOriginal(archive, two.id)).toString()).toBe('the original of 3');
      const { missing, damaged, log } = await verifyArchive(archive);
      expect({ damaged, ok: log.ok }).toEqual({ damaged: [], ok: true });
      expect(missing.map(({ document }) => document).sort()).toEqual([one.id, two.id, four.id].sort());
    });
  });

  it('takes the newest state that is left, from whatever head or journal tells of it', async () => {
    const disk = await archiveOnDisk();
    const [one, two] = await documentsOn(disk);
    await usingArchive(disk, diskPath, async (archive) => {
      await editDocument(archive, one?.id ?? '', { title: 'newest' });
      await editDocument(archive, two?.id ?? '', { title: 'lost state' });
    });
    await harmHeads(disk);
    // Two entries of the second generation, and the last of all with the mark behind it.
    disk.bytesOf(`${diskPath}/journal/000000002`).fill(0);
    const last = (await filesOn(disk, `${diskPath}/journal`)).at(-1) ?? '';
    const bytes = disk.bytesOf(last);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 600) ^ 1, bytes.length - 600);
    const report = await salvage(disk);
    expect(report).toMatchObject({ documents: 4, entriesLost: 2, lost: [] });
    expect(report.faults.map(({ file }) => file)).toEqual(['journal/000000002', last.slice(3)]);
    await usingArchive(disk, newPath, ({ records }) => {
      expect(records.get('documents', one?.id ?? '')?.title).toBe('newest');
      expect(records.get('documents', two?.id ?? '')?.title).toBe(two?.title);
    });
  });

  it('needs no journal where a head is whole, and counts what the log lacks', async () => {
    const disk = await archiveOnDisk();
    const before = await usingArchive(disk, diskPath, contentsOf);
    for (const file of await filesOn(disk, `${diskPath}/journal`)) await disk.io.removeFile(file);
    const report = await salvage(disk);
    expect(report).toMatchObject({ documents: 6, lost: [] });
    expect(report.entriesLost).toBeGreaterThan(5);
    expect(report.faults).toContainEqual({ file: 'journal/000000004', at: 0, why: 'missing' });
    expect(await usingArchive(disk, newPath, contentsOf)).toEqual(before);
  });

  it('reads a disk that fails in places, and one that cannot be written to', async () => {
    const disk = await archiveOnDisk();
    const [one] = await documentsOn(disk);
    const place = objectName(one?.original ?? ('' as Document['original']));
    disk.failWhen((call) => (call.startsWith('read') && call.includes(place) ? 'EIO' : null));
    const { medium, refused } = readOnlyMedium(disk.io, 'EROFS');
    // Only what lies under the damaged archive.
    const io = { ...disk.io };
    for (const name of ['makeFolder', 'removeFile', 'removeFolder', 'syncFolder'] as const)
      io[name] = (path) => (path.startsWith(`${diskPath}/`) ? medium : disk.io)[name](path);
    io.open = (path, purpose) => (path.startsWith(`${diskPath}/`) ? medium : disk.io).open(path, purpose);
    const report = await salvage(disk, { io });
    expect(report.lost).toMatchObject([{ id: one?.id, why: 'original' }]);
    expect(report.documents).toBe(6);
    expect(refused).toEqual([]);
  });

  it('lists documents of which only the report of their import is left', async () => {
    const disk = await archiveOnDisk();
    const lost = await usingArchive(disk, diskPath, async (archive) => {
      const document = await addDocument(archive, 60);
      const id = document.provenance.importId;
      const at = '2026-11-22T08:00:00.000Z';
      const results = [{ file: 'a/b.md', status: 'imported', id: document.id }];
      const after = { schemaVersion: 1, id, startedAt: at, results };
      await archive.records.commit('documents-imported', [{ collection: 'imports', id, after }]);
      return document;
    });
    await harmHeads(disk);
    const last = (await filesOn(disk, `${diskPath}/journal`)).at(-1) ?? '';
    // The document's frame is the first behind a mark.
    disk.bytesOf(last).fill(0, 400, 420);
    const report = await salvage(disk);
    expect(report.lost).toEqual([
      { collection: 'documents', id: lost.id, title: null, file: 'a/b.md', why: 'record' },
    ]);
  });
});
