import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inAnotherPaper, inOnePaper } from '../../support/alike-texts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

/** An archive into which a text and an empty file were brought, one after the other. */
async function given() {
  const folder = await temporaryFolder();
  const [archive, files] = [join(folder, 'a.testimonia'), join(folder, 'files')];
  await mkdir(files);
  await writeFile(join(files, 'one.txt'), 'The court ordered a release.');
  await writeFile(join(files, 'two.txt'), '');
  await runCommand('create', archive, '--no-passphrase');
  const report = (...words: readonly string[]) => runCommand('import-report', archive, ...words);
  return { folder, archive, files, report };
}

describe('import-report', () => {
  it('says again what became of each file, as the import did, and counts', async () => {
    const { archive, files, report } = await given();
    const imported = await runCommand('import', archive, files, '--json');
    const told = await report('--json');
    expect(told.exitCode).toBe(0);
    expect(told.lines.slice(0, -1)).toEqual(imported.lines.slice(0, -1));
    const summary = { imported: 1, duplicates: 0, skipped: 0, failed: 1 };
    expect(told.lines.at(-1)).toMatchObject({ summary, finishedAt: expect.any(String) as string });
  });

  it('names all imports, and tells an older one by its id', async () => {
    const { archive, files, report } = await given();
    await runCommand('import', archive, join(files, 'one.txt'));
    await runCommand('import', archive, join(files, 'two.txt'));
    const { lines } = await report('--list', '--json');
    expect(lines).toMatchObject([{ summary: { imported: 1 } }, { summary: { failed: 1 } }]);
    const older = await report(String(lines[0]?.['id']));
    expect(older.out).toContain('one.txt');
    expect(older.out).not.toContain('two.txt');
  });

  it('prints a table, or writes it into a new file', async () => {
    const { folder, archive, files, report } = await given();
    await runCommand('import', archive, files);
    const { out } = await report('--csv');
    expect(out.split('\r\n')).toHaveLength(4);
    expect(out).toContain('"files/two.txt","failed","","","file-empty"');
    const table = join(folder, 'report.csv');
    expect((await report('--out', table)).exitCode).toBe(0);
    expect(await readFile(table, 'utf8')).toBe(out);
    expect((await report('--out', table)).exitCode).toBe(7);
  });

  it('tells of a text that is here already in other bytes, and how much of it', async () => {
    const { folder, archive, report } = await given();
    for (const [name, text] of [
      ['a.txt', inOnePaper],
      ['b.txt', inAnotherPaper],
    ] as const) {
      await writeFile(join(folder, name), text);
      await runCommand('import', archive, join(folder, name));
    }
    const { lines } = await report('--json');
    const [near] = lines[0]?.['near'] as readonly { readonly id: string; readonly likeness: number }[];
    expect(near?.likeness).toBeGreaterThan(0.5);
    const { out } = await report();
    expect(out).toContain(`nearly the same text as ${near?.id} (${Math.floor(100 * (near?.likeness ?? 0))}%`);
    expect(out).toContain('compare the two');

    // What was decided is told from then on, and taken back as any entry of the log is.
    const pair = [String(near?.id), String(lines[0]?.['id'])] as const;
    const kept = await runCommand('keep-both', archive, ...pair, '--json');
    expect(kept).toMatchObject({ exitCode: 0, lines: [{ kept: pair, entry: expect.any(Number) as number }] });
    expect((await runCommand('keep-both', archive, ...pair)).out).toContain('known already');
    expect((await report()).out).toContain('both are kept');
    expect((await report('--csv')).out).toContain('% kept');
    expect((await runCommand('log', archive)).out).toContain('both kept: “');
    await runCommand('undo', archive, String(kept.lines[0]?.['entry']));
    expect((await report()).out).toContain('compare the two');
  });

  it('says that there is none, and what it cannot be asked for at once', async () => {
    const { report } = await given();
    const none = await report('--json');
    expect(none.exitCode).toBe(1);
    expect(none.lines).toMatchObject([{ error: { code: 'import-missing' } }]);
    expect(none.err).toContain('Nothing was imported');
    expect((await report('i000000000000')).err).toContain('i000000000000');
    expect((await report('--csv', '--json')).exitCode).toBe(2);
    expect((await report('--list', '--csv')).exitCode).toBe(2);
  });
});
