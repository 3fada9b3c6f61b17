import { AppError } from '../../../shared/errors.ts';
import {
  createParserHost,
  type ParserHost,
  type ParserHostOptions,
  type StartParser,
} from './parser-host.ts';

export interface ParserPoolOptions extends ParserHostOptions {
  /** How many files are read at once, each in a process of its own; at least 1. */
  readonly jobs: number;
}

/** Parsers side by side: a file goes to one that is free, else it waits. A process starts when it is first needed. */
export function createParserPool(start: StartParser, options: ParserPoolOptions): ParserHost {
  const hosts = Array.from({ length: Math.max(1, options.jobs) }, () => createParserHost(start, options));
  // The one used last comes first: a process that is warm is faster than one yet to be started.
  const free = [...hosts];
  const waiting: ((host: ParserHost) => void)[] = [];
  let isClosed = false;

  const take = (): ParserHost | Promise<ParserHost> =>
    free.pop() ??
    new Promise((resolve) => {
      waiting.push(resolve);
    });
  const giveBack = (host: ParserHost) => {
    const next = waiting.shift();
    if (next) next(host);
    else free.push(host);
  };

  return {
    parse: async (file) => {
      const host = await take();
      try {
        if (isClosed) throw new AppError('parser-crashed', { file: file.fileName });
        return await host.parse(file);
      } finally {
        giveBack(host);
      }
    },
    close: () => {
      isClosed = true;
      for (const host of hosts) host.close();
    },
  };
}
