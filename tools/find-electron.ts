import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The program of Electron's runtime, where Electron's own package looks for it (its index.js): `path.txt` names it,
 * `ELECTRON_OVERRIDE_DIST_PATH` another folder. Null where only the package is there.
 */
export function findElectron(root: string): string | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const note = join(root, 'node_modules/electron/path.txt');
  const isNamed = existsSync(note);
  if (!isNamed && override === undefined) return null;
  const name = isNamed ? readFileSync(note, 'utf8').trim() : 'electron';
  const program = join(override ?? join(root, 'node_modules/electron/dist'), name);
  return existsSync(program) ? program : null;
}
