import type { EventPayload } from '../../shared/ipc/contract.ts';
import type { ImportId } from '../../shared/model/ids.ts';
import type { ImportCounts, ImportResult } from '../../shared/model/import.ts';
import type { WalkedFile } from './walk-files.ts';

/** How far a run has come. Files count when they have been read; `counts` only what is durable. */
export type ImportProgress = EventPayload<'import.progress'>;

/** Keeps a run's numbers and tells them after each step. */
export interface Tally {
  tell(): void;
  /** A file was read. */
  passed(file: WalkedFile): void;
  /** A file's result is durable. */
  count(result: ImportResult): void;
  finish(): void;
}

const countOf = {
  imported: 'imported',
  duplicate: 'duplicates',
  skipped: 'skipped',
  failed: 'failed',
} as const satisfies Record<ImportResult['status'], keyof ImportCounts>;

export function createTally(
  id: ImportId,
  files: readonly WalkedFile[],
  onProgress: ((progress: ImportProgress) => void) | undefined,
): Tally {
  const bytesTotal = files.reduce((sum, file) => sum + file.bytes, 0);
  const counts = { imported: 0, duplicates: 0, skipped: 0, failed: 0 };
  let filesDone = 0;
  let bytesDone = 0;
  const tell = (isFinished = false) => {
    const filesTotal = files.length;
    onProgress?.({ id, filesDone, filesTotal, bytesDone, bytesTotal, counts: { ...counts }, isFinished });
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
