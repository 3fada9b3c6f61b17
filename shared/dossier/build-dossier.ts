import type { DossierContent } from './dossier-content.ts';
import type { DossierTools, DossierWarning } from './dossier-tools.ts';

export interface BuiltDossier {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly warnings: readonly DossierWarning[];
}

/** Makes the PDF of a dossier. The same content gives the same bytes, on every machine. */
export function buildDossier(content: DossierContent, tools: DossierTools): Promise<BuiltDossier> {
  return Promise.reject(new Error(`Not written yet: ${content.title} ${typeof tools}`));
}
