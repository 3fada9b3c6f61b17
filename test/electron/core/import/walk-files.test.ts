import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { walkFiles } from '../../../../electron/core/import/walk-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function tree(): Promise<string> {
  const root = join(await temporaryFolder(), 'stick');
  await mkdir(join(root, 'b/deep'), { recursive: true });
  await mkdir(join(root, '.hidden'));
  for (const name of ['z.txt', 'a.txt', 'b/c.md', 'b/deep/ñ.txt', '.secret', '.hidden/x.txt', 'Übung.txt'])
    await writeFile(join(root, name), 'text');
  return root;
}

const pathsOf = async (...args: Parameters<typeof walkFiles>) =>
  (await walkFiles(...args)).map((file) => file.path);

it('a folder gives all its files in the order of their names, without those that begin with a dot', async () => {
  expect(await pathsOf([await tree()])).toEqual([
    'stick/a.txt',
    'stick/b/c.md',
    'stick/b/deep/ñ.txt',
    'stick/z.txt',
    'stick/Übung.txt',
  ]);
});

it('a file gives itself, with its size; files and folders can be given together', async () => {
  const root = await tree();
  expect(await walkFiles([join(root, 'z.txt')])).toMatchObject([{ path: 'z.txt', bytes: 4 }]);
  expect(await pathsOf([join(root, 'z.txt'), join(root, 'b')])).toEqual(['z.txt', 'b/c.md', 'b/deep/ñ.txt']);
});

it('a link inside a folder is not followed, and that is said; one that was given is', async () => {
  const root = await tree();
  await symlink('/', join(root, 'b/everything'));
  await symlink(join(root, 'b'), join(root, '../given'));
  const [, link] = await walkFiles([join(root, '../given')]);
  expect(link).toMatchObject({ path: 'given/deep/ñ.txt' });
  const links = (await walkFiles([root])).filter((file) => file.error);
  expect(links).toMatchObject([{ path: 'stick/b/everything', error: { code: 'file-is-link' } }]);
});

it('a path where nothing is, is told as missing', async () => {
  expect(await walkFiles([join(await tree(), 'gone.txt')])).toMatchObject([
    { path: 'gone.txt', error: { code: 'file-missing' } },
  ]);
});

it('the archive’s own folder is not imported into itself', async () => {
  const root = await tree();
  expect(await pathsOf([root], { except: join(root, 'b') })).toEqual([
    'stick/a.txt',
    'stick/z.txt',
    'stick/Übung.txt',
  ]);
});

it('a name in no charset is shown as Western letters, and the file is still found', async () => {
  const root = await tree();
  const name = Buffer.concat([
    Buffer.from(join(root, 'b/deep')),
    Buffer.from('/denuncia_\xf1.txt', 'latin1'),
  ]);
  await writeFile(name, 'text');
  const found = (await walkFiles([join(root, 'b')])).find((file) => file.path === 'b/deep/denuncia_ñ.txt');
  expect(found?.place.equals(name)).toBe(true);
});
