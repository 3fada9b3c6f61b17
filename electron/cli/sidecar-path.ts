import type { Options } from './command.ts';

/** Where a dossier's record lies: the file named by `--sidecar`, with that word alone beside the PDF. */
export function sidecarPath(pdf: string, { sidecar }: Options): string | undefined {
  if (sidecar === undefined || sidecar === false) return undefined;
  return typeof sidecar === 'string' ? sidecar : `${pdf}.json`;
}
