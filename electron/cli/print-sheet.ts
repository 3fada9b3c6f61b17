import type { Sheet } from '../../shared/dossier/sheet.ts';
import { dossierTools } from '../core/dossier-build.ts';

/** A sheet of paper as a PDF. The press is loaded by who prints only: a third of a command's start, 30 MB of its memory. */
export async function printSheet(sheet: Sheet): Promise<Uint8Array> {
  const { buildSheet } = await import('../../shared/dossier/sheet.ts');
  return buildSheet(sheet, dossierTools());
}
