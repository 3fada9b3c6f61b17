import { useSyncExternalStore } from 'react';
import { AppError, failureOf, type Failure } from '../../shared/errors.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import type { DossierProgress } from '../../shared/dossier/dossier-tools.ts';
import { onEvent, request } from '../client.ts';
import { exportDossier, type ExportedDossier } from './dossier-client.ts';
import { dossiers } from './dossiers.ts';
import { passwordOf } from './passwords.ts';
import { pdfFileName } from './file-name.ts';
import { copyOf, draftOf, type EditedDossier } from './sections.ts';
import { createListeners } from '../ui/listeners.ts';

/** Where the export of a dossier stands; it goes on while other screens are looked at. */
export type ExportState =
  | { readonly state: 'running'; readonly progress: DossierProgress | null; readonly stop: () => void }
  | {
      readonly state: 'done';
      readonly exported: ExportedDossier;
      readonly token: string;
      /** What was exported, to tell whether the dossier was changed since. */
      readonly contents: string;
    }
  | { readonly state: 'failed'; readonly failure: Failure };

let exports: ReadonlyMap<DossierId, ExportState> = new Map();
const listeners = createListeners();

function change(id: DossierId, next: ExportState | null): void {
  const copy = new Map(exports);
  if (next) copy.set(id, next);
  else copy.delete(id);
  exports = copy;
  listeners.tell();
}

onEvent('archive.changed', () => {
  for (const [id, each] of exports) {
    if (each.state === 'running') each.stop();
    change(id, null);
  }
});

/** All that goes into the PDF of a dossier's own, as one value to compare. */
export function contentsOf(dossier: EditedDossier): string {
  return JSON.stringify(copyOf(dossier));
}

/** Asks for the PDF's file name, then writes it; `untitled` names a dossier whose title no file can have. */
export async function startExport(id: DossierId, untitled: string): Promise<void> {
  if (exports.get(id)?.state === 'running') return;
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
    change(id, null);
  };
  const isMine = () => !controller.signal.aborted;
  try {
    await dossiers.flush();
    const { dossiers: all, saving } = dossiers.snapshot();
    // The PDF is made of what the archive holds: an older state must not go out as this one.
    if (typeof saving !== 'string') throw new AppError(saving.code, saving.details);
    const dossier = all?.find((each) => each.id === id);
    if (!dossier) return;
    const chosen = await request('dossiers.chooseFile', pdfFileName(dossier.title, untitled));
    if (!chosen) return;
    change(id, { state: 'running', progress: null, stop });
    const exported = await exportDossier({
      dossier: { ...dossier, title: dossier.title.trim() || untitled, sections: draftOf(dossier).sections },
      token: chosen.token,
      password: passwordOf(id),
      signal: controller.signal,
      onProgress: (progress) => {
        if (isMine()) change(id, { state: 'running', progress, stop });
      },
    });
    if (isMine()) {
      change(id, { state: 'done', exported, token: chosen.token, contents: contentsOf(dossier) });
    }
  } catch (error) {
    if (isMine()) change(id, { state: 'failed', failure: failureOf(error) });
  }
}

/** Puts away what is said of the last export. */
export function dismissExport(id: DossierId): void {
  change(id, null);
}

/** Shows the file written in the system's file manager. */
export async function revealExport(id: DossierId, token: string): Promise<void> {
  try {
    await request('dossiers.reveal', token);
  } catch (error) {
    change(id, { state: 'failed', failure: failureOf(error) });
  }
}

/** The export of one dossier; null while there is none. */
export function useExport(id: DossierId): ExportState | null {
  return useSyncExternalStore(listeners.subscribe, () => exports.get(id) ?? null);
}
