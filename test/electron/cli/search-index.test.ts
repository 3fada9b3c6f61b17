import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

/** An archive of two texts. */
async function filledArchive(): Promise<string> {
  const place = await temporaryFolder();
  const archive = join(place, 'court.testimonia');
  const files = [join(place, 'march.md'), join(place, 'strike.md')];
  for (const [number, file] of files.entries())
    await writeFile(file, `---\nkind: article\ndate: 201${number + 8}-03-08\n---\nThey marched ${number}.`);
  await runCommand('create', archive, '--no-passphrase');
  await runCommand('import', archive, ...files);
  return archive;
}

it('search --facets counts all hits by what the records say', async () => {
  const { lines } = await runCommand('search', await filledArchive(), 'marched', '--facets', '--json');
  expect(lines.at(-1)).toMatchObject({
    total: 2,
    facets: { kind: { article: 2, ruling: 0 }, year: { 2018: 1, 2019: 1 }, court: {} },
  });
});

it('rebuild-index makes an index that answers as the one before did', async () => {
  const archive = await filledArchive();
  const ask = async () => {
    const { lines } = await runCommand('search', archive, 'marched', '--json');
    return lines.map((line) => [line['rank'], line['id'], line['score']]);
  };
  const before = await ask();
  const { exitCode, lines } = await runCommand('rebuild-index', archive, '--json');
  expect(exitCode).toBe(0);
  expect(lines).toMatchObject([{ documents: 2 }]);
  expect(lines[0]?.['terms']).toBeGreaterThan(3);
  expect(await ask()).toEqual(before);
});
