import qpdf from '@neslinesli93/qpdf-wasm/dist/qpdf.wasm?url';
import pdfium from '@embedpdf/pdfium/pdfium.wasm?url';
import { isRedacted, type DossierContent } from '../../shared/dossier/dossier-content.ts';
import type { DossierTools } from '../../shared/dossier/dossier-tools.ts';
import { AppError, failureOf } from '../../shared/errors.ts';
import { routes } from '../../shared/ipc/routes.ts';
import type { RedactedFile } from '../../shared/model/redaction-log.ts';
import { ask, press, readBytes } from '../press.ts';
import type { DossierJob, ExportedFile, FromDossierWorker } from './dossier-messages.ts';

function post(message: FromDossierWorker): void {
  postMessage(message);
}

const tools: DossierTools = {
  ...press,
  readOriginal: (id) => readBytes(routes.originals + id),
  unfoldPicture: async (id) => {
    const response = await ask(routes.pictures + id);
    if (response.status === 204) return null;
    const png = new Uint8Array(await response.arrayBuffer());
    return { png, frames: Number(response.headers.get('x-frames')) };
  },
  readSubstitute: (file) => readBytes(routes.substitutes + file),
  readPdfium: () => readBytes(pdfium),
  qpdf: { wasm: qpdf },
  onProgress: (progress) => {
    post({ type: 'progress', progress });
  },
};

async function readContent({ dossier }: DossierJob): Promise<DossierContent> {
  const response = await ask(routes.dossierContent + dossier.id);
  return { ...((await response.json()) as DossierContent), title: dossier.title };
}

async function run(job: DossierJob): Promise<void> {
  // HarfBuzz loads itself while it is imported: imported above, this script would not listen yet when the job comes.
  const { buildVolumes, lookAhead } = await import('../../shared/dossier/build-volumes.ts');
  const content = await readContent(job);
  if (content.sections.every(({ documents }) => documents.length === 0)) throw new AppError('dossier-empty');
  const { task } = job;
  if (task.type === 'outlook') {
    post({ type: 'outlook', outlook: await lookAhead(content, task.wish, tools) });
    return;
  }
  const password = task.password || undefined;
  const hasRecord = content.options.sidecar;
  const built = await buildVolumes(content, { ...tools, password });
  const { sha256Of, writeVolume } = await import('./write-volume.ts');
  if (isRedacted(content)) {
    const kept: RedactedFile[] = [];
    for (const { bytes, redactions } of built)
      kept.push({
        sha256: await sha256Of(bytes),
        documents: redactions.map(({ document, pages }) => ({ document, pages: [...pages] })),
      });
    await ask(routes.redactions + job.dossier.id, { method: 'POST', body: JSON.stringify(kept) });
  }
  const files: ExportedFile[] = [];
  for (const [index, volume] of built.entries()) {
    post({ type: 'progress', progress: { phase: 'check', done: index, total: built.length } });
    const number = built.length > 1 ? index + 1 : undefined;
    files.push(
      await writeVolume(volume, { token: task.token, number, hasRecord, password, qpdf: tools.qpdf }),
    );
  }
  const warnings = built.flatMap((volume) => volume.warnings);
  post({ type: 'exported', exported: { files, warnings, isLocked: password !== undefined, hasRecord } });
}

addEventListener('message', (event: MessageEvent<DossierJob>) => {
  run(event.data).catch((error: unknown) => {
    post({ type: 'failed', failure: failureOf(error) });
  });
});

post({ type: 'ready' });
