import type { Sheet } from '../../shared/dossier/sheet.ts';
import type { Failure } from '../../shared/errors.ts';

/** One sheet to make, and the token of the file that it goes to. */
export interface SheetJob {
  readonly sheet: Sheet;
  readonly token: string;
}

export type FromSheetWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'written' }
  | { readonly type: 'failed'; readonly failure: Failure };
