import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createArchive } from '../../electron/core/archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { withArgon2 } from '../support/unlocking.ts';
import { filesUnder, leaksUnder, runsOf } from './leaks.ts';
import { startProgram, type Ended } from './program.ts';

/** Said nowhere else, and long enough that no run of it comes about by chance. */
const sentence = 'Zwölf Krähen zählten die Türen';
const passphrase = 'Muscheln wiegen Nebel im Garten';
const person = 'Ottilie Quendelbach';
const files = 24;

it(
  'the command line leaves no run of what it was told on the disk: after use, and killed while importing and searching',
  { timeout: 240_000 },
  async () => {
    const place = await temporaryFolder();
    const [sources, temporary, profile, disk] = ['sources', 'tmp', 'profile', 'disk'].map((name) =>
      join(place, name),
    ) as [string, string, string, string];
    for (const each of [sources, temporary, profile, disk]) await mkdir(each);
    for (let file = 0; file < files; file += 1)
      await writeFile(
        join(sources, `${sentence} ${file}.md`),
        `---\ntitle: ${sentence}\ntags: [${sentence}]\n---\n${`${sentence}, ${file}.\n\n`.repeat(60)}`,
      );
    const archive = join(disk, 'a.testimonia');
    const options = { passphrase, ...withArgon2 };
    const { archive: made, recoveryKey } = await createArchive(archive, options);
    await made.close();
    const runs = runsOf(
      sentence,
      passphrase,
      person,
      recoveryKey ?? '',
      (recoveryKey ?? '').replaceAll('-', ''),
    );

    const start = (...words: string[]) =>
      startProgram([...words, '--json'], {
        profile,
        temporary,
        environment: { TESTIMONIA_PASSPHRASE: passphrase, TESTIMONIA_NAME: person },
      });
    const run = async (...words: string[]): Promise<Ended> => {
      const ended = await start(...words).ended;
      expect(ended.exitCode, ended.err).toBe(0);
      return ended;
    };
    /** Kills a run that has lasted so many milliseconds; whether it was in time. */
    const killAfter = async (milliseconds: number, ...words: string[]): Promise<boolean> => {
      const program = start(...words);
      setTimeout(program.kill, milliseconds);
      return (await program.ended).exitCode === null;
    };
    const expectSilence = async () => {
      for (const folder of [disk, profile, temporary]) expect(await leaksUnder(folder, runs)).toEqual([]);
    };

    const began = performance.now();
    expect((await run('import', archive, sources)).lines).toHaveLength(files + 1);
    const took = performance.now() - began;
    await expectSilence();
    const { lines } = await run('list', archive);
    const id = String(lines[0]?.['id']);
    await run('edit', archive, id, `notes=${sentence}`);
    expect((await run('search', archive, sentence)).lines.at(-1)).toMatchObject({ total: files });
    await run('dossier', archive, '--ids', id, '--title', sentence, '--out', join(place, 'out.pdf'));
    await expectSilence();

    for (const share of [0.6, 0.85]) {
      for (let file = 0; file < files; file += 1)
        await writeFile(join(sources, `${sentence} ${share} ${file}.txt`), `${sentence} ${share} ${file}\n`);
      await killAfter(took * share, 'import', archive, sources);
      await expectSilence();
      await killAfter((took * share) / 2, 'search', archive, sentence);
      await expectSilence();
    }
    expect((await filesUnder(disk)).length).toBeGreaterThan(files * 2);
    expect(await readdir(temporary)).toEqual([]);
    // The search for it finds what is there to be found.
    expect(await leaksUnder(sources, runs)).toHaveLength(files * 3);
  },
);
