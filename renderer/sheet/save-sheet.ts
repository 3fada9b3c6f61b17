import type { Sheet } from '../../shared/dossier/sheet.ts';
import { AppError } from '../../shared/errors.ts';
import { request } from '../client.ts';
import type { FromSheetWorker, SheetJob } from './sheet-messages.ts';

/**
 * Asks for a file name, then makes the PDF of a sheet in a worker and writes it there, and nowhere else on the way.
 * Answers false when the dialog was closed. Rejects with `AppError`; then nothing is written.
 */
export async function saveSheet(sheet: Sheet, fileName: string): Promise<boolean> {
  const chosen = await request('dossiers.chooseFile', fileName);
  if (!chosen) return false;
  await runJob({ sheet, token: chosen.token });
  return true;
}

/** A worker for one sheet: what it knew of the key goes with it. */
function runJob(job: SheetJob): Promise<void> {
  const worker = new Worker(new URL('./sheet.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromSheetWorker>) => {
      if (data.type === 'ready') worker.postMessage(job);
      else if (data.type === 'failed') reject(new AppError(data.failure.code, data.failure.details));
      else resolve();
    });
    worker.addEventListener('error', (event) => {
      reject(new AppError('internal', { reason: event.message }));
    });
  });
  return answer.finally(() => {
    worker.terminate();
  });
}
