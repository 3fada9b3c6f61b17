import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createArchive } from '../../../electron/core/archive.ts';
import { withArgon2 } from '../../support/unlocking.ts';
import { runCommand } from './run-command.ts';

const first = 'walnut ribbon meadow teapot';
const second = 'copper lantern orchard quilt';
let place: string;
let archive: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'cli-'));
  archive = join(place, 'court.testimonia');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(place, { recursive: true });
});

async function fileOf(line: string, name = 'secret'): Promise<string> {
  const file = join(place, name);
  await writeFile(file, `${line}\nsecond line\n`);
  return file;
}

/** A sealed archive whose passphrase costs the least that is allowed, for time's sake. */
async function sealedArchive(): Promise<string> {
  const made = await createArchive(archive, { passphrase: first, ...withArgon2 });
  await made.archive.close();
  return made.recoveryKey ?? '';
}

describe('create', () => {
  it('seals with the first line of a file, and gives the recovery key once', async () => {
    const secret = await fileOf(first);
    const made = await runCommand('create', archive, '--passphrase-file', secret, '--json');
    expect(made.exitCode).toBe(0);
    const [{ recoveryKey } = { recoveryKey: '' }] = made.lines;
    expect(made.lines).toEqual([{ archive, recoveryKey }]);
    expect(made.out + made.err).not.toContain(first);
    const sheet = await fileOf(String(recoveryKey), 'sheet');
    expect((await runCommand('list', archive, '--recovery-key-file', sheet)).exitCode).toBe(0);
  });

  it('seals with six random words when asked to, and shows them once', async () => {
    const made = await runCommand('create', archive, '--generate', '--json');
    const [{ passphrase } = { passphrase: '' }] = made.lines;
    expect(String(passphrase).split(' ')).toHaveLength(6);
    vi.stubEnv('TESTIMONIA_PASSPHRASE', String(passphrase));
    expect((await runCommand('list', archive)).exitCode).toBe(0);
  });

  it('in a pipe without a word about the passphrase makes nothing and says what to do', async () => {
    const { exitCode, err } = await runCommand('create', archive);
    expect(exitCode).toBe(2);
    expect(err).toContain('--no-passphrase');
    expect(err).toContain('--passphrase-file');
    expect((await runCommand('list', archive)).exitCode).toBe(6);
  });

  it('refuses a short passphrase and a file of it that is not there', async () => {
    const short = await runCommand('create', archive, '--passphrase-file', await fileOf('short'), '--json');
    expect(short).toMatchObject({ exitCode: 2, lines: [{ error: { code: 'passphrase-weak' } }] });
    const missing = await runCommand(
      'create',
      archive,
      '--passphrase-file',
      join(place, 'nowhere'),
      '--json',
    );
    expect(missing).toMatchObject({ exitCode: 1, lines: [{ error: { code: 'file-missing' } }] });
    expect((await runCommand('list', archive)).exitCode).toBe(6);
  });
});

