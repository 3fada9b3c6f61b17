import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dossierTools } from '../../electron/core/dossier-build.ts';
import { createNameFinder } from '../../shared/dossier/names/name-finder.ts';
import { redactPdf } from '../../shared/dossier/redact-pdf/redact-pdf.ts';
import type {
  ExhibitToRedact,
  RedactedPdf,
  RedactionTools,
  Sought,
} from '../../shared/dossier/redact-pdf/redacted-pdf.ts';

const packages = createRequire(import.meta.url);

export const redactionTools: RedactionTools = {
  qpdf: dossierTools().qpdf,
  readPdfium: () => readFile(packages.resolve('@embedpdf/pdfium/pdfium.wasm')),
};

/** Looks for these terms as the program does. */
export function termsSought(terms: readonly string[]): Sought {
  return createNameFinder([{ names: [...terms], pseudonym: 'X' }]);
}

/** The redacted copy; a fault fails the test. */
export async function redactedPdf(
  exhibit: Uint8Array | ExhibitToRedact,
  terms: readonly string[],
  tools: Partial<RedactionTools> = {},
): Promise<RedactedPdf> {
  const given = exhibit instanceof Uint8Array ? { bytes: exhibit } : exhibit;
  const redacted = await redactPdf(given, termsSought(terms), { ...redactionTools, ...tools });
  if (typeof redacted === 'string') throw new Error(`Not redacted: ${redacted}`);
  return redacted;
}
