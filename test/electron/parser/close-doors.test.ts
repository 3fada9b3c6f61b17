import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const doors = JSON.stringify(new URL('../../../electron/parser/close-doors.ts', import.meta.url).href);

/** What a library of the parser gets for each line of code. */
function tryInside(lines: readonly string[]): string[] {
  const attempts = lines.map((code) => `async () => { ${code} }`).join(', ');
  const script = `
    import { createRequire } from 'node:module';
    const { closeDoors } = await import(${doors});
    closeDoors();
    const require = createRequire('file:///x.js');
    for (const attempt of [${attempts}]) console.log(await attempt().catch((error) => error.message));
  `;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return stdout.trim().split('\n');
}

it('a parser cannot load what leads out of its process, however it asks', () => {
  const names = ['net', 'node:http', 'https', 'node:child_process', 'worker_threads', 'dns/promises'];
  const lines = names.flatMap((name) => [
    `await import('${name}')`,
    `require('${name}')`,
    `return process.getBuiltinModule('${name}')`,
  ]);
  const closed = (name: string) => `${name} is closed to parsers`;
  expect(tryInside(lines)).toEqual(names.flatMap((name) => [closed(name), closed(name), 'undefined']));
});

it('a parser has no word for speaking to another machine, and all that it needs', () => {
  const found = tryInside([
    `return [typeof fetch, typeof WebSocket].join()`,
    `return typeof (await import('node:zlib')).gunzipSync`,
    `return typeof process.getBuiltinModule('fs').readFileSync`,
  ]);
  expect(found).toEqual(['undefined,undefined', 'function', 'function']);
});
