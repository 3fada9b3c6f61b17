import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { startParser } from '../../electron/cli/start-parser.ts';
import { createArchive } from '../../electron/core/archive.ts';
import { documentContent, listDocuments } from '../../electron/core/documents.ts';
import { importFiles } from '../../electron/core/import/import-files.ts';
import { plainText } from '../../shared/model/content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { withArgon2 } from '../support/unlocking.ts';

const reader = join(import.meta.dirname, 'read_archive.py');
const frozen = join(import.meta.dirname, '../fixtures/archive-format-1');
const passphrase = 'walnut ribbon meadow teapot';
const recoveryKey = 'DHW54E7-WF27TZW-33CGDVT-0PWAPST-6BBWG27-SCP1VC9-AVJ18Q7-9T26QAH';

// Debian's own Python has Debian's packages.
const python = '/usr/bin/python3';
const can = (modules: string) => {
  try {
    execFileSync(python, ['-c', `import ${modules}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const canRead = can('cryptography');
const canDerive = canRead && can('argon2');

type Line = Readonly<Record<string, unknown>>;

async function read(...words: string[]): Promise<readonly Line[]> {
  const { stdout } = await promisify(execFile)(python, [reader, ...words], { maxBuffer: 2 ** 26 });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

async function secretFile(secret: string): Promise<string> {
  const file = join(await temporaryFolder(), 'secret');
  await writeFile(file, `${secret}\n`);
  return file;
}

const kinds = (lines: readonly Line[]) => lines.slice(0, -1).map(({ record }) => (record as Line)['kind']);

describe('the reader written from resources/docs/format.md alone', () => {
  it.skipIf(!canRead)(
    'reads the frozen archives: the open one, and the sealed one by its recovery key',
    async () => {
      expect(kinds(await read(join(frozen, 'open.testimonia')))).toEqual(['ruling', 'law']);
      const sealed = join(frozen, 'sealed.testimonia');
      expect(kinds(await read(sealed, '--recovery-key-file', await secretFile(recoveryKey)))).toEqual([
        'ruling',
        'law',
      ]);
      await expect(read(sealed)).rejects.toMatchObject({
        stderr: expect.stringContaining('wrong key') as string,
      });
    },
  );

  it.skipIf(!canDerive)(
    'reads the sealed one by its passphrase, with another library’s Argon2id',
    async () => {
      const sealed = join(frozen, 'sealed.testimonia');
      expect(kinds(await read(sealed, '--passphrase-file', await secretFile(passphrase)))).toEqual([
        'ruling',
        'law',
      ]);
      const wrong = read(sealed, '--passphrase-file', await secretFile('what was never set here'));
      await expect(wrong).rejects.toMatchObject({ stderr: expect.stringContaining('wrong key') as string });
    },
  );

  it.skipIf(!canDerive)(
    'finds in a new archive what the program finds, in originals of many chunks too',
    async () => {
      const folder = await temporaryFolder();
      const file = join(folder, 'long.txt');
      await writeFile(file, 'What the court held.\n\n'.repeat(10_000));
      const path = join(folder, 'a');
      const { archive } = await createArchive(path, { passphrase, ...withArgon2 });
      await importFiles(archive, [file], { startParser });
      const [document] = listDocuments(archive);
      const text = plainText(await documentContent(archive, document?.id ?? ''));
      const { head } = archive.records;
      await archive.close();

      const [line, end] = await read(path, '--passphrase-file', await secretFile(passphrase));
      const sha256 = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      expect(line).toEqual({ record: document, text, sha256 });
      expect(end).toEqual({ entries: head.sequence, head: head.hash });
    },
  );

  it.skipIf(!canRead)('prints the log when asked: who made an entry, and what it takes back', async () => {
    const { archive } = await createArchive(join(await temporaryFolder(), 'a'), { who: () => 'أمينة' });
    await archive.records.commit('undone', [], { undoes: 1 });
    const { head } = archive.records;
    await archive.close();
    const lines = await read(archive.path, '--log', 'yes');
    expect(lines.slice(0, -1).map(({ entry }) => entry)).toMatchObject([
      { sequence: 1, action: 'archive-created', who: 'أمينة' },
      { sequence: 2, action: 'undone', who: 'أمينة', undoes: 1, sha256: head.hash },
    ]);
  });

  it.skipIf(!canRead)('finds a changed bit', async () => {
    const path = join(await temporaryFolder(), 'a');
    const { archive } = await createArchive(path);
    const id = await archive.objects.put(Buffer.from('x'));
    await archive.close();
    const journal = join(path, 'journal', (await readdir(join(path, 'journal')))[0] ?? '');
    const bytes = await readFile(journal);
    bytes.writeUInt8(bytes.readUInt8(60) ^ 1, 60);
    await writeFile(journal, bytes);
    expect(id).toHaveLength(32);
    await expect(read(path)).rejects.toMatchObject({ stderr: expect.stringContaining('damaged') as string });
  });
});
