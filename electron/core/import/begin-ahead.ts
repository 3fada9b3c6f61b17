/** Something to do for a file, with the size of what it takes into memory. */
interface Sized {
  readonly bytes: number;
}

/** A file whose work has begun, and what comes of it. */
export interface Begun<File, Result> {
  readonly file: File;
  readonly results: AsyncIterable<Result>;
}

export interface AheadOptions {
  /** How many files are begun beside the one whose turn it is. */
  readonly files: number;
  /** What those in hand may hold together; a file larger than that is alone. */
  readonly bytes: number;
}

/**
 * The files in their order, each with what comes of it; the first result of those that follow is already worked on.
 * `begin` is called in the order of the files. What is begun and never asked for does its first step and ends there.
 */
export function* beginAhead<File extends Sized, Result>(
  files: Iterable<File>,
  begin: (file: File) => AsyncIterator<Result>,
  ahead: AheadOptions,
): Iterable<Begun<File, Result>> {
  const begun: (Begun<File, Result> & Sized)[] = [];
  let bytes = 0;
  for (const file of files) {
    while (begun.length > ahead.files || (begun.length > 0 && bytes + file.bytes > ahead.bytes)) {
      const [first] = begun.splice(0, 1);
      if (!first) break;
      yield first;
      bytes -= first.bytes;
    }
    const work = begin(file);
    const first = work.next();
    // Its failure is told when its turn comes; until then nobody may miss it.
    first.catch(() => undefined);
    begun.push({ file, bytes: file.bytes, results: goOn(work, first) });
    bytes += file.bytes;
  }
  yield* begun;
}

async function* goOn<Result>(
  work: AsyncIterator<Result>,
  first: Promise<IteratorResult<Result>>,
): AsyncGenerator<Result, void, undefined> {
  for (let step = await first; step.done !== true; step = await work.next()) yield step.value;
}
