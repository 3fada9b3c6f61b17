import { format, parse } from 'node:path';

/** Where a volume is written, from 1: `dossier-2.pdf` beside `dossier.pdf`. */
export function volumePath(file: string, volume: number): string {
  const { dir, name, ext } = parse(file);
  return format({ dir, name: `${name}-${volume}`, ext });
}
