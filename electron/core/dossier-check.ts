import { createHash } from 'node:crypto';
import type { RuleResult } from '../../shared/dossier/check/check-report.ts';
import type { DossierSidecar } from '../../shared/model/dossier-sidecar.ts';
import { dossierTools } from './dossier-build.ts';

interface DossierFileCheck {
  readonly ok: boolean;
  readonly pages: number;
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
  readonly rules: readonly RuleResult[];
}

/** Checks a dossier's PDF, and with its sidecar whether it is the file that was made. Needs no archive. */
export async function checkDossierFile(
  bytes: Uint8Array,
  given: { readonly sidecar?: DossierSidecar | undefined; readonly password?: string | undefined } = {},
): Promise<DossierFileCheck> {
  // Loaded here: no other command needs the library that takes PDF files apart.
  const { checkFile } = await import('../../shared/dossier/check/check-file.ts');
  const { qpdf } = dossierTools();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { pages, rules } = await checkFile(bytes, { ...given, qpdf, sha256 });
  return { ok: rules.every(({ holds }) => holds), pages, sha256, rules };
}
