import type { DocumentId } from '../../shared/model/ids.ts';
import type { SearchQuestion } from '../../shared/search/worker-messages.ts';
import type { Filters } from './filters.ts';

/** What the person asks. */
export interface Asked {
  readonly typed: string;
  readonly filters: Filters;
  readonly sort: SearchQuestion['sort'];
  /** Documents like this one are asked for; then nothing is typed. */
  readonly similarTo: SimilarTo | null;
}

/** A document that others are to be like. */
export interface SimilarTo {
  readonly id: DocumentId;
  readonly title: string;
}

export const nothingAsked: Asked = { typed: '', filters: {}, sort: 'relevance', similarTo: null };

/** What is asked after a change: words and a document that others are to be like take each other's place. */
export function askedNext(asked: Asked, change: Partial<Asked>): Asked {
  const next = { ...asked, ...change };
  if (change.similarTo) return { ...next, typed: '' };
  return change.typed === undefined || change.typed === '' ? next : { ...next, similarTo: null };
}

/** Whether anything is asked but all documents. */
export function isAsking({ typed, filters, similarTo }: Asked): boolean {
  return typed.trim() !== '' || Object.keys(filters).length > 0 || similarTo !== null;
}
