import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importChosen } from './import-chosen.ts';
import { openWindow } from './open-window.ts';

/** Making a key takes a second or so, longer on a busy machine. */
const timeout = 90_000;
const passphrase = 'walnut ribbon meadow teapot';
const next = 'copper lantern orchard quilt';

test('the ways into an archive: kept on a sheet, changed, and asked for again when nobody is there', async () => {
  const { page, app, folder, choose, complaints, picture } = await openWindow();
  const archive = join(folder, 'Hidden name.testimonia');
  const pdf = join(folder, 'sheet.pdf');
  const files = join(folder, 'files');
  await mkdir(files);
  for (let each = 0; each < 400; each += 1)
    await writeFile(join(files, `${String(each)}.txt`), `Letter ${String(each)} about the shelter.\n`);

  await page.getByRole('button', { name: /Create an archive/ }).click();
  await page.getByText('A passphrase of my own', { exact: true }).click();
  await page.getByLabel('Your own passphrase').fill(passphrase);
  choose(archive);
  await page.getByRole('button', { name: 'Choose a folder and create' }).click();
  await page.getByRole('heading', { name: 'The recovery key' }).waitFor({ timeout });
  choose(pdf);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await page.getByText('Saved. Print the file, then delete it.').waitFor({ timeout });
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  await picture('keys-sheet-saved');
  await page.getByRole('button', { name: 'I have the recovery key on paper' }).click();

  // Only who shows anew that they may open it changes anything.
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  const keys = page.getByRole('region', { name: 'Passphrases' });
  await keys.getByRole('button', { name: 'Change' }).waitFor();
  await picture('keys-list');
  await keys.getByRole('button', { name: 'Change' }).click();
  await keys.getByLabel('A passphrase that opens it now').fill('not this one');
  await keys.getByText('A passphrase of my own', { exact: true }).click();
  await keys.getByLabel('Your own passphrase').fill(next);
  await keys.getByRole('button', { name: 'Change the passphrase' }).click();
  await keys.getByText(/does not open this archive/).waitFor({ timeout });
  await picture('keys-wrong');
  await keys.getByLabel('A passphrase that opens it now').fill(passphrase);
  await page.keyboard.press('Enter');
  await keys.getByText('The passphrase is changed.').waitFor({ timeout });

  // The screen is locked: so is the archive.
  app.power('lock-screen');
  await page.getByRole('heading', { name: 'This archive is locked' }).waitFor({ timeout });
  await expect.poll(() => page.content()).not.toContain('Hidden name');
  await page.getByLabel('Passphrase', { exact: true }).fill(next);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Import' }).click({ timeout });

  // The machine slept for an hour while an import ran: it goes on, and nothing of it is shown.
  choose(files);
  await importChosen(page, 'folder');
  await page.getByRole('progressbar').first().waitFor({ timeout });
  app.power('resume', 3_600_000);
  await page.getByRole('heading', { name: 'This archive is locked' }).waitFor({ timeout });
  await page.getByText('Work goes on behind the lock').waitFor({ timeout });
  await picture('keys-veiled');
  await page.getByText('Work goes on behind the lock').waitFor({ state: 'detached', timeout });
  await page.getByLabel('Passphrase', { exact: true }).fill(next);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByRole('searchbox').waitFor({ timeout });
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('main').getByText('400 documents').first().waitFor({ timeout });
  expect(complaints).toEqual([]);
});
