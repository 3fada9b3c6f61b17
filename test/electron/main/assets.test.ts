import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnswer } from '../../../electron/main/answer.ts';
import { listAssets, type Assets } from '../../../electron/main/assets.ts';

let answer: (request: Request) => Promise<Response>;
let assets: Assets;
let place: string;
const get = (path: string): Promise<Response> => answer(new Request(`app://testimonia${path}`));
const policyOf = async (path: string): Promise<string> =>
  (await get(path)).headers.get('content-security-policy') ?? '';

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'testimonia-assets-'));
  await mkdir(join(place, 'page/assets'), { recursive: true });
  await mkdir(join(place, 'fonts'));
  await mkdir(join(place, 'substitutes'));
  await writeFile(join(place, 'substitutes/FoxitSerif.pfb'), 'standard font');
  await mkdir(join(place, 'cmaps'));
  await writeFile(join(place, 'cmaps/UniJIS-UCS2-H.bcmap'), 'letters');
  await mkdir(join(place, 'codecs'));
  await writeFile(join(place, 'codecs/openjpeg_nowasm_fallback.js'), 'pictures');
  await writeFile(join(place, 'codecs/quickjs-eval.js'), 'scripts of PDFs');
  await writeFile(join(place, 'secret.js'), 'secret');
  await writeFile(join(place, 'page/index.html'), '<!doctype html>');
  await writeFile(join(place, 'page/notes.txt'), 'no type of ours');
  await writeFile(join(place, 'page/assets/main-abc.js'), 'main');
  await writeFile(join(place, 'page/assets/dossier.worker-B_1-x.js'), 'worker');
  await writeFile(join(place, 'page/assets/shape.wasm'), 'wasm');
  await writeFile(join(place, 'fonts/NotoSans.ttf'), 'font');
  assets = await listAssets({
    page: join(place, 'page'),
    fonts: join(place, 'fonts'),
    substitutes: join(place, 'substitutes'),
    characterMaps: join(place, 'cmaps'),
    codecs: join(place, 'codecs'),
  });
  answer = createAnswer(assets, () => null);
});

afterAll(() => rm(place, { recursive: true }));

describe('the page’s files', () => {
  test.each([
    ['/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/assets/main-abc.js', 'text/javascript; charset=utf-8', 'main'],
    ['/assets/shape.wasm', 'application/wasm', 'wasm'],
    ['/fonts/NotoSans.ttf', 'font/ttf', 'font'],
    ['/substitutes/FoxitSerif.pfb', 'application/octet-stream', 'standard font'],
    ['/cmaps/UniJIS-UCS2-H.bcmap', 'application/octet-stream', 'letters'],
    ['/codecs/openjpeg_nowasm_fallback.js', 'text/javascript; charset=utf-8', 'pictures'],
  ])('%s is given with its type', async (path, type, text) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(text);
  });

  test.each([
    '/secret.js',
    '/codecs/quickjs-eval.js',
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%5csecret.js',
    '/fonts/../../secret.js',
    '/fonts/..%2f..%2fsecret.js',
    '//etc/passwd',
    '/notes.txt',
    '/assets/',
    '/constructor',
  ])('%s leads nowhere', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('a path that the address parser has not tidied leads nowhere either', () => {
    for (const path of ['/../secret.js', '/assets/../../secret.js', '/fonts/../secret.js'])
      expect(assets.has(path)).toBe(false);
  });

  test('another host under our scheme is not ours', async () => {
    const response = await answer(new Request('app://elsewhere/index.html'));
    expect(response.status).toBe(404);
  });
});

describe('the content security policy', () => {
  test('forbids everything that is not our own file', async () => {
    expect(await policyOf('/index.html')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; " +
        "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  test('lets the dossier worker, and nothing else, compile WebAssembly', async () => {
    expect(await policyOf('/assets/dossier.worker-B_1-x.js')).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
    for (const path of ['/index.html', '/assets/main-abc.js', '/assets/shape.wasm', '/nothing'])
      expect(await policyOf(path)).not.toContain('unsafe');
  });

  test('stands on every answer, also on one that finds nothing', async () => {
    for (const path of ['/index.html', '/nothing']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});
