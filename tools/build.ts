import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

interface NodeTarget {
  readonly name: 'main' | 'parser' | 'key' | 'indexer' | 'cli' | 'preload';
  readonly format: 'es' | 'cjs';
  readonly fileName: string;
}

const targets: readonly NodeTarget[] = [
  { name: 'main', format: 'es', fileName: 'index.js' },
  { name: 'parser', format: 'es', fileName: 'index.js' },
  { name: 'key', format: 'es', fileName: 'index.js' },
  { name: 'indexer', format: 'es', fileName: 'index.js' },
  { name: 'cli', format: 'es', fileName: 'index.js' },
  // A sandboxed preload script is CommonJS, one file, and may require nothing but Electron.
  { name: 'preload', format: 'cjs', fileName: 'index.cjs' },
];

/** Packages stay in node_modules and are loaded from there; only our own files are put together. */
function nodeConfig({ name, format, fileName }: NodeTarget): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: name === 'preload' ? true : [] },
    build: {
      ssr: resolve(root, 'electron', name, 'index.ts'),
      outDir: resolve(root, 'out', name),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external: ['electron'],
        output: { format, entryFileNames: fileName, chunkFileNames: '[name].js' },
      },
    },
  };
}

/** The search of a reading copy: one plain script, for a page that is opened from a folder may load no modules. */
const readingCopyConfig: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: resolve(root, 'out/reading-copy'),
    emptyOutDir: true,
    target: 'es2024',
    lib: {
      entry: resolve(root, 'renderer/reading-copy/index.ts'),
      formats: ['iife'],
      name: 'readingCopy',
      fileName: () => 'search.js',
    },
  },
};

const parts = [...targets.map(({ name }) => name), 'renderer', 'reading-copy'] as const;

/** Builds what the program runs from, `out/{main,parser,key,indexer,cli,preload,renderer,reading-copy}`: all of it, or only some parts. */
export async function buildProgram(names: readonly string[] = parts): Promise<void> {
  for (const target of targets) {
    if (names.includes(target.name)) await build(nodeConfig(target));
  }
  if (names.includes('renderer')) {
    await build({ configFile: resolve(root, 'vite.config.ts'), logLevel: 'warn' });
  }
  if (names.includes('reading-copy')) await build(readingCopyConfig);
  // Its date tells tools/start.ts whether anything has changed since.
  if (names.length === parts.length) writeFileSync(resolve(root, 'out/built'), '');
}

if (import.meta.main) await buildProgram(process.argv.length > 2 ? process.argv.slice(2) : parts);
