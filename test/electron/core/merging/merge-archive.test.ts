import { describe, expect, it } from 'vitest';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { removeDocuments } from '../../../../electron/core/activity/remove-documents.ts';
import { listTrash, restoreDocuments } from '../../../../electron/core/activity/trash.ts';
import { saveCase } from '../../../../electron/core/cases/cases.ts';
import { documentContent, documentOriginal, editDocument } from '../../../../electron/core/documents.ts';
import { verifyArchive } from '../../../../electron/core/verify/verify.ts';
import { freshArchive, keep, mergeInto, parted } from '../../../support/two-archives.ts';

describe('merging another archive into one', () => {
  it('brings documents over with original and text, cases with them, and goes back in one step', async () => {
    const [mine, theirs] = [await freshArchive(), await freshArchive('two')];
    await keep(mine, 'here already');
    const came = await keep(theirs, 'from the other laptop');
    const { id } = await saveCase(theirs, { title: 'One matter', documents: [came.id], note: '' });
    const merged = await mergeInto(mine, theirs);
    expect(merged).toMatchObject({ added: 1, updated: 0, removed: 0, others: 1, conflicts: [], objects: 2 });
    expect(mine.records.get('documents', came.id)).toEqual(came);
    expect(mine.records.get('cases', id)?.documents).toEqual([came.id]);
    expect(Buffer.from(await documentOriginal(mine, came.id)).toString()).toBe('from the other laptop');
    expect((await documentContent(mine, came.id)).blocks).toHaveLength(1);
    expect((await verifyArchive(mine)).ok).toBe(true);

    expect((await mergeInto(mine, theirs)).entry).toBeNull();
    await undoEntry(mine, merged.entry ?? 0);
    expect(mine.records.count('documents')).toBe(1);
    expect((await mergeInto(mine, theirs)).added).toBe(1);
  });

  it('joins what was done to two copies of one archive, alike whichever takes the other', async () => {
    const first = await freshArchive();
    const document = await keep(first, 'a ruling', { tags: ['court'] });
    const gone = await keep(first, 'twice the same');
    const [mine, theirs] = await parted(first);
    await editDocument(mine, document.id, { tags: ['court', 'appeal'], title: 'Ruling' });
    await editDocument(theirs, document.id, { date: '2018-11-25', tags: [] });
    await removeDocuments(theirs, [gone.id]);
    const added = await keep(theirs, 'new there');
    expect(await mergeInto(mine, theirs, { isDryRun: true })).toMatchObject({ added: 1, entry: null });
    expect(await mergeInto(mine, theirs)).toMatchObject({ added: 1, updated: 1, removed: 1, conflicts: [] });
    expect(mine.records.get('documents', document.id)).toMatchObject({
      ...{ title: 'Ruling', date: '2018-11-25', tags: ['appeal'] },
    });
    expect(mine.records.get('documents', added.id)).toEqual(added);
    await mergeInto(theirs, mine);
    const told = ({ records }: typeof mine) => [...records.all('documents')];
    expect(told(theirs).map((each) => ({ ...each, revision: 0 }))).toEqual(
      told(mine).map((each) => ({ ...each, revision: 0 })),
    );
  });

  it('keeps both values where both changed one, in the archive too', async () => {
    const first = await freshArchive();
    const { id } = await keep(first, 'a ruling');
    const [mine, theirs] = await parted(first);
    await editDocument(mine, id, { title: 'Mine' });
    await editDocument(theirs, id, { title: 'Theirs' });
    const { conflicts } = await mergeInto(mine, theirs, { prefer: 'mine' });
    expect(conflicts).toMatchObject([
      { id, field: 'title', shown: 'mine', mine: { value: 'Mine' }, theirs: { value: 'Theirs' } },
    ]);
    expect(mine.records.get('documents', id)?.title).toBe('Mine');
    expect([...mine.records.all('merges')]).toMatchObject([{ title: 'other', conflicts }]);
    expect((await mergeInto(mine, theirs)).entry).toBeNull();
  });

  it('brings no original twice, and names documents that came in apart from the same file', async () => {
    const [mine, theirs] = [await freshArchive(), await freshArchive('two')];
    const here = await keep(mine, 'the same file', { title: 'As one calls it' });
    const there = await keep(theirs, 'the same file', { title: 'As the other does' });
    const merged = await mergeInto(mine, theirs);
    expect(merged).toMatchObject({ added: 1, objects: 1, duplicates: [{ id: there.id, of: here.id }] });
    expect(mine.records.get('documents', there.id)).toMatchObject({
      ...{ title: 'As the other does', original: here.original, text: there.text },
    });
    expect((await verifyArchive(mine)).ok).toBe(true);
  });

  it('puts what the other side took away into the trash, from where it comes back', async () => {
    const first = await freshArchive();
    const { id } = await keep(first, 'a ruling');
    const [mine, theirs] = await parted(first);
    await removeDocuments(theirs, [id]);
    const { entry } = await mergeInto(mine, theirs);
    expect(await listTrash(mine)).toMatchObject([{ id, sequence: entry }]);
    await restoreDocuments(mine, [id]);
    expect((await mergeInto(theirs, mine)).added).toBe(1);
  });

  it('takes nothing where an original is not what it was', async () => {
    const [mine, theirs] = [await freshArchive(), await freshArchive('two')];
    const { original } = await keep(theirs, 'harmed');
    await theirs.objects.remove(original);
    await expect(mergeInto(mine, theirs)).rejects.toMatchObject({ code: 'archive-damaged' });
    expect(mine.records.count('documents')).toBe(0);
  });
});
