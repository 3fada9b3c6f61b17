import { execFile } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);
const installed = '/usr/lib/postgresql';

/** Where the newest server's programs lie; null where none is installed. */
export function serverPrograms(): string | null {
  if (!existsSync(installed)) return null;
  const newest = readdirSync(installed).sort((one, other) => Number(other) - Number(one))[0];
  return newest === undefined ? null : join(installed, newest, 'bin');
}

/** A server without any network: `psql` answers what a script in a folder prints, or fails as it does. */
export interface Server {
  readonly psql: (folder: string, ...words: readonly string[]) => Promise<string>;
}

/** Starts a server on a socket in a folder, for one test. It refuses to run as root: then Debian's own user has it. */
export async function startServer(place: string, programs: string): Promise<Server> {
  const isRoot = process.getuid?.() === 0;
  const as = (words: readonly string[]): readonly [string, string[]] =>
    isRoot ? ['runuser', ['-u', 'postgres', '--', ...words]] : [words[0] ?? '', words.slice(1)];
  const data = join(place, 'server');
  mkdirSync(data);
  if (isRoot) {
    const { uid, gid } = statSync('/var/lib/postgresql');
    chownSync(data, uid, gid);
    chmodSync(place, 0o755);
  }
  const control = async (...words: readonly string[]) => {
    await run(...as([join(programs, 'pg_ctl'), '-D', data, '-w', ...words]), { cwd: data });
  };
  await run(
    ...as([
      join(programs, 'initdb'),
      '-D',
      data,
      '-U',
      'tester',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ]),
    { cwd: data },
  );
  const settings = `-k ${data} -c listen_addresses='' -c fsync=off`;
  await control('-o', settings, '-l', join(data, 'log'), 'start');
  onTestFinished(() => control('-m', 'immediate', 'stop'));
  return {
    psql: async (folder, ...words) => {
      const where = ['-h', data, '-U', 'tester', '-d', 'postgres', '-X', '-A', '-t', '-q'];
      const { stdout } = await run(join(programs, 'psql'), [...where, ...words], { cwd: folder });
      return stdout.trimEnd();
    },
  };
}
