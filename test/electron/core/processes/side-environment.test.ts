import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { startParser } from '../../../../electron/cli/start-parser.ts';
import { sideEnvironment } from '../../../../electron/core/processes/side-environment.ts';
import { createParserHost } from '../../../../electron/core/import/parser-host.ts';

const environment = { SystemRoot: 'C:\\Windows', PATH: 'C:\\bin', USERNAME: 'someone', TOKEN: 'secret' };

describe('a parser process', () => {
  it('is told of Windows only where Windows lies', () => {
    expect(sideEnvironment('win32', environment)).toEqual({ SystemRoot: 'C:\\Windows' });
    expect(sideEnvironment('win32', { TOKEN: 'secret' })).toEqual({});
  });

  it('is told nothing elsewhere', () => {
    expect(sideEnvironment('linux', environment)).toEqual({});
    expect(sideEnvironment('darwin', environment)).toEqual({});
  });

  it.skipIf(process.platform !== 'linux')('finds none of our variables (seen on Linux only)', async () => {
    vi.stubEnv('TESTIMONIA_TOKEN', 'secret');
    const before = childProcesses();
    const host = createParserHost(startParser);
    await host.parse({ format: 'text', fileName: 'note.txt', bytes: Buffer.from('A note.') });
    const [parser] = childProcesses().filter((id) => !before.includes(id));
    const names = readFileSync(`/proc/${parser ?? ''}/environ`, 'utf8')
      .split('\0')
      .map((each) => each.split('=')[0])
      .filter(Boolean);
    host.close();
    vi.unstubAllEnvs();
    // Node's own line to its child.
    expect(names.sort()).toEqual(['NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE']);
  });
});

function childProcesses(): string[] {
  const tasks = `/proc/${String(process.pid)}/task`;
  return readdirSync(tasks).flatMap((task) =>
    readFileSync(`${tasks}/${task}/children`, 'utf8').trim().split(' '),
  );
}
