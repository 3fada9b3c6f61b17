import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { StartIndexer } from '../core/indexing/indexing.ts';
import { entryPath } from './entry-path.ts';

/** In mebibytes: left to itself, the engine takes 150 more for words that are forgotten at once. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

/**
 * Left to itself, the engine lets a heap grow to several times what it holds before it looks for what can go, and so with
 * the buffers that hang on it: a third of the memory of an import of 10,000 files. A fifth more is enough; it costs a
 * twentieth of the time. For the import itself too, as its heap and the thread's follow one rule.
 */
const thrift = '--heap-growing-percent=20';

/** Starts `electron/indexer` as a thread of this process: what it is sent is not written anywhere on its way. */
export const startIndexer: StartIndexer = () => {
  setFlagsFromString(thrift);
  const thread = new Worker(entryPath('indexer'), { resourceLimits });
  // Told as an exit; without a listener it would end the program.
  thread.on('error', () => undefined);
  return {
    send: (message) => {
      thread.postMessage(message);
    },
    onMessage: (listener) => void thread.on('message', listener),
    onExit: (listener) => void thread.on('exit', listener),
    kill: () => void thread.terminate(),
  };
};
