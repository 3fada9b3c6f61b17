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
  /** How many files are begun beside the one whose turn it is, or small ones in their places. */
  readonly files: number;
  /** A file of fewer bytes takes only as much of a place: eight of the smallest have one. */
  readonly small: number;
  /** What those in hand may hold together; a file larger than that is alone. */
  readonly bytes: number;
}

const leastPlace = 1 / 8;

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
  const placeOf = ({ bytes }: Sized) => (bytes < ahead.small ? Math.max(leastPlace, bytes / ahead.small) : 1);
  let places = 0;
  let bytes = 0;
  for (const file of files) {
    while (
      begun.length > 0 &&
      (places + placeOf(file) > ahead.files + 1 || bytes + file.bytes > ahead.bytes)
    ) {
      const [first] = begun.splice(0, 1);
      if (!first) break;
      yield first;
      places -= placeOf(first);
      bytes -= first.bytes;
    }
    const work = begin(file);
    const first = work.next();
    // Its failure is told when its turn comes; until then nobody may miss it.
    first.catch(() => undefined);
    begun.push({ file, bytes: file.bytes, results: goOn(work, first) });
    places += placeOf(file);
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
