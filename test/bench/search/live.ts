import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Content } from '../../../shared/model/content.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { openLiveIndex, type IndexSource, type LiveIndex } from '../../../shared/search/live-index.ts';
import { createMemoryIndex } from '../../support/memory-index.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { readDocuments } from './documents.ts';
import type { Queries } from './queries.ts';

/** The documents of a file as an archive that they have just been imported into. */
async function sourceOf(file: string): Promise<IndexSource> {
  const records = new Map<DocumentId, Document>();
  const texts = new Map<DocumentId, Content>();
  for await (const { title, body, language } of readDocuments(file)) {
    const record = sampleDocument({ title, languages: [language], characters: body.length });
    records.set(record.id, record);
    texts.set(record.id, { blocks: [{ type: 'paragraph', text: body }] });
  }
  return {
    index: createMemoryIndex(),
    changes: () =>
      Promise.resolve({
        position: 1,
        total: records.size,
        isWhole: true,
        changed: records.values(),
        removed: [],
      }),
    documents: (ids) =>
      Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const record = records.get(id);
            return record ? [[id, record] as const] : [];
          }),
        ),
      ),
    contents: (ids) => Promise.resolve(new Map(ids.map((id) => [id, texts.get(id) ?? { blocks: [] }]))),
    pause: () => setImmediate(),
    now: () => performance.now(),
  };
}

const question = (typed: string) =>
  ({ typed, isTyping: false, kinds: [], sort: 'relevance', limit: 50, offset: 0 }) as const;

/** Milliseconds from asking to the answer, of a thousand searches asked while documents are taken in. */
async function searchMeanwhile(index: LiveIndex, typed: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let asked = 0; asked < 1000; asked += 1) {
    await setTimeout(2);
    const start = performance.now();
    await setImmediate();
    await index.search(question(typed[asked % typed.length] ?? ''));
    times.push(performance.now() - start);
  }
  return times;
}

/** The times of searches during an import, and how many queries are answered otherwise than by an index made at rest. */
export async function measureLive(
  file: string,
  queries: Queries,
): Promise<{ readonly times: readonly number[]; readonly wrong: number }> {
  const source = await sourceOf(file);
  const index = await openLiveIndex(source);
  const [times] = await Promise.all([searchMeanwhile(index, queries['three words, all']), index.catchUp()]);
  const atRest = await openLiveIndex({ ...source, index: createMemoryIndex() });
  await atRest.catchUp();
  const answer = async (from: LiveIndex, typed: string) => {
    const { rows } = await from.search(question(typed));
    return rows.map(({ document, score }) => `${document.id} ${score.toPrecision(9)}`).join();
  };
  let wrong = 0;
  for (const typed of queries['three words, all'])
    if ((await answer(index, typed)) !== (await answer(atRest, typed))) wrong += 1;
  return { times, wrong };
}
