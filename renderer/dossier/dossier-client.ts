import type { DossierOutlook } from '../../shared/dossier/build-volumes.ts';
import type { DossierProgress } from '../../shared/dossier/dossier-tools.ts';
import type { PreviewWish } from '../../shared/dossier/preview.ts';
import { AppError } from '../../shared/errors.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { DossierJob, ExportedDossier, FromDossierWorker } from './dossier-messages.ts';

export type { ExportedDossier } from './dossier-messages.ts';

interface JobOptions {
  readonly onProgress?: (progress: DossierProgress) => void;
  readonly signal?: AbortSignal;
}

interface ExportOptions extends JobOptions {
  readonly dossier: Dossier;
  readonly token: string;
  /** Opens the PDF; empty: everybody may. */
  readonly password: string;
}

/**
 * Makes the PDF of a saved dossier in a worker and writes it to the file that the token stands for.
 * Rejects with `AppError`, or with the signal's reason: then nothing is written.
 */
export async function exportDossier({
  dossier,
  token,
  password,
  ...options
}: ExportOptions): Promise<ExportedDossier> {
  const message = await runJob({ dossier, task: { type: 'export', token, password } }, options);
  if (message.type !== 'exported') throw new AppError('internal', { reason: message.type });
  return message.exported;
}

/** How many pages the PDF of a saved dossier would have, and how some look. Rejects as `exportDossier` does. */
export async function lookAheadInDossier(
  dossier: Dossier,
  wish: PreviewWish | null,
  options: JobOptions = {},
): Promise<DossierOutlook> {
  const message = await runJob({ dossier, task: { type: 'outlook', wish } }, options);
  if (message.type !== 'outlook') throw new AppError('internal', { reason: message.type });
  return message.outlook;
}

/** A worker for one job: stopping is ending it, and its fonts (some 50 MB) go with it. */
function runJob(job: DossierJob, { onProgress, signal }: JobOptions): Promise<FromDossierWorker> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./dossier.worker.ts', import.meta.url), { type: 'module' });
  const ended = new AbortController();
  const answer = new Promise<FromDossierWorker>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromDossierWorker>) => {
      if (data.type === 'ready') worker.postMessage(job);
      else if (data.type === 'progress') onProgress?.(data.progress);
      else if (data.type === 'failed') reject(new AppError(data.failure.code, data.failure.details));
      else resolve(data);
    });
    worker.addEventListener('error', (event) => {
      reject(new AppError('internal', { reason: event.message }));
    });
    const stop = () => {
      reject(signal?.reason instanceof Error ? signal.reason : new DOMException('Stopped', 'AbortError'));
    };
    signal?.addEventListener('abort', stop, { signal: ended.signal });
  });
  return answer.finally(() => {
    ended.abort();
    worker.terminate();
  });
}
