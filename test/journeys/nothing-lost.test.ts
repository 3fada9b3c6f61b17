import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropFiles } from '../host/dropped-files.ts';
import { createUnsealed } from './create-unsealed.ts';
import { openWindow } from './open-window.ts';

test('dropped files that were said to be in are there after the program was killed', async () => {
  const first = await openWindow();
  const { page, folder, choose } = first;
  const archive = join(folder, 'Work.testimonia');
  await mkdir(join(folder, 'stick/letters'), { recursive: true });
  for (let each = 1; each <= 60; each += 1)
    await writeFile(
      join(folder, `stick/letters/${String(each)}.txt`),
      `Letter ${String(each)} to the court.\n`,
    );
  await writeFile(join(folder, 'note.md'), '# A note\n\nOne file beside the folder.\n');

  choose(archive);
  await createUnsealed(page);
  await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
  await dropFiles(page, [join(folder, 'stick'), join(folder, 'note.md')]);
  await page.getByRole('button', { name: 'Start import' }).click();
  await page.getByRole('heading', { name: '61 documents came in' }).waitFor({ timeout: 120_000 });
  first.app.kill();
  await expect.poll(() => page.isClosed()).toBe(true);

  const second = await openWindow({ archive });
  await second.page.getByRole('searchbox').waitFor();
  await second.page.getByRole('status').filter({ hasText: '61 documents' }).waitFor();
  await second.page.getByRole('searchbox').fill('letter court');
  await second.page.getByRole('status').filter({ hasText: '60 documents' }).waitFor();
});
