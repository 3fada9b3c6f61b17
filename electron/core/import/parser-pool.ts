import {
  createParserHost,
  isQuick,
  type FileToParse,
  type ParserHost,
  type ParserHostOptions,
  type StartParser,
} from './parser-host.ts';

export interface ParserPoolOptions extends ParserHostOptions {
  /** How many files are read at once, each in a process of its own; at least 1. */
  readonly jobs: number;
}

/** Files that one process has, while all of them are quick: one that it reads, one that lies ready. */
const mostQuick = 2;

interface Place {
  readonly host: ParserHost;
  readonly files: FileToParse[];
}

/**
 * Parsers side by side: a file goes to one that is free, or waits; a quick one also to one that reads a quick one. A
 * process starts when it is first needed.
 */
export function createParserPool(start: StartParser, options: ParserPoolOptions): ParserHost {
  const places: Place[] = Array.from({ length: Math.max(1, options.jobs) }, () => ({
    host: createParserHost(start, options),
    files: [],
  }));
  const waiting: { readonly file: FileToParse; readonly go: (place: Place) => void }[] = [];

  const placeFor = (file: FileToParse): Place | undefined =>
    // The one used last comes last: a process that is warm is faster than one yet to be started.
    places.findLast(({ files }) => files.length === 0) ??
    (isQuick(file)
      ? places.find(({ files }) => files.length < mostQuick && files.every(isQuick))
      : undefined);
  const take = (file: FileToParse): Place | Promise<Place> => {
    const place = waiting.length === 0 ? placeFor(file) : undefined;
    if (place) {
      place.files.push(file);
      return place;
    }
    return new Promise((go) => {
      waiting.push({ file, go });
    });
  };
  const giveBack = (place: Place, file: FileToParse) => {
    place.files.splice(place.files.indexOf(file), 1);
    if (place.files.length === 0) places.push(...places.splice(places.indexOf(place), 1));
    for (let next = waiting[0]; next; next = waiting[0]) {
      const found = placeFor(next.file);
      if (!found) break;
      waiting.shift();
      found.files.push(next.file);
      next.go(found);
    }
  };

  return {
    parse: async (file) => {
      const place = await take(file);
      try {
        return await place.host.parse(file);
      } finally {
        giveBack(place, file);
      }
    },
    close: () => {
      for (const { host } of places) host.close();
    },
  };
}
