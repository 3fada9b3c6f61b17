import { fileURLToPath } from 'node:url';

// From a checkout this file is TypeScript beside electron/{parser,key,indexer}; bundled, all lie in out/ as JavaScript.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** Where what runs apart begins: the path of `electron/<name>/index`. */
export function entryPath(name: 'parser' | 'key' | 'indexer'): string {
  return fileURLToPath(new URL(`../${name}/index.${extension}`, import.meta.url));
}
