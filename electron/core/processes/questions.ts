import type { z } from 'zod';
import { AppError, type Failure } from '../../../shared/errors.ts';
import type { SideProcess } from './side-process.ts';

/** A process that answers one question at a time about one file, until it is closed or does not survive one. */
export interface Questions<Question, Answer> {
  /** Errors: parser-timeout, parser-memory, parser-crashed, and those that the process itself tells. */
  readonly ask: (question: Question) => Promise<Extract<Answer, { readonly ok: true }>>;
  readonly close: () => void;
}

/** Every question goes with an id; an answer has the same, and an error where it has no value. */
type Answered =
  | { readonly id: number; readonly ok: true }
  | { readonly id: number; readonly ok: false; readonly error: Failure };

/** For one question, in seconds. */
const timeLimit = 60;

/** What the process may hold, in bytes, and how often it is looked at, in milliseconds. */
const memoryLimit = 1024 ** 3;
const watchEvery = 100;

const late = Symbol('the time is over');
const heavy = Symbol('the memory is too much');

/** Starts the process; `fileName` is for the sentences of errors only. */
export function openQuestions<Question extends object, Answer extends Answered>(
  start: () => SideProcess,
  { fileName, answers }: { readonly fileName: string; readonly answers: z.ZodType<Answer> },
): Questions<Question, Answer> {
  let process: SideProcess | null = start();
  let settle: (message: unknown) => void = () => undefined;
  let nextId = 1;

  const close = () => {
    process?.kill();
    process = null;
    settle(null);
  };
  process.onMessage((message) => {
    settle(message);
  });
  process.onExit(close);

  return {
    ask: async (question) => {
      const asked = process;
      if (!asked) throw new AppError('parser-crashed', { file: fileName });
      const id = nextId++;
      let timer: NodeJS.Timeout | undefined;
      let watch: NodeJS.Timeout | undefined;
      const message = await new Promise<unknown>((resolve) => {
        settle = resolve;
        timer = setTimeout(resolve, timeLimit * 1000, late);
        watch = setInterval(() => {
          if ((asked.memory?.() ?? 0) > memoryLimit) resolve(heavy);
        }, watchEvery);
        asked.send({ id, ...question });
      });
      clearTimeout(timer);
      clearInterval(watch);
      if (message === late || message === heavy) close();
      if (message === late) throw new AppError('parser-timeout', { file: fileName, seconds: timeLimit });
      if (message === heavy) throw new AppError('parser-memory', { file: fileName, limit: '1024 MiB' });
      const { data: answer } = answers.safeParse(message);
      if (answer?.id !== id) {
        close();
        throw new AppError('parser-crashed', { file: fileName });
      }
      if (!answer.ok) throw new AppError(answer.error.code, answer.error.details);
      return answer as Extract<Answer, { readonly ok: true }>;
    },
    close,
  };
}
