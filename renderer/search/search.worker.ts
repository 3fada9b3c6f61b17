import { AppError, failureOf } from '../../shared/errors.ts';
import { openLiveIndex, type LiveIndex } from '../../shared/search/live-index.ts';
import type { FromWorker, SearchStatus, ToWorker } from '../../shared/search/worker-messages.ts';
import { withFewerValues } from './fewer-values.ts';
import { routeSource } from './route-source.ts';

type Search = Extract<ToWorker, { type: 'search' }>;

/** Saving merges what has piled up: not between the batches of an import, but when it has been quiet for a while. */
const quietBeforeSaving = 4000;

/** Milliseconds: the screen counts up, it does not flicker. */
const betweenReports = 250;

let index: LiveIndex | null = null;
let newestSearch: Search | null = null;
let newestRequest = 0;
let isRefreshing = false;
let refreshesAsked = 0;
let saving: ReturnType<typeof setTimeout> | undefined;

function post(message: FromWorker): void {
  postMessage(message);
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function report(state: SearchStatus['state'], error?: unknown): void {
  const counts = index?.counts ?? { indexed: 0, total: 0 };
  const failure = error === undefined ? {} : { failure: failureOf(error) };
  post({ type: 'status', status: { state, ...counts, ...failure } });
}

function reportFailure(error: unknown): void {
  const isClosed = error instanceof AppError && error.code === 'archive-closed';
  report(isClosed ? 'closed' : 'failed', error);
}

async function save(): Promise<void> {
  if (index?.isChanged === true && !isRefreshing) await index.save();
}

async function refreshOnce(): Promise<void> {
  index ??= await openLiveIndex(routeSource);
  await answerNewest();
  let nextReport = 0;
  await index.catchUp(() => {
    if (performance.now() < nextReport) return;
    nextReport = performance.now() + betweenReports;
    report('catching-up');
  });
  report('ready');
}

/** One at a time; what is asked for meanwhile is done once more, after as long a rest as the work had taken. */
async function refresh(): Promise<void> {
  refreshesAsked += 1;
  if (isRefreshing) return;
  isRefreshing = true;
  clearTimeout(saving);
  for (let done = 0; done < refreshesAsked;) {
    done = refreshesAsked;
    const start = performance.now();
    await refreshOnce().catch(reportFailure);
    if (done < refreshesAsked) await rest(performance.now() - start);
  }
  refreshesAsked = 0;
  isRefreshing = false;
  saving = setTimeout(() => {
    save().catch(reportFailure);
  }, quietBeforeSaving);
}

async function answerNewest(): Promise<void> {
  const asked = newestSearch;
  if (!asked || !index) return;
  newestSearch = null;
  newestRequest = asked.request;
  const isOvertaken = () => newestSearch !== null || newestRequest !== asked.request;
  try {
    const answer = await index.search(asked.question, { isOvertaken });
    post({
      type: 'answer',
      request: asked.request,
      answer: isOvertaken() ? null : withFewerValues(answer, asked.question),
    });
  } catch (error) {
    post({ type: 'failed', request: asked.request, failure: failureOf(error) });
  }
}

function search(asked: Search): void {
  if (newestSearch) post({ type: 'answer', request: newestSearch.request, answer: null });
  newestSearch = asked;
  // Later than the messages that wait already: of several letters typed at once only the last is searched for.
  setTimeout(() => {
    void answerNewest();
  });
}

async function similar({ request, id, options }: Extract<ToWorker, { type: 'similar' }>): Promise<void> {
  const answer = await index?.similar(id, options);
  post({ type: 'answer', request, answer: answer ? withFewerValues(answer, options) : null });
}

async function listed({ request, question }: Extract<ToWorker, { type: 'listed' }>): Promise<void> {
  const answer = (await index?.search(question)) ?? null;
  post({ type: 'answer', request, answer });
}

async function excerpts({ request, ids, question }: Extract<ToWorker, { type: 'excerpts' }>): Promise<void> {
  const documents = (await index?.excerpts(ids, question)) ?? [];
  post({ type: 'excerpts', request, documents });
}

async function ids({ request, question, similarTo }: Extract<ToWorker, { type: 'ids' }>): Promise<void> {
  post({ type: 'ids', request, ids: (await index?.ids(question, similarTo)) ?? null });
}

/** What no newer question overtakes. */
function aside(message: Exclude<ToWorker, { type: 'search' | 'refresh' }>): Promise<void> {
  if (message.type === 'similar') return similar(message);
  if (message.type === 'ids') return ids(message);
  return message.type === 'listed' ? listed(message) : excerpts(message);
}

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (message.type === 'search') search(message);
  else if (message.type === 'refresh') void refresh();
  else {
    aside(message).catch((error: unknown) => {
      post({ type: 'failed', request: message.request, failure: failureOf(error) });
    });
  }
});

void refresh();
