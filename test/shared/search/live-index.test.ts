import { describe, expect, it } from 'vitest';
import type { Content } from '../../../shared/model/content.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { openLiveIndex } from '../../../shared/search/live-index.ts';
import type { SearchQuestion } from '../../../shared/search/worker-messages.ts';
import { MemoryArchive, questionOf } from '../../support/memory-archive.ts';

describe('an index kept up with its archive', () => {
  it('takes in new, changed and removed documents, and asks for no text twice', async () => {
    const archive = new MemoryArchive();
    const [kept, changed, removed] = ['alpha', 'beta', 'gamma'].map((text) => archive.add(text));
    const index = await openLiveIndex(archive);
    await index.catchUp();
    expect(index.counts).toEqual({ indexed: 3, total: 3 });
    archive.textsAsked.length = 0;

    if (changed) archive.remove(changed.id);
    if (removed) archive.remove(removed.id);
    const again = archive.add('delta', { ...(changed && { id: changed.id }), revision: 2 });
    const added = archive.add('epsilon');
    await index.catchUp();
    expect(archive.textsAsked).toEqual([again.id, added.id]);
    const found = async (typed: string) =>
      (await index.search(questionOf(typed))).rows.map((row) => row.document.id);
    expect(await Promise.all(['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map(found))).toEqual([
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
    expect(await first.save()).toBe(true);
    expect(first.isChanged).toBe(false);

    archive.textsAsked.length = 0;
    const second = await openLiveIndex(archive);
    expect((await second.search(questionOf('alpha'))).total).toBe(1);
    await second.catchUp();
    expect(second.isChanged).toBe(false);
    expect(archive.textsAsked).toEqual([]);
  });

  it('writes only what is new when it saves again, and reads it all the next time', async () => {
    const archive = new MemoryArchive();
    for (let count = 0; count < 400; count += 1)
      archive.add(Array.from({ length: 100 }, (_, word) => `word${count}x${word}`).join(' '));
    const index = await openLiveIndex(archive);
    await index.catchUp();
    await index.save();
    const [large] = archive.index.written;
    archive.add('alpha');
    await index.catchUp();
    await index.save();
    const { segments } = await archive.index.saved();
    // Each time what there is to know of them all besides.
    expect(archive.index.written).toHaveLength(4);
    expect(segments.flat().map(({ object }) => object)).toEqual([large, archive.index.written[2]]);

    archive.textsAsked.length = 0;
    const again = await openLiveIndex(archive);
    await again.catchUp();
    expect(archive.textsAsked).toEqual([]);
    for (const typed of ['alpha', 'word0x0', 'word399x99'])
      expect((await again.search(questionOf(typed))).total).toBe(1);

    // A damaged segment is taken in again, the others stay.
    archive.index.pieces.set(large ?? '', Uint8Array.of(1, 2, 3));
    const mended = await openLiveIndex(archive);
    expect((await mended.search(questionOf('alpha'))).total).toBe(1);
    await mended.catchUp();
    expect(archive.textsAsked).toHaveLength(400);
    expect((await mended.search(questionOf('word399x99'))).total).toBe(1);
  });

  it('saves everything anew when somebody else has replaced what it had saved', async () => {
    const archive = new MemoryArchive();
    archive.add('alpha');
    const index = await openLiveIndex(archive);
    await index.catchUp();
    await index.save();
    archive.index.pieces.clear();
    archive.add('beta');
    await index.catchUp();
    expect(await index.save()).toBe(true);
    expect((await (await openLiveIndex(archive)).search(questionOf('alpha'))).total).toBe(1);
  });

  it('stops saving when there is something to take in, and saves it all afterwards', async () => {
    const archive = new MemoryArchive();
    archive.millisecondsALook = 100;
    for (let count = 0; count < 5; count += 1) archive.add(`march ${count}`);
    const index = await openLiveIndex(archive);
    // Searched at every pause, so that there are several segments to merge.
    archive.onPause = () => {
      void index.search(questionOf('march'));
    };
    await index.catchUp();

    archive.add('late');
    const catchingUp: Promise<void>[] = [];
    archive.onPause = () => {
      if (catchingUp.length === 0) catchingUp.push(index.catchUp());
    };
    expect(await index.save()).toBe(false);
    expect(archive.index.written).toEqual([]);
    expect(index.isChanged).toBe(true);
    expect(catchingUp).toHaveLength(1);
    await Promise.all(catchingUp);
    expect(await index.save()).toBe(true);
    expect((await (await openLiveIndex(archive)).search(questionOf('late'))).total).toBe(1);
  });

  it('answers searches between its slices while it catches up', async () => {
    const archive = new MemoryArchive();
    for (let count = 0; count < 100; count += 1) archive.add(`march ${count}`);
    const index = await openLiveIndex(archive);
    const totals: number[] = [];
    archive.onPause = () => {
      void index.search(questionOf('march')).then(({ total }) => totals.push(total));
    };
    await index.catchUp();
    expect(totals.length).toBeGreaterThan(3);
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    expect((await index.search(questionOf('march'))).total).toBe(100);
  });

  it('has no wrong and no stale hit after it was searched while documents came, changed and went', async () => {
    const archive = new MemoryArchive();
    archive.millisecondsALook = 5;
    const text = (count: number) => `march ${count % 7} of women ${count % 11} in ${count % 3} towns`;
    const index = await openLiveIndex(archive);
    archive.onPause = () => {
      void index.search(questionOf('march women'));
    };
    for (let round = 0; round < 4; round += 1) {
      for (let count = 0; count < 40; count += 1) archive.add(text(count + round));
      const all = [...archive.records.values()].map(({ record }) => record);
      for (const [place, { id, revision }] of all.entries()) {
        if (place % 9 === round) archive.remove(id);
        else if (place % 5 === round) archive.add(`strike ${place}`, { id, revision: revision + 1 });
      }
      await index.catchUp();
    }
    const atOnce = await openLiveIndex(archive);
    await atOnce.catchUp();
    for (const typed of ['march women', 'strike', 'march 3 -strike', '"women 5"', 'towns 2']) {
      const [found, wanted] = await Promise.all(
        [index, atOnce].map((each) => each.search(questionOf(typed, { limit: 500 }))),
      );
      expect(found?.rows.map(({ document }) => document)).toEqual(
        wanted?.rows.map(({ document }) => document),
      );
      expect(found?.kinds).toEqual(wanted?.kinds);
    }
  });

  it('finds a document whose text cannot be read by its record', async () => {
    const archive = new MemoryArchive();
    archive.add('alpha', { title: 'Judgment' });
    archive.contents = () => Promise.resolve(new Map<DocumentId, Content>());
    const index = await openLiveIndex(archive);
    await index.catchUp();
    expect((await index.search(questionOf('judgment'))).total).toBe(1);
    expect(index.counts.indexed).toBe(1);
  });

  it('lists the newest first when nothing is asked, also by kind', async () => {
    const archive = new MemoryArchive();
    const [older, newer] = [archive.add('a', { kind: 'law' }), archive.add('b')];
    const index = await openLiveIndex(archive);
    await index.catchUp();
    const ids = async (kinds: SearchQuestion['kinds']) =>
      (await index.search(questionOf(' ', { kinds }))).rows.map((row) => row.document.id);
    expect(await ids([])).toEqual([newer.id, older.id]);
    expect(await ids(['law'])).toEqual([older.id]);
    expect((await index.search(questionOf(''))).kinds).toMatchObject({ law: 1, article: 1, ruling: 0 });
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
