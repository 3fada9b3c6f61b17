import type { DossierProgress } from '../../shared/dossier/dossier-tools.ts';
import type { DossierWarning } from '../../shared/dossier/dossier-warning.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Dossier } from '../../shared/model/dossier.ts';

/** What the page asks of the dossier worker: one thing in a worker's life. */
export interface DossierJob {
  /** As it was last saved; the title may be a stand-in for a dossier without one. */
  readonly dossier: Dossier;
  /** The file chosen for the PDF; without one, only the pages are counted. */
  readonly token: string | null;
}

/** A PDF that was written: the dossier, or a volume of it. */
export interface ExportedFile {
  readonly pages: number;
  /** The number printed on its first page. */
  readonly firstPage: number;
  readonly bytes: number;
  /** Of the PDF, as hexadecimal digits. */
  readonly sha256: string;
}

/** What came of an export. */
export interface ExportedDossier {
  /** One, or the volumes in their order. */
  readonly files: readonly ExportedFile[];
  readonly warnings: readonly DossierWarning[];
}

export type FromDossierWorker =
  /** Before this the worker hears nothing: HarfBuzz loads while its modules do, and messages would be lost. */
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: DossierProgress }
  | { readonly type: 'exported'; readonly exported: ExportedDossier }
  | { readonly type: 'counted'; readonly pages: number }
  | { readonly type: 'failed'; readonly failure: Failure };
