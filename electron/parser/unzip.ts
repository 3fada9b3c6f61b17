import { AppError, failureOf } from '../../shared/errors.ts';
import type { UnzipJob } from '../../shared/model/unzip-message.ts';
import { openZipFile, type OpenZip } from './zip-file.ts';

/** The ZIP that this process takes apart: it keeps its bytes, and hands its files over one by one. */
let kept: Buffer | null = null;
let open: OpenZip | null = null;

/** Answers one question about a ZIP. Never throws. */
export async function unzip(job: UnzipJob): Promise<unknown> {
  const { id } = job;
  try {
    return { id, ok: true, ...(await answer(job)) };
  } catch (error) {
    return { id, ok: false, error: failureOf(error) };
  }
}

async function answer(job: UnzipJob): Promise<object> {
  if (job.task === 'keep') {
    // Zeros where a piece should be missing, not what this process had in memory before.
    kept ??= Buffer.alloc(job.length);
    kept.set(job.bytes, job.at);
    return { kept: job.at + job.bytes.length };
  }
  if (job.task === 'list') {
    if (!kept) throw notOpened();
    open = await openZipFile(kept);
    return { entries: open.entries };
  }
  if (!open) throw notOpened();
  return { bytes: await open.read(job.entry) };
}

function notOpened(): AppError {
  return new AppError('format-damaged', { format: 'zip', reason: 'it was not opened' });
}
