import { AppError } from '../../shared/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { SearchOptions } from '../../shared/search/hits.ts';
import type {
  DocumentExcerpts,
  FromWorker,
  SearchAnswer,
  SearchQuestion,
  SearchStatus,
  ToWorker,
} from '../../shared/search/worker-messages.ts';

/** The search of the archive that is open: make one when an archive opens, close it with the archive. */
export interface SearchClient {
  /** Null when a newer search was asked before this one was answered. Rejects with `AppError`. */
  search(question: SearchQuestion): Promise<SearchAnswer | null>;
  /** The best passages of the documents in view, in the order asked; ask once typing pauses. */
  excerpts(
    ids: readonly DocumentId[],
    question: Pick<SearchQuestion, 'typed' | 'isTyping'>,
  ): Promise<readonly DocumentExcerpts[]>;
  /** Documents that are like this one, the nearest first. Null while the index is being opened. */
  similar(id: DocumentId, options: SearchOptions): Promise<SearchAnswer | null>;
  /** One of a list of questions, which no newer search overtakes. Null while the index is being opened. */
  searchListed(question: SearchQuestion): Promise<SearchAnswer | null>;
  /** Which documents a question finds, or which are like one, in their order. Null while that cannot be told for sure. */
  ids(question: SearchQuestion, similarTo: DocumentId | null): Promise<readonly DocumentId[] | null>;
  /** Documents came, changed or went (`documents.changed`): catches up behind the running searches. */
  refresh(): void;
  /** Calls back now and at every change; answers the function that ends it. */
  onStatus(listener: (status: SearchStatus) => void): () => void;
  /** Ends the worker and forgets what it held; searches under way answer null. */
  close(): void;
}

interface Waiting {
  readonly answer: (message: FromWorker | null) => void;
  readonly fail: (error: AppError) => void;
}

/** Starts the search worker, which loads the saved index and catches up by itself. */
export function createSearchClient(): SearchClient {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(status: SearchStatus) => void>();
  let status: SearchStatus = { state: 'loading', indexed: 0, total: 0 };
  let lastRequest = 0;

  function setStatus(next: SearchStatus): void {
    status = next;
    for (const listener of listeners) listener(status);
  }

  function ask(message: (request: number) => ToWorker): Promise<FromWorker | null> {
    const request = (lastRequest += 1);
    return new Promise((answer, fail) => {
      waiting.set(request, { answer, fail });
      worker.postMessage(message(request));
    });
  }

  worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
    const message = event.data;
    if (message.type === 'status') {
      setStatus(message.status);
      return;
    }
    const asked = waiting.get(message.request);
    waiting.delete(message.request);
    if (message.type === 'failed') {
      asked?.fail(new AppError(message.failure.code, message.failure.details));
    } else asked?.answer(message);
  });

  worker.addEventListener('error', (event) => {
    const failure = { code: 'internal', details: { reason: event.message } } as const;
    for (const asked of waiting.values()) asked.fail(new AppError(failure.code, failure.details));
    waiting.clear();
    setStatus({ ...status, state: 'failed', failure });
  });

  return {
    async search(question) {
      const message = await ask((request) => ({ type: 'search', request, question }));
      return message?.type === 'answer' ? message.answer : null;
    },
    async excerpts(ids, question) {
      const message = await ask((request) => ({ type: 'excerpts', request, ids, question }));
      return message?.type === 'excerpts' ? message.documents : [];
    },
    async similar(id, options) {
      const message = await ask((request) => ({ type: 'similar', request, id, options }));
      return message?.type === 'answer' ? message.answer : null;
    },
    async searchListed(question) {
      const message = await ask((request) => ({ type: 'listed', request, question }));
      return message?.type === 'answer' ? message.answer : null;
    },
    async ids(question, similarTo) {
      const message = await ask((request) => ({ type: 'ids', request, question, similarTo }));
      return message?.type === 'ids' ? message.ids : null;
    },
    refresh() {
      worker.postMessage({ type: 'refresh' } satisfies ToWorker);
    },
    onStatus(listener) {
      listeners.add(listener);
      listener(status);
      return () => listeners.delete(listener);
    },
    close() {
      worker.terminate();
      for (const asked of waiting.values()) asked.answer(null);
      waiting.clear();
      listeners.clear();
    },
  };
}
