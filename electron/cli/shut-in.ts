import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From a checkout this file lies in electron/cli, bundled in out/cli: either way two folders below the program's. */
const program = fileURLToPath(new URL('../../', import.meta.url));

/** What a parser is made of: our own files, the libraries, and the models that no package has. */
const made = ['electron/', 'shared/', 'out/', 'resources/ocr/', 'package.json', 'node_modules/'];

/**
 * The options of Node that leave a process nothing but to read its own program: no other file, no writing, no process
 * or worker beside it, no code made from text. Native code stays allowed, because what draws the pages of a PDF is a
 * native library; it must lie where the process may read, and nothing can be written there.
 */
export function shutIn(): string[] {
  const places = made.map((name) => join(program, name));
  // A folder of libraries that lies elsewhere and is linked to is read where it is.
  const libraries = join(realpathSync(join(program, 'node_modules')), '/');
  const readable = [...new Set([...places, libraries])].map((place) => `--allow-fs-read=${place}`);
  return ['--permission', '--allow-addons', ...readable, '--disallow-code-generation-from-strings'];
}
