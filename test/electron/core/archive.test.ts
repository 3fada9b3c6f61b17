import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createArchive, openArchive } from '../../../electron/core/archive.ts';
import { leaveOpen } from '../../../electron/core/sealing/seal.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function newArchivePath(): Promise<string> {
  const path = join(await temporaryFolder(), 'women.testimonia');
  const { archive } = await createArchive(path);
  await archive.close();
  return path;
}

describe('creating an archive', () => {
  it('makes a folder that opens again, is named without its ending, and says that it is not sealed', async () => {
    const path = join(await temporaryFolder(), 'women.testimonia');
    const { archive, recoveryKey } = await createArchive(path);
    expect(archive).toMatchObject({ path, name: 'women', isSealed: false, repairs: [] });
    expect(recoveryKey).toBeNull();
    await archive.close();
    const again = await openArchive(path);
    expect(again.records.head.sequence).toBe(1);
    await again.close();
  });

  it('takes an empty folder that is there', async () => {
    const folder = await temporaryFolder();
    const { archive } = await createArchive(folder);
    await archive.close();
  });

  it('refuses a folder that holds anything, and a file, and touches neither', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'letter.txt'), 'mine');
    await expect(createArchive(folder)).rejects.toMatchObject({ code: 'archive-exists' });
    await expect(createArchive(join(folder, 'letter.txt'))).rejects.toMatchObject({ code: 'archive-exists' });
    expect(await readdir(folder)).toEqual(['letter.txt']);
  });

  it('refuses a place in a folder that is not there', async () => {
    const path = join(await temporaryFolder(), 'nowhere', 'a');
    await expect(createArchive(path)).rejects.toMatchObject({ code: 'file-missing' });
  });
});

describe('opening an archive', () => {
  it('refuses what is not there and a folder that is no archive, and makes nothing of it', async () => {
    const folder = await temporaryFolder();
    await expect(openArchive(join(folder, 'nothing'))).rejects.toMatchObject({ code: 'archive-missing' });
    await expect(openArchive(folder)).rejects.toMatchObject({ code: 'archive-missing' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('one program at a time', () => {
  it('refuses a second handle in the same program until the first is closed', async () => {
    const path = await newArchivePath();
    const first = await openArchive(path);
    await expect(openArchive(path)).rejects.toMatchObject({ code: 'archive-in-use' });
    await first.close();
    await first.close();
    await (await openArchive(path)).close();
  });

  it('refuses a second program, and opens as soon as the first was killed', async () => {
    const path = await newArchivePath();
    const program = startProgram(path);
    await once(program, 'message');
    await expect(openArchive(path)).rejects.toMatchObject({ code: 'archive-in-use' });
    program.kill('SIGKILL');
    await once(program, 'exit');
    await (await openArchive(path)).close();
  });

  it('has every commit that a program had been promised before it was killed', async () => {
    const path = await newArchivePath();
    for (let round = 1; round <= 5; round += 1) {
      const program = startProgram(path);
      let promised = 0;
      program.on('message', (count: number) => {
        promised = count;
        if (count >= round * 7) program.kill('SIGKILL');
      });
      await once(program, 'exit');
      const archive = await openArchive(path);
      expect(archive.records.count('documents')).toBeGreaterThanOrEqual(promised);
      await archive.close();
    }
  });
});

describe('a closed archive', () => {
  it('answers that it is closed instead of writing', async () => {
    const { archive } = await createArchive(join(await temporaryFolder(), 'a'));
    const document = sampleDocument();
    const object = await archive.objects.put(leaveOpen('text'));
    await archive.close();
    const changes = [{ collection: 'documents', id: document.id, after: document }] as const;
    const closed = { code: 'archive-closed' };
    await expect(archive.records.commit('documents-imported', changes)).rejects.toMatchObject(closed);
    await expect(archive.objects.put(leaveOpen('more'))).rejects.toMatchObject(closed);
    await expect(archive.objects.get(object)).rejects.toMatchObject(closed);
  });
});

/** A program that opens the archive and adds documents for ever, saying after each commit how many there are. */
function startProgram(path: string): ChildProcess {
  const program = fork(new URL('./storage/commit-for-ever.ts', import.meta.url), [path], { execArgv: [] });
  onTestFinished(() => void program.kill('SIGKILL'));
  return program;
}
