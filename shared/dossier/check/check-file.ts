import type { DossierSidecar } from '../../model/dossier-sidecar.ts';
import type { CheckReport } from './check-report.ts';
import { checkPdf, type CheckOptions } from './check-pdf.ts';
import { checkSidecar } from './check-sidecar.ts';

export interface FileCheckOptions extends CheckOptions {
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** What lies beside the file; without it, nothing is compared. */
  readonly sidecar?: DossierSidecar | undefined;
}

/** Checks a dossier's PDF, and with its sidecar whether it is the file that was made. Throws as little as `checkPdf`. */
export async function checkFile(bytes: Uint8Array, options: FileCheckOptions): Promise<CheckReport> {
  const { sha256, sidecar } = options;
  const report = await checkPdf(bytes, options);
  const compared = sidecar ? checkSidecar(sidecar, { sha256, bytes: bytes.length }, report) : [];
  return { pages: report.pages, rules: [...report.rules, ...compared] };
}
