import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../electron/core/archive.ts';
import {
  documentContent,
  documentOriginal,
  editDocument,
  getDocument,
  listDocuments,
} from '../../../electron/core/documents.ts';
import type { Content } from '../../../shared/model/content.ts';
import type { Document } from '../../../shared/model/document.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const original = Buffer.from('# A ruling\n\nOf the court.');
const content: Content = { blocks: [{ type: 'paragraph', text: 'Of the court. المحكمة' }] };

async function archiveWith(
  ...said: Partial<Document>[]
): Promise<{ archive: Archive; documents: Document[] }> {
  const { archive } = await createArchive(join(await temporaryFolder(), 'a'));
  const documents: Document[] = [];
  for (const each of said) {
    const document = sampleDocument({
      original: await archive.objects.put(original),
      text: await archive.objects.put(Buffer.from(JSON.stringify(content))),
      ...each,
    });
    const sha256 = createHash('sha256').update(original).digest('hex');
    documents.push({
      ...document,
      provenance: { ...document.provenance, sha256: sha256 as typeof document.provenance.sha256 },
    });
  }
  await archive.records.commit(
    'documents-imported',
    documents.map((after) => ({ collection: 'documents', id: after.id, after })),
  );
  return { archive, documents };
}

function only(documents: readonly Document[]): Document {
  const [document] = documents;
  if (!document) throw new Error('There is no document.');
  return document;
}

describe('a document', () => {
  it('keeps where a found value comes from until a person corrects that value', async () => {
    const origins: Document['origins'] = {
      title: { source: 'open-graph', detail: 'og:title', sureness: 'stated' },
      'ruling.court': { source: 'text-head', sureness: 'derived' },
      'ruling.docket': { source: 'text-head', sureness: 'guessed' },
    };
    const ruling = { court: 'A court', docket: '12/3', legalBasis: [] };
    const { archive, documents } = await archiveWith({ kind: 'ruling', ruling, origins });
    const { id } = only(documents);
    const edited = await editDocument(archive, id, { ruling: { ...ruling, docket: '12/4' } });
    expect(Object.keys(edited.origins)).toEqual(['title', 'ruling.court']);
    expect(Object.keys((await editDocument(archive, id, { title: 'Another' })).origins)).toEqual([
      'ruling.court',
    ]);
    await archive.close();
  });

  it('gives its text and its original, bit for bit', async () => {
    const { archive, documents } = await archiveWith({});
    const { id } = only(documents);
    expect(await documentContent(archive, id)).toEqual(content);
    expect(Buffer.compare(await documentOriginal(archive, id), original)).toBe(0);
    await archive.close();
  });

  it('that is not there is said to be missing, by its id', async () => {
    const { archive } = await archiveWith();
    const missing = { code: 'document-missing', details: { id: 'd000000000000' } };
    expect(() => getDocument(archive, 'd000000000000')).toThrow(expect.objectContaining(missing) as Error);
    await expect(documentContent(archive, 'd000000000000')).rejects.toMatchObject(missing);
    await expect(editDocument(archive, 'd000000000000', { title: 'new' })).rejects.toMatchObject(missing);
    await archive.close();
  });

  it('whose original is not what came in is said to be damaged', async () => {
    const { archive, documents } = await archiveWith({});
    const document = only(documents);
    const swapped = { ...document, original: await archive.objects.put(Buffer.from('forged')) };
    await archive.records.commit('document-edited', [
      { collection: 'documents', id: document.id, after: swapped },
    ]);
    await expect(documentOriginal(archive, document.id)).rejects.toMatchObject({ code: 'archive-damaged' });
    await archive.close();
  });
});

describe('a list of documents', () => {
  it('holds what the filter lets through, in order of arrival, from the offset on and up to the limit', async () => {
    const { archive } = await archiveWith(
      { title: '1', kind: 'ruling', countries: ['FR'] },
      { title: '2', kind: 'law', countries: ['FR', 'SN'], tags: ['reform'] },
      { title: '3', kind: 'ruling', countries: ['SN'], tags: ['reform'] },
      { title: '4', kind: 'ruling', countries: ['FR'] },
    );
    const titles = (filter: Parameters<typeof listDocuments>[1]) =>
      listDocuments(archive, filter).map((document) => document.title);
    expect(titles({})).toEqual(['1', '2', '3', '4']);
    expect(titles({ kind: 'ruling' })).toEqual(['1', '3', '4']);
    expect(titles({ kind: 'ruling', country: 'FR' })).toEqual(['1', '4']);
    expect(titles({ tag: 'reform', country: 'SN', limit: 1 })).toEqual(['2']);
    expect(titles({ kind: 'ruling', offset: 1, limit: 1 })).toEqual(['3']);
    expect(titles({ offset: 4 })).toEqual([]);
    expect(titles({ limit: 0 })).toEqual([]);
    await archive.close();
  });
});

describe('editing', () => {
  it('changes what is named, raises the revision, keeps the rest, and is there after reopening', async () => {
    const { archive, documents } = await archiveWith({ title: 'old', tags: ['kept'], notes: 'kept too' });
    const before = only(documents);
    const edited = await editDocument(archive, before.id, { title: 'new', date: '2018-11' });
    expect(edited).toEqual({ ...before, title: 'new', date: '2018-11', revision: 2 });
    await archive.close();
    const again = await openArchive(archive.path);
    expect(getDocument(again, before.id)).toEqual(edited);
    await again.close();
  });

  it('takes a field away that is given as undefined', async () => {
    const { archive, documents } = await archiveWith({ notes: 'to go' });
    const edited = await editDocument(archive, only(documents).id, { notes: undefined });
    expect(Object.keys(edited)).not.toContain('notes');
    await archive.close();
  });

  it('makes no revision when nothing changes', async () => {
    const { archive, documents } = await archiveWith({ title: 'same' });
    const { sequence } = archive.records.head;
    expect((await editDocument(archive, only(documents).id, { title: 'same' })).revision).toBe(1);
    expect(archive.records.head.sequence).toBe(sequence);
    await archive.close();
  });

  it('refuses a value that the field cannot have, and says which', async () => {
    const { archive, documents } = await archiveWith({});
    const editing = editDocument(archive, only(documents).id, { date: 'last year' });
    await expect(editing).rejects.toMatchObject({ code: 'wrong-usage' });
    await expect(editing).rejects.toHaveProperty('details.reason', expect.stringContaining('date'));
    await archive.close();
  });

  it('never touches identity and provenance', async () => {
    const { archive, documents } = await archiveWith({});
    const before = only(documents);
    const patch = { title: 'new', id: 'd000000000000', revision: 7, original: 'f'.repeat(32) };
    const edited = await editDocument(archive, before.id, patch);
    expect(edited).toEqual({ ...before, title: 'new', revision: 2 });
    await archive.close();
  });

  it('of two fields at once keeps both', async () => {
    const { archive, documents } = await archiveWith({});
    const { id } = only(documents);
    await Promise.all([
      editDocument(archive, id, { title: 'new' }),
      editDocument(archive, id, { tags: ['new'] }),
    ]);
    expect(getDocument(archive, id)).toMatchObject({ title: 'new', tags: ['new'], revision: 3 });
    await archive.close();
  });
});