describe('a sealed archive', () => {
  it('ends with 3 without its passphrase and with a wrong one, by file or environment', async () => {
    await sealedArchive();
    const needed = await runCommand('list', archive, '--json');
    expect(needed).toMatchObject({ exitCode: 3, lines: [{ error: { code: 'passphrase-needed' } }] });
    const wrong = await runCommand('list', archive, '--passphrase-file', await fileOf(second), '--json');
    expect(wrong).toMatchObject({ exitCode: 3, lines: [{ error: { code: 'passphrase-wrong' } }] });
    vi.stubEnv('TESTIMONIA_PASSPHRASE', first);
    expect((await runCommand('list', archive)).exitCode).toBe(0);
    // What is asked for by name goes before what lies around.
    const file = await runCommand('list', archive, '--passphrase-file', await fileOf(second));
    expect(file.exitCode).toBe(3);
  });

  it('opens with what the person types, asked for only when it is needed', async () => {
    await sealedArchive();
    const ask = vi.fn(() => Promise.resolve(first));
    expect((await runCommand({ ask }, 'list', archive)).exitCode).toBe(0);
    expect(ask).toHaveBeenCalledTimes(1);
    vi.stubEnv('TESTIMONIA_PASSPHRASE', first);
    expect((await runCommand({ ask }, 'list', archive)).exitCode).toBe(0);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

describe('passphrase', () => {
  it('changes the one that was given', async () => {
    await sealedArchive();
    const [old, next] = [await fileOf(first), await fileOf(second, 'next')];
    const words = ['passphrase', archive, '--passphrase-file', old, '--new-passphrase-file', next, '--json'];
    const { exitCode, lines } = await runCommand(...words);
    expect(exitCode).toBe(0);
    expect(lines).toMatchObject([{ slots: [{ kind: 'passphrase', isInUse: true }, { kind: 'recovery' }] }]);
    expect((await runCommand('list', archive, '--passphrase-file', old)).exitCode).toBe(3);
    expect((await runCommand('list', archive, '--passphrase-file', next)).exitCode).toBe(0);
  });

  it('lists, adds and removes', async () => {
    await sealedArchive();
    vi.stubEnv('TESTIMONIA_PASSPHRASE', first);
    vi.stubEnv('TESTIMONIA_NEW_PASSPHRASE', second);
    expect((await runCommand('passphrase', archive, '--add')).exitCode).toBe(0);
    const { lines } = await runCommand('passphrase', archive, '--list', '--json');
    const slots = lines[0]?.['slots'] as { id: string; kind: string }[];
    expect(slots.map(({ kind }) => kind)).toEqual(['passphrase', 'recovery', 'passphrase']);
    expect((await runCommand('passphrase', archive, '--remove', slots[0]?.id ?? '')).exitCode).toBe(0);
    expect((await runCommand('list', archive)).exitCode).toBe(3);
  });

  it('seals an archive that lay open, typed twice; what is typed differently changes nothing', async () => {
    await runCommand('create', archive, '--no-passphrase');
    const typing = (...typed: string[]) => ({ ask: () => Promise.resolve(typed.shift() ?? '') });
    const slip = await runCommand(typing(first, second), 'passphrase', archive, '--json');
    expect(slip).toMatchObject({ exitCode: 2, lines: [{ error: { code: 'passphrase-differs' } }] });
    expect((await runCommand('list', archive)).exitCode).toBe(0);
    const { lines, exitCode } = await runCommand(typing(first, first), 'passphrase', archive, '--json');
    expect(exitCode).toBe(0);
    expect(lines[0]?.['recoveryKey']).toMatch(/^(\w{7}-){7}\w{7}$/);
    expect((await runCommand('list', archive)).exitCode).toBe(3);
  });

  it('takes a recovery sheet that nobody would get for wrong usage, and changes nothing', async () => {
    await sealedArchive();
    vi.stubEnv('TESTIMONIA_PASSPHRASE', first);
    vi.stubEnv('TESTIMONIA_NEW_PASSPHRASE', second);
    const sheet = ['--recovery-sheet', join(place, 'sheet.pdf')];
    for (const option of [['--add'], ['--list'], ['--no-passphrase'], ['--remove', '0'], []])
      expect((await runCommand('passphrase', archive, ...option, ...sheet)).exitCode).toBe(2);
    const { lines } = await runCommand('log', archive, '--json');
    expect(lines.map(({ action }) => action)).toEqual(['archive-created']);
  });

  it('writes no recovery sheet over a file that is there, and keeps the key that was', async () => {
    const recoveryKey = await sealedArchive();
    vi.stubEnv('TESTIMONIA_PASSPHRASE', first);
    const file = await fileOf('mine', 'sheet.pdf');
    const renew = ['passphrase', archive, '--new-recovery-key', '--recovery-sheet', file] as const;
    expect(await runCommand(...renew, '--json')).toMatchObject({
      exitCode: 7,
      lines: [{ error: { code: 'file-exists' } }],
    });
    expect((await runCommand(...renew)).err).toContain('There is already a file');
    vi.unstubAllEnvs();
    const sheet = await fileOf(recoveryKey, 'key');
    expect((await runCommand('list', archive, '--recovery-key-file', sheet)).exitCode).toBe(0);
  });
});
