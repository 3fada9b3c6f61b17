import type { EventPayload } from '../../../shared/ipc/contract.ts';
import type { ImportId } from '../../../shared/model/ids.ts';
import { countResults, type ImportCounts, type ImportResult } from '../../../shared/model/import.ts';
import type { WalkedFile } from './walk-files.ts';

/** How far a run has come. Files count when they have been read; `counts` only what is durable. */
export type ImportProgress = Omit<EventPayload<'import.progress'>, 'isPaused'>;

/** Keeps a run's numbers and tells them after each step. */
export interface Tally {
  tell(): void;
  /** A file was read. */
  passed(file: WalkedFile): void;
  /** A file's result is durable. */
  count(result: ImportResult): void;
  finish(): void;
}

/** A run's files, those of them that are left to read, and what became of the others. */
interface TalliedRun {
  readonly id: ImportId;
  readonly files: readonly WalkedFile[];
  readonly left: readonly WalkedFile[];
  readonly told: readonly ImportResult[];
}

const countOf = {
  imported: 'imported',
  duplicate: 'duplicates',
  skipped: 'skipped',
  failed: 'failed',
} as const satisfies Record<ImportResult['status'], keyof ImportCounts>;

export function createTally(
  { id, files, left, told }: TalliedRun,
  onProgress: (progress: ImportProgress) => void,
): Tally {
  const bytesTotal = bytesOf(files);
  const counts = { ...countResults(told) };
  let filesDone = files.length - left.length;
  let bytesDone = bytesTotal - bytesOf(left);
  const tell = (isFinished = false) => {
    const filesTotal = files.length;
    onProgress({ id, filesDone, filesTotal, bytesDone, bytesTotal, counts: { ...counts }, isFinished });
  };
  return {
    tell: () => {
      tell();
    },
    passed: ({ bytes }) => {
      filesDone += 1;
      bytesDone += bytes;
      tell();
    },
    count: ({ status }) => {
      counts[countOf[status]] += 1;
    },
    finish: () => {
      tell(true);
    },
  };
}

function bytesOf(files: readonly WalkedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
