import type { Content } from '../../shared/model/content.ts';
import type { Document, DocumentKind } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { formsOf } from '../../shared/model/person.ts';
import type { Excerpt } from '../../shared/search/excerpt.ts';
import type { SearchCounts, SearchOptions } from '../../shared/search/hits.ts';
import { openLiveIndex, type IndexSource, type LiveIndex } from '../../shared/search/live-index.ts';
import type { ResultRow } from '../../shared/search/worker-messages.ts';
import type { Archive } from './archive.ts';
import { clock } from './clock.ts';
import { isDamage, isUnwritable } from './disk/storage-error.ts';
import { documentContent } from './documents.ts';
import { recordChanges } from './record-changes.ts';
import { indexStoreOf } from './index-store.ts';

interface ArchiveSearchOptions extends SearchOptions {
  /** Left out for lists of names and for measuring: the texts are then not read. */
  readonly withExcerpts?: boolean;
}

/** One hit as `search --json` prints it. */
export interface ArchiveHit {
  /** 1 for the best, over all pages. */
  readonly rank: number;
  readonly id: DocumentId;
  readonly score: number;
  readonly hasAllWords: boolean;
  readonly title: string;
  readonly kind: DocumentKind;
  /** EDTF; null when it is not known. */
  readonly date: string | null;
  /** The original's file name, without folders. */
  readonly file: string;
  readonly excerpts: readonly Excerpt[];
}

interface ArchiveAnswer extends SearchCounts {
  readonly hits: readonly ArchiveHit[];
  /** Where little was found: the query with words that the archive has. */
  readonly suggestion?: string;
  /** Time of the search itself, without the excerpts. */
  readonly ms: number;
}

export interface ArchiveSearch {
  /** Finds as of when the search was opened. An empty query lists the newest documents. */
  search(typed: string, options?: ArchiveSearchOptions): Promise<ArchiveAnswer>;
  /** Documents that are like this one, the nearest first, without itself. */
  similar(id: DocumentId, options?: Pick<ArchiveSearchOptions, 'limit' | 'offset'>): Promise<ArchiveAnswer>;
}

/** What an index is made from: the archive's records and texts, and what was saved of it. */
export function indexSourceOf(archive: Archive): IndexSource {
  return {
    index: indexStoreOf(archive),
    changes: (since) => recordChanges(archive, since),
    documents: (ids) => Promise.resolve(documentsOf(archive, ids)),
    names: () => Promise.resolve(knownForms(archive)),
    async contents(ids) {
      const found = new Map<DocumentId, Content>();
      for (const id of ids) {
        try {
          found.set(id, await documentContent(archive, id));
        } catch (error) {
          // One damaged text must not keep the others from being found; `verify` says which it is.
          if (!isDamage(error)) throw error;
        }
      }
      return found;
    },
    ...clock,
  };
}

/** Those of these documents that the archive has, by their ids. */
export function documentsOf(
  { records }: Archive,
  ids: readonly DocumentId[],
): ReadonlyMap<DocumentId, Document> {
  const found = ids.map((id) => records.get('documents', id)).filter((document) => document !== undefined);
  return new Map(found.map((document) => [document.id, document]));
}

/** The forms of each person's and organisation's name that is written in several ways. */
export function knownForms({ records }: Archive): (readonly string[])[] {
  return Array.from(records.all('people'), formsOf).filter(({ length }) => length > 1);
}

/** The index can be made anew: a disk too full for it is searched all the same. */
async function keep(index: LiveIndex): Promise<void> {
  try {
    await index.save();
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
}

const inHundredths = (milliseconds: number) => Math.round(milliseconds * 100) / 100;

function hitOf(
  { document, score, hasAllWords }: ResultRow,
  rank: number,
  excerpts: readonly Excerpt[] = [],
): ArchiveHit {
  const { id, title, kind, date = null, file } = document;
  return { rank, id, score, hasAllWords, title, kind, date, file, excerpts };
}

/** Loads the saved index, takes in what changed since, and saves it when something did. */
export async function openSearch(archive: Archive): Promise<ArchiveSearch> {
  const index = await openLiveIndex(indexSourceOf(archive));
  await index.catchUp();
  if (index.isChanged && !archive.isReadOnly) await keep(index);

  return {
    async search(typed, { withExcerpts = true, ...options } = {}) {
      const { kinds = [], sort = 'relevance', limit = 20, offset = 0 } = options;
      const question = {
        ...options,
        typed,
        isTyping: false,
        kinds,
        sort,
        limit,
        offset,
        withSuggestion: withExcerpts,
      };
      const { rows, milliseconds, ...counts } = await index.search({ ...question, patience: Infinity });
      const ids = rows.map((row) => row.document.id);
      const shown = withExcerpts ? await index.excerpts(ids, question) : [];
      const hits = rows.map((row, place) => hitOf(row, offset + place + 1, shown[place]?.excerpts));
      return { hits, ...counts, ms: inHundredths(milliseconds) };
    },
    async similar(id, options = {}) {
      const { rows, milliseconds, ...counts } = await index.similar(id, options);
      const { offset = 0 } = options;
      const hits = rows.map((row, place) => hitOf(row, offset + place + 1));
      return { hits, ...counts, ms: inHundredths(milliseconds) };
    },
  };
}
