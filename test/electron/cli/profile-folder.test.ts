import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { profilePath } from '../../../electron/cli/profile-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

describe('the profile folder', () => {
  it('is the one that the window has on this system', () => {
    expect(profilePath({}, 'linux', '/home/a')).toBe('/home/a/.config/testimonia');
    expect(profilePath({ XDG_CONFIG_HOME: '/x' }, 'linux', '/home/a')).toBe('/x/testimonia');
    expect(profilePath({}, 'darwin', '/Users/a')).toBe('/Users/a/Library/Application Support/testimonia');
    expect(profilePath({ APPDATA: '/r' }, 'win32', '/u')).toBe('/r/testimonia');
    expect(profilePath({ TESTIMONIA_PROFILE: '/p', APPDATA: '/r' }, 'win32', '/u')).toBe('/p');
  });

  it('is never that of who runs the tests', () => {
    expect(process.env['TESTIMONIA_PROFILE']).toContain('profile-');
  });
});

/** An archive of which an older copy has been put back. */
async function olderCopy(): Promise<string> {
  const place = await temporaryFolder();
  const archive = join(place, 'court.testimonia');
  await writeFile(join(place, 'letter.txt'), 'A letter to the court about the appeal.');
  await runCommand('create', archive, '--no-passphrase');
  await cp(archive, join(place, 'aside'), { recursive: true });
  expect((await runCommand('import', archive, join(place, 'letter.txt'))).exitCode).toBe(0);
  await rm(archive, { recursive: true });
  await cp(join(place, 'aside'), archive, { recursive: true });
  return archive;
}

describe('an older copy', () => {
  it('is said on standard error by every command, until --accept-copy', async () => {
    const archive = await olderCopy();
    for (const words of [['list'], ['log', '--json']]) {
      const [name = '', ...options] = words;
      const { exitCode, out, err } = await runCommand(name, archive, ...options);
      expect(exitCode).toBe(0);
      expect(out).not.toContain('older copy');
      expect(err).toContain('older copy of the archive: it ends with entry 1');
    }
    expect((await runCommand('list', archive, '--accept-copy')).err).toBe('');
    expect((await runCommand('list', archive)).err).toBe('');
  });

  it('is neither noticed nor a failure where the profile folder cannot be made', async () => {
    const archive = await olderCopy();
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    vi.stubEnv('TESTIMONIA_PROFILE', join(file, 'profile'));
    expect(await runCommand('list', archive)).toMatchObject({ exitCode: 0, err: '' });
    vi.unstubAllEnvs();
  });
});

describe('a repair', () => {
  it('is said on standard error: a change that was cut short, a bad head', async () => {
    const archive = join(await temporaryFolder(), 'court.testimonia');
    await mkdir(archive);
    await runCommand('create', archive, '--no-passphrase');
    const journal = join(archive, 'journal/000000001');
    await writeFile(journal, Buffer.concat([await readFile(journal), Buffer.alloc(40, 7)]));
    await writeFile(join(archive, 'head/000000001'), 'rubbish');
    const { exitCode, err } = await runCommand('list', archive);
    expect(exitCode).toBe(0);
    expect(err).toContain('was being written to journal/000000001');
    expect(err).toContain('head/000000001 is damaged');
  });
});
