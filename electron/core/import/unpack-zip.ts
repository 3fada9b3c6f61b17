import { AppError } from '../../../shared/errors.ts';
import { unzipAnswerSchema, type ZipEntry } from '../../../shared/model/unzip-message.ts';
import type { StartParser } from './parser-host.ts';
import type { SideProcess } from '../processes/side-process.ts';

/** A ZIP in a process of its own, which ends with `close`: its bytes and one of its files are all that is in memory. */
export interface UnpackedZip {
  /**
   * What is in it. Errors: zip-bomb, file-too-large, format-encrypted, format-damaged, parser-timeout, parser-memory,
   * parser-crashed.
   */
  list(bytes: Uint8Array): Promise<readonly ZipEntry[]>;
  /** The bytes of one file, by its place in the list. The same errors. */
  read(index: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}

/** For one question, in seconds. */
const timeLimit = 60;

/** What the process may hold, in bytes, and how often it is looked at, in milliseconds. */
const memoryLimit = 1024 ** 3;
const watchEvery = 100;

/** A message and its copies are all that is in memory beside the ZIP, in bytes. */
const pieceLength = 4 * 1024 * 1024;

const late = Symbol('the time is over');
const heavy = Symbol('the memory is too much');

type Question =
  | { readonly task: 'keep'; readonly length: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly task: 'list' }
  | { readonly task: 'entry'; readonly entry: number };

export function unpackZip(start: StartParser, fileName: string): UnpackedZip {
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

  const ask = async (question: Question) => {
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
    const { data: answer } = unzipAnswerSchema.safeParse(message);
    if (answer?.id !== id) {
      close();
      throw new AppError('parser-crashed', { file: fileName });
    }
    if (!answer.ok) throw new AppError(answer.error.code, answer.error.details);
    return answer;
  };

  return {
    list: async (bytes) => {
      const { length } = bytes;
      for (let at = 0; at < length; at += pieceLength) {
        // A copy: a view would be sent with all that lies around it.
        const piece = bytes.slice(at, at + pieceLength);
        await ask({ task: 'keep', length, at, bytes: piece });
      }
      const answer = await ask({ task: 'list' });
      if (!('entries' in answer)) throw new AppError('parser-crashed', { file: fileName });
      return answer.entries;
    },
    read: async (entry) => {
      const answer = await ask({ task: 'entry', entry });
      if (!('bytes' in answer)) throw new AppError('parser-crashed', { file: fileName });
      return answer.bytes;
    },
    close,
  };
}
