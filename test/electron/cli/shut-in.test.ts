import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shutIn } from '../../../electron/cli/shut-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Runs a line of code in a process shut in as a parser is; what it answers, or the code of its error. */
function tryInside(code: string): string {
  const script = `
    const attempt = async () => { ${code} };
    attempt().then((value) => String(value), (error) => error.code ?? error.name).then((line) => console.log(line));
  `;
  const { stdout } = spawnSync(process.execPath, [...shutIn(), '--input-type=commonjs', '-e', script], {
    encoding: 'utf8',
    env: {},
  });
  return stdout.trim();
}

const refused = 'ERR_ACCESS_DENIED';

describe('a process that is shut in', () => {
  it('reads the program and no file beside it', async () => {
    const place = join(await temporaryFolder(), 'secret.txt');
    await writeFile(place, 'a name');
    expect(tryInside(`return require('fs').readFileSync(${JSON.stringify(place)}, 'utf8')`)).toBe(refused);
    const own = JSON.stringify(join(import.meta.dirname, '../../../electron/parser/parse.ts'));
    expect(tryInside(`return require('fs').readFileSync(${own}).length > 0`)).toBe('true');
  });

  it('writes nothing, not even beside the program', async () => {
    for (const folder of [await temporaryFolder(), join(import.meta.dirname, '../../../electron')]) {
      const place = JSON.stringify(join(folder, 'planted.node'));
      expect(tryInside(`require('fs').writeFileSync(${place}, 'x')`)).toBe(refused);
    }
  });

  it('starts neither a process nor a worker, and makes no code from text', () => {
    expect(tryInside(`require('child_process').spawnSync('true')`)).toBe(refused);
    expect(tryInside(`new (require('worker_threads').Worker)('1', { eval: true })`)).toBe(refused);
    expect(tryInside(`return new Function('return 1')()`)).toBe('EvalError');
  });
});
