import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { routes } from '../../shared/ipc/routes.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.wasm': 'application/wasm',
};

const policy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const pagePolicy = policy("'self'");
/** Shaping text is WebAssembly; only the workers that set dossiers and sheets may compile it. */
const pressPolicy = policy("'self' 'wasm-unsafe-eval'");
const pressWorker = /^\/assets\/(dossier|sheet)\.worker-[\w-]+\.js$/;

/** What every answer under our scheme says, whatever it carries. */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': pressWorker.test(path) ? pressPolicy : pagePolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()',
    'cache-control': 'no-store',
  };
}

/** Every file that may be served, by its address: what is not in the list when the program starts is not there. */
export type Assets = ReadonlyMap<string, string>;

/** The folders that files are served from. */
interface AssetFolders {
  readonly page: string;
  readonly fonts: string;
  readonly substitutes: string;
  readonly characterMaps: string;
  readonly codecs: string;
}

/** Lists the page's files, the dossier's fonts, and what pdf.js reads beside a PDF, by the addresses the page knows. */
export async function listAssets(folders: AssetFolders): Promise<Assets> {
  const beside = ['fonts', 'substitutes', 'characterMaps', 'codecs'] as const;
  const listed = await Promise.all([
    filesUnder(folders.page, '/'),
    ...beside
      .filter((name) => existsSync(folders[name]))
      .map((name) => filesUnder(folders[name], routes[name])),
  ]);
  // Of the codecs only those that stand in for WebAssembly.
  const isServed = ([address]: readonly [string, string]) =>
    !address.startsWith(routes.codecs) || address.endsWith('_nowasm_fallback.js');
  return new Map(listed.flat().filter(isServed));
}

/** Gives a file of the list; 404 for anything else, so that no address can lead out of the folders. */
export async function answerAsset(path: string, assets: Assets): Promise<Response> {
  const file = assets.get(path);
  const type = types[extname(path)];
  if (file === undefined || type === undefined) return new Response('Not here', { status: 404 });
  return new Response(await readFile(file), { headers: { 'content-type': type } });
}

async function filesUnder(folder: string, address: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [address + relative(folder, file).replaceAll(sep, '/'), file];
    });
}
