import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program of Electron's runtime; null where only its package is there (see its install.js). */
export function findElectron(root: string): string | null {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist');
  const note = join(root, 'node_modules/electron/path.txt');
  if (!existsSync(note)) return null;
  const program = join(folder, readFileSync(note, 'utf8').trim());
  return existsSync(program) ? program : null;
}
