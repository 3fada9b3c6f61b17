import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { AppError, failureOf } from '../../shared/errors.ts';
import type { FromIndexer, IndexQuestions, ToIndexer } from '../../shared/search/indexer-messages.ts';
import { openLiveIndex, type IndexSource, type LiveIndex } from '../../shared/search/live-index.ts';

interface Asked {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: AppError) => void;
}

const asked = new Map<number, Asked>();
let requests = 0;

function post(message: FromIndexer): void {
  parentPort?.postMessage(message);
}

function ask<Name extends keyof IndexQuestions>(name: Name) {
  return (given?: Parameters<IndexQuestions[Name]>[0]): ReturnType<IndexQuestions[Name]> => {
    const request = requests++;
    const answer = new Promise((resolve, reject) => asked.set(request, { resolve, reject }));
    post({ type: 'question', request, name, given: given ?? null });
    return answer as ReturnType<IndexQuestions[Name]>;
  };
}

/** The archive, by way of the thread that has it. */
const source: IndexSource = {
  index: {
    saved: ask('saved'),
    readPiece: ask('readPiece'),
    writePiece: ask('writePiece'),
    keep: ask('keep'),
  },
  changes: ask('changes'),
  documents: ask('documents'),
  contents: ask('contents'),
  pause: () => setImmediate(),
  now: () => performance.now(),
};

let opening: Promise<LiveIndex> | undefined;
let last: Promise<unknown> = Promise.resolve();
let isWaiting = false;

async function catchUp(): Promise<LiveIndex> {
  isWaiting = false;
  const index = await (opening ??= openLiveIndex(source));
  await index.catchUp();
  return index;
}

/** What is asked for while one waits already is the same wish. */
function takeIn(): void {
  if (isWaiting) return;
  isWaiting = true;
  // What fails now is tried again at the end, and told there.
  last = last.then(catchUp).catch(() => undefined);
}

async function finish(): Promise<void> {
  await last;
  const index = await catchUp();
  if (index.isChanged) await index.save();
}

parentPort?.on('message', (message: ToIndexer) => {
  if (message.type === 'take-in') takeIn();
  else if (message.type === 'finish') {
    finish().then(
      () => {
        post({ type: 'finished', failure: null });
      },
      (error: unknown) => {
        post({ type: 'finished', failure: failureOf(error) });
      },
    );
  } else {
    const { resolve, reject } = asked.get(message.request) ?? {};
    asked.delete(message.request);
    if (message.type === 'answer') resolve?.(message.value);
    else reject?.(new AppError(message.failure.code, message.failure.details));
  }
});
