import type { Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { batches, compareRecords, type RecordChanges } from './catch-up.ts';
import { checkedSearch } from './checked-search.ts';
import { createDocumentTexts } from './document-texts.ts';
import { excerpts } from './excerpt.ts';
import type { SearchOptions, SearchResult } from './hits.ts';
import { indexEntry } from './index-entry.ts';
import { createKnownNames, noNames } from './known-names.ts';
import { createKnownRows, rowsOfHits } from './known-rows.ts';
import { needsTexts } from './phrase-check.ts';
import { readQuery } from './query.ts';
import { createPacer, type Clock } from './pacer.ts';
import { openSavedIndex, saveSegments, type IndexStore } from './saved-index.ts';
import { suggestionFor } from './suggest.ts';
import { createVerdicts } from './verdicts.ts';
import type { DocumentExcerpts, SearchAnswer, SearchQuestion } from './worker-messages.ts';

/** Where a live index gets its documents from: routes in the window's worker, the archive itself elsewhere. */
export interface IndexSource extends Clock {
  readonly index: IndexStore;
  /** What became of the records since an entry of the log; null: since the beginning. */
  changes(since: number | null): Promise<RecordChanges>;
  /** Records by id; of one that is not there any more there is none. */
  documents(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, Document>>;
  /** The forms of each name that is written in several ways; left out, none is. */
  names?(): Promise<readonly (readonly string[])[]>;
  /** Texts by id; one that cannot be read is missing, and its document is found by its record alone. */
  contents(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, Content>>;
}

/** The index of one archive with what rows of results show, kept up with the archive. */
export interface LiveIndex {
  /** Documents that can be found, and documents of the archive as far as is known. */
  readonly counts: { readonly indexed: number; readonly total: number };
  /** True when the index holds what its saved form does not. */
  readonly isChanged: boolean;
  /** Takes in what the archive has and the index lacks; `onProgress` after each slice. One at a time. */
  catchUp(onProgress?: () => void): Promise<void>;
  /** At once where the index can tell; phrases are looked for in the texts, and no further once overtaken. */
  search(question: SearchQuestion, options?: { readonly isOvertaken?: () => boolean }): Promise<SearchAnswer>;
  /** Documents that are like this one, by its most telling words; the nearest first, without itself. */
  similar(id: DocumentId, options?: SearchOptions): Promise<SearchAnswer>;
  /** Which documents that would be, in their order, without their rows; null while it cannot tell for sure. */
  ids(question: SearchQuestion, similarTo: DocumentId | null): Promise<readonly DocumentId[] | null>;
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

/** Rows that are remembered: some forty pages. */
const mostRows = 4000;

/**
 * Loads the first and largest segment of the saved index, or begins an empty one where there is none that fits: it can
 * be searched at once. The first `catchUp` loads the others, then takes in what the archive has besides.
 */
export async function openLiveIndex(source: IndexSource): Promise<LiveIndex> {
  const saved = await openSavedIndex(source.index, createPacer(source));
  const { index } = saved;
  while ((await saved.loadNext()) && index.documents === 0);
  const rows = createKnownRows((ids) => source.documents(ids), mostRows);
  const rowOf = async (id: DocumentId) => (await rows.get([id])).get(id);
  const verdicts = createVerdicts();
  let isChanged = false;
  let names = noNames;
  const read = ({ typed, isTyping }: Pick<SearchQuestion, 'typed' | 'isTyping'>) =>
    readQuery(typed, { isTyping, names });
  /** The last entry of the log whose documents are all in it. */
  let position: number | null = null;
  let total = index.documents;
  let inTurn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const texts = createDocumentTexts({
    contents: (ids) => source.contents(ids),
    summaries: (ids) => rows.get(ids),
  });

  /** Loading, catching up and saving change the segments: one after the other. */
  function takeTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = inTurn.then(work);
    inTurn = turn.catch(() => undefined);
    return turn;
  }

  function forget(id: DocumentId): void {
    rows.forget(id);
    verdicts.forget();
  }

  async function takeIn(onProgress?: () => void): Promise<void> {
    if (source.names) names = createKnownNames(await source.names());
    verdicts.forget();
    while (await saved.loadNext()) onProgress?.();
    const changes = await source.changes(position ?? saved.madeFrom);
    const { changed, removed } = await compareRecords(changes, index);
    ({ total } = changes);
    for (const id of removed) {
      index.remove(id);
      forget(id);
    }
    if (changes.isWhole || changed.length + removed.length > 0) isChanged = true;
    const pacer = createPacer(source, onProgress);
    for (const ids of batches(changed)) {
      const [documents, contents] = await Promise.all([source.documents(ids), source.contents(ids)]);
      for (const [id, document] of documents) {
        forget(id);
        index.put(indexEntry(document, contents.get(id) ?? { blocks: [] }));
        await pacer.rest();
      }
      await pacer.run(index.merge('adding'));
    }
    // Not before all was taken in: what fails is asked for again.
    ({ position } = changes);
    onProgress?.();
  }

  async function keep(): Promise<boolean> {
    isChanged = false;
    try {
      const pacer = createPacer(source);
      const merge = index.merge('rest');
      while (waiting === 0 && merge.next().done !== true) await pacer.rest();
      if (waiting === 0) await saveSegments(saved, { store: source.index, pacer, madeFrom: position });
      else isChanged = true;
      return !isChanged;
    } catch (error) {
      isChanged = true;
      throw error;
    }
  }

  function suggested(question: SearchQuestion): Promise<string | null> {
    const languageOf = async (id: DocumentId) => (await rowOf(id))?.languages[0] ?? 'und';
    const textOf = async (id: DocumentId) => (await texts.whole([id])).get(id) ?? '';
    return suggestionFor(question.typed, index.doubts(read(question)), { textOf, languageOf });
  }

  async function searched(
    { patience = usualPatience, ...question }: SearchQuestion,
    isOvertaken: () => boolean,
  ): Promise<SearchResult> {
    const { typed, isTyping, ...options } = question;
    const query = read({ typed, isTyping });
    if (!needsTexts(query)) return index.search(query, options);
    const end = source.now() + patience;
    return checkedSearch(query, options, {
      candidates: index.candidates(query, options),
      verdicts: verdicts.of(`${typed}\n${isTyping}`),
      async texts(ids) {
        await source.pause();
        return texts.whole(ids);
      },
      pacer: createPacer(source),
      hasTime: () => source.now() < end,
      isOvertaken,
    });
  }

  async function found(question: SearchQuestion, isOvertaken = () => false): Promise<SearchResult> {
    return question.typed.trim() === '' ? index.newest(question) : searched(question, isOvertaken);
  }

  async function alike(id: DocumentId, options?: SearchOptions): Promise<SearchResult> {
    // The file's name and the court say where it came from, not what it is about.
    const { title = '', tags = [], campaigns = [], languages = [] } = (await rowOf(id)) ?? {};
    const text = [title, ...tags, ...campaigns, (await texts.bodies([id])).get(id) ?? ''].join('\n');
    return index.similar({ id, text, language: languages[0] ?? 'und' }, options);
  }

  return {
    get counts() {
      return { indexed: index.documents, total: Math.max(total, index.documents) };
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

    async search(question, { isOvertaken = () => false } = {}) {
      const start = source.now();
      const { hits, ...counts } = await found(question, isOvertaken);
      const milliseconds = source.now() - start;
      const isDoubtful = question.withSuggestion !== false && counts.totalWithAllWords < fewHits;
      const suggestion = isDoubtful ? await suggested(question) : null;
      return {
        rows: await rowsOfHits(hits, rows),
        ...counts,
        ...(suggestion !== null && { suggestion }),
        milliseconds,
      };
    },

    async similar(id, options) {
      const start = source.now();
      const { hits, ...counts } = await alike(id, options);
      return { rows: await rowsOfHits(hits, rows), ...counts, milliseconds: source.now() - start };
    },

    async ids(question, similarTo) {
      const { hits, isTotalExact } =
        similarTo === null ? await found(question) : await alike(similarTo, question);
      return isTotalExact === false ? null : hits.map(({ id }) => id);
    },

    async excerpts(ids, question, options) {
      const query = index.understood(read(question));
      const bodies = await texts.bodies(ids);
      const summaries = await rows.get(ids);
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
