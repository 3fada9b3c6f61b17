import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from './run-command.ts';

async function archiveOfTwoRulings() {
  const place = await temporaryFolder();
  const archive = join(place, 'a.testimonia');
  await mkdir(join(place, 'stick'));
  for (const docket of ['1/2018', '2/2019'])
    await writeFile(
      join(place, 'stick', `${docket.replace('/', '-')}.md`),
      `---\ntitle: Ruling ${docket}\nkind: ruling\ncountries: [KE]\ncampaigns: ['#MyDressMyChoice']\nruling:\n  docket: ${docket}\n---\nInés Quiroga was heard.`,
    );
  await runCommand('create', archive, '--no-passphrase');
  await runCommand('import', archive, join(place, 'stick'));
  const { lines } = await runCommand('list', archive, '--json');
  const ids = new Map(lines.map(({ title, id }) => [String(title), String(id)]));
  const asked = async (...words: readonly string[]) => runCommand(...words, '--json');
  return {
    place,
    archive,
    asked,
    ids: [ids.get('Ruling 1/2018') ?? '', ids.get('Ruling 2/2019') ?? ''] as const,
  };
}

it('people are added, edited, merged and parted again, in either order of the words', async () => {
  const { archive, asked } = await archiveOfTwoRulings();
  await asked('person', archive, 'add', 'Inés Quiroga', '--variants', 'Ines Q.; إينيس', '--note', 'x');
  await asked('person', 'add', archive, 'I. Quiroga', '--protected', '--pseudonym', 'Witness 1');
  const edited = await asked('person', archive, 'edit', 'Ines Q.', 'note=', 'kind=person');
  expect(edited.lines).toMatchObject([{ variants: ['Ines Q.', 'إينيس'], note: '' }]);
  const { lines } = await asked('person', archive, 'merge', 'Inés Quiroga', 'I. Quiroga');
  expect(lines).toMatchObject([
    { variants: ['Ines Q.', 'إينيس', 'I. Quiroga'], isProtected: true, pseudonym: 'Witness 1' },
  ]);
  await asked('undo', archive, String(lines[0]?.['entry']));
  expect((await asked('person', archive, 'list')).lines.map(({ name }) => name)).toEqual([
    'I. Quiroga',
    'Inés Quiroga',
  ]);
  expect((await asked('person', archive, 'add', 'A', '--protected')).exitCode).toBe(2);
  expect((await asked('person', archive, 'show', 'Nobody')).exitCode).toBe(1);
  expect((await asked('person', archive, 'praise')).exitCode).toBe(2);
});

it('a case is made, grows, binds its documents, and becomes a dossier', async () => {
  const { archive, asked, ids, place } = await archiveOfTwoRulings();
  const [first, second] = ids;
  const made = await asked('case', archive, 'add', '--title', 'The matter', second);
  const id = String(made.lines[0]?.['id']);
  await asked('case', archive, 'add', id, first);
  await asked('case', archive, 'link', second, 'reviews', first);
  const { lines } = await asked('case', archive, 'show', id);
  expect(lines[0]?.['chain']).toMatchObject([{ id: first }, { id: second, reviews: [{ of: first }] }]);
  expect((await asked('case', archive, 'link', second, 'likes', first)).exitCode).toBe(2);
  const out = join(place, 'matter.pdf');
  expect((await asked('dossier', archive, '--case', id, '--out', out)).lines).toMatchObject([
    { documents: 2 },
  ]);
  expect(existsSync(out)).toBe(true);
});

it('a campaign is added by its tags, and shown with its documents and countries', async () => {
  const { archive, asked } = await archiveOfTwoRulings();
  await asked(
    'campaign',
    archive,
    'add',
    'My dress my choice',
    '--reached',
    'KE:2014-11',
    '--first-seen',
    '2014-11',
  );
  const { lines } = await asked('campaign', archive, 'show', 'My dress my choice');
  expect(lines[0]?.['documents']).toHaveLength(2);
  expect(lines[0]).toMatchObject({ firstSeen: '2014-11', reached: [{ country: 'KE', date: '2014-11' }] });
  expect((await asked('campaign', archive, 'add', 'x', '--first-seen', 'soon')).exitCode).toBe(2);
  expect((await asked('campaign', archive, 'add', 'x', '--reached', 'Kenya')).exitCode).toBe(2);
});
