import { describe, expect, it } from 'vitest';
import type { Content } from '../../../shared/model/content.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { openLiveIndex, type IndexSource } from '../../../shared/search/live-index.ts';
import type { SearchQuestion } from '../../../shared/search/worker-messages.ts';
import { sampleDocument } from '../../support/sample-document.ts';

/** An archive in memory: what a live index reads, and what a test changes under it. */
class MemoryArchive implements IndexSource {
  readonly documents = new Map<DocumentId, { record: Document; content: Content }>();
  readonly textsAsked: DocumentId[] = [];
  saved: Uint8Array | null = null;
  onPause: () => void = () => undefined;
  private time = 0;

  add(text: string, said: Partial<Document> = {}): Document {
    const record = sampleDocument({ characters: text.length, ...said });
    this.documents.set(record.id, { record, content: { blocks: [{ type: 'paragraph', text }] } });
    return record;
  }

  savedIndex = () => Promise.resolve(this.saved);
  records = () => [...this.documents.values()].map((each) => each.record);
  contents = (ids: readonly DocumentId[]) => {
    this.textsAsked.push(...ids);
    const found = ids.flatMap((id) => {
      const content = this.documents.get(id)?.content;
      return content ? [[id, content] as const] : [];
    });
    return Promise.resolve(new Map(found));
  };
  pause = () => {
    this.onPause();
    return Promise.resolve();
  };
  /** A millisecond goes by at every look: slices end, without waiting for a clock. */
  now = () => (this.time += 1);
}

function question(typed: string, said: Partial<SearchQuestion> = {}): SearchQuestion {
  return { typed, isTyping: false, kinds: [], sort: 'relevance', limit: 50, offset: 0, ...said };
}

describe('an index kept up with its archive', () => {
  it('takes in new, changed and removed documents, and asks for no text twice', async () => {
    const archive = new MemoryArchive();
    const [kept, changed, removed] = ['alpha', 'beta', 'gamma'].map((text) => archive.add(text));
    const index = await openLiveIndex(archive);
    await index.catchUp();
    expect(index.counts).toEqual({ indexed: 3, total: 3 });
    archive.textsAsked.length = 0;

    if (changed) archive.documents.delete(changed.id);
    if (removed) archive.documents.delete(removed.id);
    const again = archive.add('delta', { ...(changed && { id: changed.id }), revision: 2 });
    const added = archive.add('epsilon');
    await index.catchUp();
    expect(archive.textsAsked).toEqual([again.id, added.id]);
    const found = (typed: string) => index.search(question(typed)).rows.map((row) => row.document.id);
    expect(['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map(found)).toEqual([
      [kept?.id],
      [],
      [],
      [again.id],
      [added.id],
    ]);
  });

  it('starts from what was saved, before it caught up, and says whether there is anything to save', async () => {
    const archive = new MemoryArchive();
    archive.add('alpha');
    const first = await openLiveIndex(archive);
    await first.catchUp();
    expect(first.isChanged).toBe(true);
    archive.saved = first.save();
    expect(first.isChanged).toBe(false);

    archive.textsAsked.length = 0;
    const second = await openLiveIndex(archive);
    expect(second.search(question('alpha')).total).toBe(1);
    await second.catchUp();
    expect(second.isChanged).toBe(false);
    expect(archive.textsAsked).toEqual([]);
  });

  it('answers searches between its slices while it catches up', async () => {
    const archive = new MemoryArchive();
    for (let count = 0; count < 100; count += 1) archive.add(`march ${count}`);
    const index = await openLiveIndex(archive);
    const totals: number[] = [];
    archive.onPause = () => totals.push(index.search(question('march')).total);
    await index.catchUp();
    expect(totals.length).toBeGreaterThan(3);
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    expect(index.search(question('march')).total).toBe(100);
  });

  it('finds a document whose text cannot be read by its record', async () => {
    const archive = new MemoryArchive();
    archive.add('alpha', { title: 'Judgment' });
    archive.contents = () => Promise.resolve(new Map<DocumentId, Content>());
    const index = await openLiveIndex(archive);
    await index.catchUp();
    expect(index.search(question('judgment')).total).toBe(1);
    expect(index.counts.indexed).toBe(1);
  });

  it('lists the newest first when nothing is asked, also by kind', async () => {
    const archive = new MemoryArchive();
    const [older, newer] = [archive.add('a', { kind: 'law' }), archive.add('b')];
    const index = await openLiveIndex(archive);
    await index.catchUp();
    const ids = (kinds: SearchQuestion['kinds']) =>
      index.search(question(' ', { kinds })).rows.map((row) => row.document.id);
    expect(ids([])).toEqual([newer.id, older.id]);
    expect(ids(['law'])).toEqual([older.id]);
    expect(index.search(question('')).kinds).toMatchObject({ law: 1, article: 1, ruling: 0 });
  });

  it('gives excerpts in the order asked, reads a text once, and anew when it has changed', async () => {
    const archive = new MemoryArchive();
    const [one, two] = [archive.add('the first march'), archive.add('the second march')];
    const index = await openLiveIndex(archive);
    await index.catchUp();
    archive.textsAsked.length = 0;
    const asked = { typed: 'march', isTyping: false };
    for (let time = 0; time < 2; time += 1) {
      const shown = await index.excerpts([two.id, one.id], asked);
      expect(shown.map((each) => each.excerpts[0]?.text)).toEqual(['the second march', 'the first march']);
    }
    expect(archive.textsAsked).toEqual([two.id, one.id]);
    archive.add('the third march', { id: one.id, revision: 2 });
    await index.catchUp();
    const [shown] = await index.excerpts([one.id], asked);
    expect(shown?.excerpts[0]?.text).toBe('the third march');
  });
});
