import type { Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { batches, compareRecords, type Difference } from './catch-up.ts';
import { checkedSearch } from './checked-search.ts';
import { createDocumentTexts } from './document-texts.ts';
import { excerpts } from './excerpt.ts';
import { facetsOf } from './facets.ts';
import type { SearchOptions, SearchResult } from './hits.ts';
import { indexEntry } from './index-entry.ts';
import { newestDocuments } from './newest.ts';
import { needsTexts } from './phrase-check.ts';
import { readQuery } from './query.ts';
import { createPacer, type Clock } from './pacer.ts';
import { openSavedIndex, saveSegments, type IndexStore } from './saved-index.ts';
import { suggestionFor } from './suggest.ts';
import type { DocumentSummary } from './summary.ts';
import type { DocumentExcerpts, ResultRow, SearchAnswer, SearchQuestion } from './worker-messages.ts';

/** Where a live index gets its documents from: routes in the window's worker, the archive itself elsewhere. */
export interface IndexSource extends Clock {
  readonly index: IndexStore;
  /** Every document of the archive, in order of arrival. */
  records(): AsyncIterable<Document> | Iterable<Document>;
  /** Texts by id; one that cannot be read is missing, and its document is found by its record alone. */
  contents(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, Content>>;
}

/** The index of one archive with what rows of results show, kept up with the archive. */
export interface LiveIndex {
  /** Documents that can be found, and documents of the archive as they were last compared. */
  readonly counts: { readonly indexed: number; readonly total: number };
  /** True when the index holds what its saved form does not. */
  readonly isChanged: boolean;
  /** Takes in what the archive has and the index lacks; `onProgress` after each slice. One at a time. */
  catchUp(onProgress?: () => void): Promise<void>;
  /** At once where the index can tell; phrases are looked for in the texts. */
  search(question: SearchQuestion): Promise<SearchAnswer>;
  /** Documents that are like this one, by its most telling words; the nearest first, without itself. */
  similar(id: DocumentId, options?: SearchOptions): Promise<SearchAnswer>;
  excerpts(
    ids: readonly DocumentId[],
    question: Pick<SearchQuestion, 'typed' | 'isTyping'>,
    options?: { readonly most?: number },
  ): Promise<DocumentExcerpts[]>;
  /**
   * Saves what the saved index lacks, for the next start; resolves false when it gave way to a `catchUp` that was asked
   * for meanwhile. Rejects as the source does.
   */
  save(): Promise<boolean>;
  /** How many different terms there are. */
  readonly terms: number;
}

/** Milliseconds for which phrases are looked for beyond the page, to count them. */
const usualPatience = 300;

/** With fewer hits than these that have all the words, something else may have been meant. */
const fewHits = 3;

/**
 * Loads the saved index, or begins an empty one where there is none that fits, and reads the records: what was saved
 * can be searched at once, `catchUp` then takes in the rest.
 */
export async function openLiveIndex(source: IndexSource): Promise<LiveIndex> {
  const saved = await openSavedIndex(source.index, createPacer(source));
  const { index } = saved;
  let isChanged = false;

  async function compare(): Promise<Difference> {
    const difference = await compareRecords(source.records(), index.revisions);
    for (const id of difference.removed) index.remove(id);
    if (difference.changed.length + difference.removed.length > 0) isChanged = true;
    return difference;
  }

  const first = await compare();
  let { summaries } = first;
  let known: Difference | null = first;
  let inTurn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const texts = createDocumentTexts({
    contents: (ids) => source.contents(ids),
    summaryOf: (id) => summaries.get(id),
  });

  /** Catching up and saving both merge segments: one after the other. */
  function takeTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = inTurn.then(work);
    inTurn = turn.catch(() => undefined);
    return turn;
  }

  async function takeIn(onProgress?: () => void): Promise<void> {
    const difference = known ?? (await compare());
    known = null;
    summaries = difference.summaries;
    const pacer = createPacer(source, onProgress);
    for (const batch of batches(difference.changed)) {
      const contents = await source.contents(batch.map((document) => document.id));
      for (const document of batch) {
        index.put(indexEntry(document, contents.get(document.id) ?? { blocks: [] }));
        await pacer.rest();
      }
      await pacer.run(index.merge('adding'));
    }
    onProgress?.();
  }

  async function keep(): Promise<boolean> {
    isChanged = false;
    try {
      const pacer = createPacer(source);
      const merge = index.merge('rest');
      while (waiting === 0 && merge.next().done !== true) await pacer.rest();
      if (waiting === 0) await saveSegments(saved, source.index, pacer);
      else isChanged = true;
      return !isChanged;
    } catch (error) {
      isChanged = true;
      throw error;
    }
  }

  function suggested({ typed, isTyping }: SearchQuestion): Promise<string | null> {
    const languageOf = (id: DocumentId) => summaries.get(id)?.languages[0] ?? 'und';
    const textOf = async (id: DocumentId) => (await texts.whole([id])).get(id) ?? '';
    return suggestionFor(typed, index.doubts(readQuery(typed, { isTyping })), { textOf, languageOf });
  }

  async function searched({
    typed,
    isTyping,
    patience = usualPatience,
    ...options
  }: SearchQuestion): Promise<SearchResult> {
    const query = readQuery(typed, { isTyping });
    if (!needsTexts(query)) return index.search(query, options);
    const everything = { sort: options.sort, offset: 0, limit: index.revisions.size };
    const end = source.now() + patience;
    return checkedSearch(query, options, {
      candidates: index.search(query, everything).hits,
      facetsOf(id) {
        const summary = summaries.get(id);
        return summary && facetsOf(summary);
      },
      async texts(ids) {
        await source.pause();
        return texts.whole(ids);
      },
      hasTime: () => source.now() < end,
    });
  }

  return {
    get counts() {
      return { indexed: index.revisions.size, total: summaries.size };
    },
    get isChanged() {
      return isChanged;
    },

    async catchUp(onProgress) {
      waiting += 1;
      await takeTurn(() => {
        waiting -= 1;
        return takeIn(onProgress);
      });
    },

    save: () => takeTurn(keep),

    get terms() {
      return index.terms;
    },

    async search(question) {
      const start = source.now();
      const { hits, ...counts } =
        question.typed.trim() === '' ? newestDocuments(summaries, question) : await searched(question);
      const milliseconds = source.now() - start;
      const isDoubtful = question.withSuggestion !== false && counts.totalWithAllWords < fewHits;
      const suggestion = isDoubtful ? await suggested(question) : null;
      return {
        rows: rowsOf(hits, summaries),
        ...counts,
        ...(suggestion !== null && { suggestion }),
        milliseconds,
      };
    },

    async similar(id, options) {
      const start = source.now();
      // The file's name and the court say where it came from, not what it is about.
      const { title = '', tags = [], campaigns = [], languages = [] } = summaries.get(id) ?? {};
      const text = [title, ...tags, ...campaigns, (await texts.bodies([id])).get(id) ?? ''].join('\n');
      const language = languages[0] ?? 'und';
      const { hits, ...counts } = index.similar({ id, text, language }, options);
      return { rows: rowsOf(hits, summaries), ...counts, milliseconds: source.now() - start };
    },

    async excerpts(ids, { typed, isTyping }, options) {
      const query = readQuery(typed, { isTyping });
      const bodies = await texts.bodies(ids);
      const found: DocumentExcerpts[] = [];
      for (const id of ids) {
        const text = bodies.get(id) ?? '';
        const language = summaries.get(id)?.languages[0] ?? 'und';
        found.push({ id, excerpts: excerpts(text, query, { ...options, language }) });
        await source.pause();
      }
      return found;
    },
  };
}

function rowsOf(
  hits: SearchResult['hits'],
  summaries: ReadonlyMap<DocumentId, DocumentSummary>,
): ResultRow[] {
  return hits.flatMap(({ id, score, hasAllWords }) => {
    const document = summaries.get(id);
    return document ? [{ document, score, hasAllWords }] : [];
  });
}
