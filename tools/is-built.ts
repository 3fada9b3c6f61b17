import { globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const sources = [
  'shared/**/*.ts',
  'electron/**/*.ts',
  'renderer/**/*',
  'package-lock.json',
  'vite.config.ts',
];

/** Whether `out/` is there and no source is newer. */
export function isBuilt(root: string): boolean {
  const built = statSync(resolve(root, 'out/built'), { throwIfNoEntry: false });
  if (!built) return false;
  return globSync(sources, { cwd: root }).every(
    (file) => statSync(resolve(root, file)).mtimeMs <= built.mtimeMs,
  );
}
