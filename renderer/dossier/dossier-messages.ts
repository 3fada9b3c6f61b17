import type { RuleResult } from '../../shared/dossier/check/check-report.ts';
import type { DossierOutlook } from '../../shared/dossier/build-volumes.ts';
import type { DossierProgress } from '../../shared/dossier/dossier-tools.ts';
import type { DossierWarning } from '../../shared/dossier/dossier-warning.ts';
import type { PreviewWish } from '../../shared/dossier/preview.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Dossier } from '../../shared/model/dossier.ts';

/** The PDF is to be made and written to the file chosen for the token. */
interface ExportTask {
  readonly type: 'export';
  readonly token: string;
  /** Opens the PDF; empty: everybody may. */
  readonly password: string;
}

/** The pages are only to be counted, and some of them shown. */
interface OutlookTask {
  readonly type: 'outlook';
  readonly wish: PreviewWish | null;
}

/** What the page asks of the dossier worker: one thing in a worker's life. */
export interface DossierJob {
  /** As it was last saved; the title may be a stand-in for a dossier without one. */
  readonly dossier: Dossier;
  readonly task: ExportTask | OutlookTask;
}

/** A PDF that was written: the dossier, or a volume of it. */
export interface ExportedFile {
  readonly pages: number;
  /** The number printed on its first page. */
  readonly firstPage: number;
  readonly bytes: number;
  /** Of the PDF, as hexadecimal digits. */
  readonly sha256: string;
  /** What the check found, rule by rule. */
  readonly rules: readonly RuleResult[];
}

/** What came of an export. */
export interface ExportedDossier {
  /** One, or the volumes in their order. */
  readonly files: readonly ExportedFile[];
  readonly warnings: readonly DossierWarning[];
  /** Opens with a password only. */
  readonly isLocked: boolean;
  /** A record for machines lies beside each file. */
  readonly hasRecord: boolean;
}

export type FromDossierWorker =
  /** Before this the worker hears nothing: HarfBuzz loads while its modules do, and messages would be lost. */
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: DossierProgress }
  | { readonly type: 'exported'; readonly exported: ExportedDossier }
  | { readonly type: 'outlook'; readonly outlook: DossierOutlook }
  | { readonly type: 'failed'; readonly failure: Failure };
