import { AppError } from '../../../shared/errors.ts';
import { unzipAnswerSchema, type ZipEntry } from '../../../shared/model/unzip-message.ts';
import type { StartParser } from './parser-host.ts';
import type { SideProcess } from '../processes/side-process.ts';

/** A ZIP in a process of its own, which ends with `close`: its bytes and one of its files are all that is in memory. */
export interface UnpackedZip {
  /** What is in it. Errors: zip-bomb, file-too-large, format-encrypted, format-damaged, parser-timeout, parser-crashed. */
  list(bytes: Uint8Array): Promise<readonly ZipEntry[]>;
  /** The bytes of one file, by its place in the list. The same errors. */
  read(index: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}

/** For one question, in seconds. */
const timeLimit = 60;

const late = Symbol('the time is over');

type Question =
  { readonly task: 'list'; readonly bytes: Uint8Array } | { readonly task: 'entry'; readonly entry: number };

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
    const message = await new Promise<unknown>((resolve) => {
      settle = resolve;
      timer = setTimeout(resolve, timeLimit * 1000, late);
      asked.send({ id, ...question });
    });
    clearTimeout(timer);
    if (message === late) close();
    if (message === late) {
      close();
      throw new AppError('parser-timeout', { file: fileName, seconds: timeLimit });
    }
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
      const answer = await ask({ task: 'list', bytes });
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
