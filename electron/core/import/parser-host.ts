import { AppError } from '../../../shared/errors.ts';
import { plainText } from '../../../shared/model/content.ts';
import type { Format, Parsed } from '../../../shared/model/parsed.ts';
import { parserAnswerSchema, parserProgressSchema } from '../../../shared/model/parser-message.ts';
import type { RecognitionWish } from '../../../shared/model/recognition.ts';
import { isLargerThan } from './answer-size.ts';
import type { SheetWish } from '../../../shared/model/sheet.ts';
import type { SideProcess } from '../processes/side-process.ts';

/** Starts a process that reads hostile files. It gets bytes and gives back one answer: never the archive, its key or a path. */
export type StartParser = () => SideProcess;

export interface FileToParse {
  readonly format: Format;
  /** For the sentences of errors only. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly recognition?: RecognitionWish;
  readonly sheet?: SheetWish;
}

/** One parser process and its life: started with the first file, and anew after one that it did not survive. */
export interface ParserHost {
  /**
   * Reads one file; others wait until it is done.
   * Errors: parser-timeout, parser-memory, parser-crashed, and those that the parser itself tells.
   */
  parse(file: FileToParse): Promise<Parsed>;
  /** Ends the process for good. A file that is being read, or asked for later, fails with parser-crashed. */
  close(): void;
}

export interface ParserHostOptions {
  /** For one file, or for each page of one that is read from pictures, in seconds. */
  readonly timeLimit?: number;
  /** What the process may hold in memory, buffers included, in bytes. */
  readonly memoryLimit?: number;
  /** After so many files the process is replaced, so that what the libraries leak stays small. */
  readonly filesPerProcess?: number;
}

interface Job extends FileToParse {
  readonly id: number;
}

interface Running {
  readonly process: SideProcess;
  /** Takes each message about the file whose turn it is. */
  settle: ((message: unknown) => void) | null;
  /** What it said of a file that lies with it before that file's turn came. */
  readonly early: unknown[];
  readonly sent: Set<Job['id']>;
  filesLeft: number;
}

const gone = Symbol('the process has ended');
const late = Symbol('the time is over');
const heavy = Symbol('the memory is too much');

/** In milliseconds: how often the process's memory is looked at. */
const watchEvery = 100;

/** A process that only ever tells of pages would never be stopped: no file has more of them. */
const mostPages = 20_000;

/** A file that is read within milliseconds, so that the next one may lie with the process already. */
export function isQuick({ format, bytes }: FileToParse): boolean {
  return bytes.length <= 256 * 1024 && quickFormats.has(format);
}

/** None of them is ever read from pictures. */
const quickFormats = new Set<Format>(['text', 'markdown', 'html', 'akoma-ntoso', 'csl', 'ris', 'bibtex']);

/** Of a file that is read within milliseconds no process has more to say than an answer. */
const mostEarly = 4;

/** What a parser may give at most, in UTF-16 units: a process that a file has taken over keeps to no limit of its own. */
const mostText = 64 * 1024 * 1024;

/** The same with the files inside the file and the places of words, in UTF-16 units and bytes. */
const mostAnswer = 512 * 1024 * 1024;

export function createParserHost(start: StartParser, options: ParserHostOptions = {}): ParserHost {
  const { timeLimit = 60, memoryLimit = 1024 ** 3, filesPerProcess = 1000 } = options;
  let running: Running | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let nextId = 1;
  let isClosed = false;

  const end = () => {
    const ended = running;
    running = null;
    ended?.settle?.(gone);
    ended?.process.kill();
  };

  const run = () => {
    const process = start();
    const started: Running = {
      process,
      settle: null,
      early: [],
      sent: new Set(),
      filesLeft: filesPerProcess,
    };
    process.onMessage((message) => {
      hear(started, message);
      if (started.early.length > mostEarly && running === started) end();
    });
    process.onExit(() => {
      if (running === started) running = null;
      started.settle?.(gone);
    });
    return started;
  };

  const give = (parser: Running, job: Job) => {
    if (parser.sent.has(job.id)) return;
    parser.sent.add(job.id);
    parser.process.send(job);
  };

  const ask = async (parser: Running, job: Job): Promise<unknown> => {
    let timer: NodeJS.Timeout | undefined;
    let watch: NodeJS.Timeout | undefined;
    let pagesLeft = mostPages;
    const outcome = await new Promise<unknown>((resolve) => {
      watch = setInterval(() => {
        if (memoryOf(parser) > memoryLimit) resolve(heavy);
      }, watchEvery);
      timer = setTimeout(resolve, timeLimit * 1000, late);
      parser.settle = (message) => {
        const { data: told } = parserProgressSchema.safeParse(message);
        if (told?.id === job.id && pagesLeft > 0) {
          pagesLeft -= 1;
          timer?.refresh();
        } else {
          // At once: the next message may be about the next file.
          parser.settle = null;
          resolve(message);
        }
      };
      give(parser, job);
      for (const message of parser.early.splice(0)) hear(parser, message);
    });
    clearTimeout(timer);
    clearInterval(watch);
    parser.settle = null;
    return outcome;
  };

  const parseNow = async (file: Job): Promise<Parsed> => {
    if (isClosed) throw new AppError('parser-crashed', { file: file.fileName });
    const parser = (running ??= run());
    const outcome = await ask(parser, file);
    parser.sent.delete(file.id);
    const { data: answer } = parserAnswerSchema.safeParse(
      isLargerThan(outcome, mostAnswer) ? undefined : outcome,
    );
    const isHonest =
      answer?.id === file.id && (!answer.ok || plainText(answer.value.content).length <= mostText);
    parser.filesLeft -= 1;
    // What one file has left behind in its memory must not be counted against the next.
    const isSpent = parser.filesLeft <= 0 || memoryOf(parser) > memoryLimit / 2;
    if (!isHonest || isSpent) end();
    if (outcome === late) throw new AppError('parser-timeout', { file: file.fileName, seconds: timeLimit });
    if (outcome === heavy) {
      throw new AppError('parser-memory', { file: file.fileName, limit: `${memoryLimit / 1024 ** 2} MiB` });
    }
    if (!isHonest) throw new AppError('parser-crashed', { file: file.fileName });
    if (!answer.ok) throw new AppError(answer.error.code, answer.error.details);
    return answer.value;
  };

  return {
    parse: (file) => {
      const job = { id: nextId++, ...file };
      // Given to the process while it reads another one, it waits there, and nobody waits for the other's answer to be heard.
      if (running && isQuick(file)) give(running, job);
      const parsed = last.then(() => parseNow(job));
      last = parsed.then(nothing, nothing);
      return parsed;
    },
    close: () => {
      isClosed = true;
      end();
    },
  };
}

/** Tells a message to the one whose turn it is, or keeps it for the next. */
function hear(parser: Running, message: unknown): void {
  if (parser.settle) parser.settle(message);
  else parser.early.push(message);
}

function memoryOf({ process }: Running): number {
  return process.memory?.() ?? 0;
}

function nothing(): void {
  // The one who asked hears of a failure; the next file in line need not.
}
