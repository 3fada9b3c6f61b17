import { describe, expect, it } from 'vitest';
import { openLiveIndex, type LiveIndex } from '../../../shared/search/live-index.ts';
import type { Document } from '../../../shared/model/document.ts';
import { MemoryArchive, questionOf } from '../../support/memory-archive.ts';

async function liveIndex(texts: readonly string[], said: Partial<Document> = {}): Promise<LiveIndex> {
  const archive = new MemoryArchive();
  for (const text of texts) archive.add(text, said);
  const index = await openLiveIndex(archive);
  await index.catchUp();
  return index;
}

describe('what was meant perhaps', () => {
  const texts = [
    'Harassment at work.',
    'She spoke of harassment.',
    'Die Gerichte.',
    'El acoso y la violación.',
  ];

  it.each([
    ['harasment', 'harassment'],
    ['Harrasment law', 'harassment law'],
    ['"harasment" work', '"harassment" work'],
    ['violasion', 'violación'],
    ['kind:article harasment', 'kind:article harassment'],
  ])('by %s is %s', async (typed, meant) => {
    const index = await liveIndex(texts);
    expect((await index.search(questionOf(typed))).suggestion).toBe(meant);
  });

  it('is written as in the texts, never as an ending was cut off', async () => {
    const index = await liveIndex(['He committed violence.', 'Violence is a crime.'], { languages: ['en'] });
    expect((await index.search(questionOf('vlolence'))).suggestion).toBe('violence');
  });

  it('is not asked for what is found often, for numbers, for short words, or where nothing is alike', async () => {
    const index = await liveIndex([...texts, ...texts]);
    for (const typed of ['harassment', 'harass', '2018', 'wor', 'xylophone', '__proto__', '-', 'OR', '🏳️‍🌈'])
      expect((await index.search(questionOf(typed))).suggestion).toBeUndefined();
    expect(
      (await index.search(questionOf('harasment', { withSuggestion: false }))).suggestion,
    ).toBeUndefined();
  });

  it('waits while a word is typed that others begin with', async () => {
    const index = await liveIndex(texts);
    expect((await index.search(questionOf('geri', { isTyping: true }))).suggestion).toBeUndefined();
  });
});

describe('documents that are like one', () => {
  it('share its telling words, in any form; itself and unlike ones are not among them', async () => {
    const archive = new MemoryArchive();
    const said = { languages: ['en'] };
    const one = archive.add('The factory owner was convicted of harassing seamstresses.', said);
    const like = archive.add('Seamstresses strike after a conviction for harassment in a factory.', said);
    const less = archive.add('A factory burnt down.', said);
    for (let count = 0; count < 8; count += 1)
      archive.add(`The weather report number ${count}, and the rain.`, said);
    const index = await openLiveIndex(archive);
    await index.catchUp();
    const { rows, total } = await index.similar(one.id);
    expect(rows.map((row) => row.document.id)).toEqual([like.id, less.id]);
    expect(total).toBe(2);
  });

  it('are none for a document without words, or one that is not there', async () => {
    const archive = new MemoryArchive();
    const empty = archive.add('', { title: '12' });
    archive.add('A text.');
    const index = await openLiveIndex(archive);
    await index.catchUp();
    expect((await index.similar(empty.id)).total).toBe(0);
  });
});
