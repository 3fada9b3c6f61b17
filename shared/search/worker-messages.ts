import type { Failure } from '../errors.ts';
import type { DocumentKind } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Excerpt } from './excerpt.ts';
import type { SearchCounts, SearchOptions } from './hits.ts';
import type { DocumentSummary } from './summary.ts';

/** What the search box asks. */
export interface SearchQuestion extends Pick<SearchOptions, 'filters' | 'withFacets' | 'ownFacets'> {
  /** As typed. Empty: the newest documents, newest first. */
  readonly typed: string;
  /** The person is still typing: the last word also finds what begins with it. */
  readonly isTyping: boolean;
  /** Only these kinds; empty: every kind. */
  readonly kinds: readonly DocumentKind[];
  /** By date: newest first, undated last; documents with all words stay before those with some. */
  readonly sort: 'relevance' | 'date';
  readonly limit: number;
  readonly offset: number;
  /** Milliseconds for which phrases are looked for in texts beyond those of the page, to count the hits. */
  readonly patience?: number;
  /** False: nobody wants to know what else may have been meant. */
  readonly withSuggestion?: boolean;
}

export interface ResultRow {
  readonly document: DocumentSummary;
  readonly score: number;
  /** Rows with all words stand before rows with some: where this turns false, the screen draws the line. */
  readonly hasAllWords: boolean;
}

export interface SearchAnswer extends SearchCounts {
  readonly rows: readonly ResultRow[];
  /** Where little was found: the query with words that the archive has. It stands for what was meant perhaps. */
  readonly suggestion?: string;
  readonly milliseconds: number;
}

/** `closed`: no archive is open. `failed`: reading stopped; what is indexed can still be searched. */
export interface SearchStatus {
  readonly state: 'loading' | 'catching-up' | 'ready' | 'closed' | 'failed';
  /** Documents that can be found now, and documents of the archive. */
  readonly indexed: number;
  readonly total: number;
  readonly failure?: Failure;
}

export interface DocumentExcerpts {
  readonly id: DocumentId;
  readonly excerpts: readonly Excerpt[];
}

/** Page to worker. `request` numbers rise by one; an answer carries the number it answers. */
export type ToWorker =
  | { readonly type: 'search'; readonly request: number; readonly question: SearchQuestion }
  | {
      readonly type: 'excerpts';
      readonly request: number;
      readonly ids: readonly DocumentId[];
      readonly question: Pick<SearchQuestion, 'typed' | 'isTyping'>;
    }
  /** One of a list of questions: answered whatever else is asked meanwhile. */
  | { readonly type: 'listed'; readonly request: number; readonly question: SearchQuestion }
  /** Which documents a question finds, or which are like one. */
  | {
      readonly type: 'ids';
      readonly request: number;
      readonly question: SearchQuestion;
      readonly similarTo: DocumentId | null;
    }
  /** Documents that are like this one; answered as a search is. */
  | {
      readonly type: 'similar';
      readonly request: number;
      readonly id: DocumentId;
      readonly options: SearchOptions;
    }
  | { readonly type: 'refresh' };

/** Worker to page. A search that a newer one overtook gets `answer: null`. */
export type FromWorker =
  | { readonly type: 'status'; readonly status: SearchStatus }
  | { readonly type: 'answer'; readonly request: number; readonly answer: SearchAnswer | null }
  | { readonly type: 'excerpts'; readonly request: number; readonly documents: readonly DocumentExcerpts[] }
  | { readonly type: 'ids'; readonly request: number; readonly ids: readonly DocumentId[] | null }
  | { readonly type: 'failed'; readonly request: number; readonly failure: Failure };
