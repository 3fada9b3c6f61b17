import qpdf from '@neslinesli93/qpdf-wasm/dist/qpdf.wasm?url';
import pdfium from '@embedpdf/pdfium/pdfium.wasm?url';
import type { DossierContent } from '../../shared/dossier/dossier-content.ts';
import type { DossierTools } from '../../shared/dossier/dossier-tools.ts';
import { AppError, failureOf } from '../../shared/errors.ts';
import { routes } from '../../shared/ipc/routes.ts';
import { ask, press, readBytes } from '../press.ts';
import type { DossierJob, ExportedFile, FromDossierWorker } from './dossier-messages.ts';

function post(message: FromDossierWorker): void {
  postMessage(message);
}

const tools: DossierTools = {
  ...press,
  readOriginal: (id) => readBytes(routes.originals + id),
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
  const { buildVolumes, countPages } = await import('../../shared/dossier/build-volumes.ts');
  const content = await readContent(job);
  if (content.sections.every(({ documents }) => documents.length === 0)) throw new AppError('dossier-empty');
  if (job.token === null) {
    post({ type: 'counted', pages: await countPages(content, tools) });
    return;
  }
  const built = await buildVolumes(content, tools);
  const files: ExportedFile[] = [];
  for (const [index, { bytes, pages, firstPage }] of built.entries()) {
    const file = new Uint8Array(bytes);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
    const volume = built.length > 1 ? `?volume=${index + 1}` : '';
    await ask(routes.dossiers + job.token + volume, { method: 'POST', body: file });
    const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    files.push({ pages, firstPage, bytes: file.length, sha256 });
  }
  post({ type: 'exported', exported: { files, warnings: built.flatMap(({ warnings }) => warnings) } });
}

addEventListener('message', (event: MessageEvent<DossierJob>) => {
  run(event.data).catch((error: unknown) => {
    post({ type: 'failed', failure: failureOf(error) });
  });
});

post({ type: 'ready' });
