import { AppError, failureOf } from '../../shared/errors.ts';
import type { UnzipJob } from '../../shared/model/unzip-message.ts';
import { openZipFile, type OpenZip } from './zip-file.ts';

/** The ZIP that this process takes apart: it keeps its bytes, and hands its files over one by one. */
let open: OpenZip | null = null;

/** Answers one question about a ZIP. Never throws. */
export async function unzip(job: UnzipJob): Promise<unknown> {
  const { id } = job;
  try {
    if (job.task === 'list') {
      const { buffer, byteOffset, byteLength } = job.bytes;
      open = await openZipFile(Buffer.from(buffer, byteOffset, byteLength));
      return { id, ok: true, entries: open.entries };
    }
    if (!open) throw new AppError('format-damaged', { format: 'zip', reason: 'it was not opened' });
    return { id, ok: true, bytes: await open.read(job.entry) };
  } catch (error) {
    return { id, ok: false, error: failureOf(error) };
  }
}
