/** How far a run was at one moment. */
export interface ProgressSample {
  /** Milliseconds on any steady clock. */
  readonly at: number;
  readonly filesDone: number;
  readonly bytesDone: number;
}

/** How much there is in all. */
export interface ProgressTotal {
  readonly filesTotal: number;
  readonly bytesTotal: number;
}

/** A thousand small files take longer than one of the same size: what one file costs beside its bytes. */
const bytesOfOneFile = 16_384;

/** Only the recent past says how fast it goes now: a stick of large PDFs may follow a folder of notes. */
const windowMilliseconds = 30_000;

/** Too little to judge by; a first guess that doubles a moment later is worse than none. */
const leastMilliseconds = 2_000;

const work = (files: number, bytes: number) => bytes + files * bytesOfOneFile;

/** Keeps a sample, and forgets those too old to say anything of the present speed. */
export function keepSample(
  samples: readonly ProgressSample[],
  sample: ProgressSample,
): readonly ProgressSample[] {
  return [...samples.filter((each) => each.at >= sample.at - windowMilliseconds), sample];
}

/** Seconds until the run ends at its present speed; null while that cannot be told yet. */
export function secondsLeft(samples: readonly ProgressSample[], total: ProgressTotal): number | null {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < leastMilliseconds) return null;
  const done = work(last.filesDone - first.filesDone, last.bytesDone - first.bytesDone);
  if (done <= 0) return null;
  const remaining = work(total.filesTotal - last.filesDone, total.bytesTotal - last.bytesDone);
  return Math.max(0, (remaining / done) * ((last.at - first.at) / 1000));
}
