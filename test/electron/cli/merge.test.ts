import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

/** An archive of one article, and a copy that went another way. */
async function twoCopies() {
  const place = await temporaryFolder();
  const [one, other] = [join(place, 'one.testimonia'), join(place, 'other.testimonia')];
  await writeFile(join(place, 'march.md'), '---\ntitle: The march\nlanguage: en\n---\n\nA march in May.\n');
  await runCommand('create', one, '--no-passphrase');
  await runCommand('import', one, join(place, 'march.md'));
  const [document] = (await runCommand('list', one, '--json')).lines;
  await cp(one, other, { recursive: true });
  return { one, other, id: String(document?.['id']) };
}

test('what was done elsewhere comes in, what both changed is listed, and one step takes it all back', async () => {
  const { one, other, id } = await twoCopies();
  await runCommand('edit', one, id, 'title=Here', '--by', 'Amina');
  await runCommand('edit', other, id, 'title=There', 'date=2018-03-08', '--by', 'Zola');
  const dry = await runCommand('merge', one, other, '--dry-run', '--json');
  expect(dry.lines[0]).toMatchObject({ added: 0, updated: 1, entry: null });
  const { exitCode, lines, err } = await runCommand('merge', one, other, '--prefer', 'mine', '--json');
  expect([exitCode, lines[0]]).toMatchObject([
    0,
    { added: 0, updated: 1, conflicts: [{ id, field: 'title' }] },
  ]);
  expect(lines[0]?.['conflicts']).toMatchObject([
    { shown: 'mine', mine: { value: 'Here', who: 'Amina' }, theirs: { value: 'There', who: 'Zola' } },
  ]);
  expect(err).toContain('undo ARCHIVE');
  expect((await runCommand('show', one, id, '--json')).lines[0]).toMatchObject({
    ...{ title: 'Here', date: '2018-03-08' },
  });
  expect((await runCommand('merge', one, other)).out).toContain('stays as it is');
  await runCommand('undo', one, String(lines[0]?.['entry']));
  expect((await runCommand('show', one, id, '--json')).lines[0]).not.toHaveProperty('date');
});

test('an archive merged with itself stays as it is, and one that is none is told', async () => {
  const { one, other } = await twoCopies();
  expect((await runCommand('merge', one, one, '--json')).lines).toMatchObject([{ added: 0, entry: null }]);
  expect((await runCommand('merge', one, `${other}x`)).exitCode).toBe(6);
  expect((await runCommand('merge', one, other, '--prefer', 'both')).exitCode).toBe(2);
});
