import { AppError } from '../errors.ts';
import type { DossierTools } from './dossier-tools.ts';
import type { Layout } from './layout.ts';

/** PDF/A is for pages that are set here, and open to everybody. Throws `dossier-not-archival` for others. */
export function requireOwnPages({ reserved }: Layout, { password }: Pick<DossierTools, 'password'>): void {
  if (password !== undefined) throw new AppError('dossier-not-archival', { reason: 'password' });
  const count = reserved.length;
  if (count > 0) throw new AppError('dossier-not-archival', { reason: 'originals', count });
}

/** Nothing goes out as PDF/A that our own check does not find to be it. Throws `dossier-not-archival`. */
export async function requireArchival(bytes: Uint8Array): Promise<void> {
  const { archivalFaults } = await import('./check/archival.ts');
  const { loadPdf } = await import('./exhibits/load-pdf.ts');
  const faults = archivalFaults(await loadPdf(bytes), bytes);
  if (faults.length > 0)
    throw new AppError('dossier-not-archival', { reason: 'file', faults: faults.join(', ') });
}
