import { z } from 'zod';
import { AppError, failureOf, type Failure } from '../../shared/errors.ts';
import { parserJobSchema, type ParserJob, type ParserProgress } from '../../shared/model/parser-message.ts';
import { closeDoors } from './close-doors.ts';
import { unfoldJobSchema } from '../../shared/model/unfold-message.ts';
import { unzipJobSchema } from '../../shared/model/unzip-message.ts';
import { parse } from './parse.ts';

/** How the process hears and speaks: by `process` under Node's fork, by `process.parentPort` under Electron. */
interface Port {
  onMessage(listener: (message: unknown) => void): void;
  send(message: unknown): void;
}

interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

function openPort(): Port {
  const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };
  if (parentPort) {
    return {
      onMessage: (listener) => {
        parentPort.on('message', ({ data }) => {
          listener(data);
        });
      },
      send: (message) => {
        parentPort.postMessage(message);
      },
    };
  }
  // Without its parent there is nobody to read for.
  process.on('disconnect', () => process.exit());
  return {
    onMessage: (listener) => {
      process.on('message', listener);
    },
    send: (message) => process.send?.(message),
  };
}

/** A library that stumbles over a file's bytes throws anything at all: to the person, that file is damaged. */
function failureOfJob(error: unknown, { fileName, format }: ParserJob): Failure {
  if (error instanceof AppError) {
    return { code: error.code, details: { file: fileName, format, ...error.details } };
  }
  // The reason stands inside a sentence, which has a full stop of its own.
  const reason = String(failureOf(error).details['reason'] ?? '').replace(/\.$/, '');
  return { code: 'format-damaged', details: { file: fileName, format, reason } };
}

async function answer(job: ParserJob): Promise<unknown> {
  const tell = (progress: ParserProgress['progress']) => {
    port.send({ id: job.id, progress } satisfies ParserProgress);
  };
  try {
    return { id: job.id, ok: true, value: await parse(job, tell) };
  } catch (error) {
    return { id: job.id, ok: false, error: failureOfJob(error, job) };
  }
}

/** What is asked of a process that reads no document. */
const taskSchema = z.discriminatedUnion('task', [unzipJobSchema, unfoldJobSchema]);

closeDoors();
const port = openPort();
let last: Promise<void> = Promise.resolve();

port.onMessage((message) => {
  const task = taskSchema.safeParse(message);
  const job = task.success ? task.data : parserJobSchema.parse(message);
  last = last.then(async () => {
    if (!('task' in job)) port.send(await answer(job));
    else if (job.task === 'unfold') port.send(await (await import('./unfold.ts')).unfold(job));
    else port.send(await (await import('./unzip.ts')).unzip(job));
  });
});
