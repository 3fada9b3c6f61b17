import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWindow } from './open-window.ts';

/** Making a key takes a second or so, longer on a busy machine. */
const timeout = 90_000;

/** Tabs until what has the focus is called so, then presses Enter. */
async function press(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (!name.test(focused)) continue;
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`The focus never came to ${String(name)}.`);
}

test('an archive is made, filled, locked, unlocked, and an import taken back without a mouse', async () => {
  const { page, folder, choose, complaints, picture } = await openWindow();
  await writeFile(join(folder, 'letter.txt'), 'A letter to the court about the shelter.\n');
  await page.getByRole('button', { name: /Create an archive/ }).waitFor();
  await press(page, /Create an archive/);
  const offered = page.getByRole('region', { name: 'Your passphrase' }).getByRole('status');
  await expect.poll(() => offered.innerText()).toMatch(/^\S+( \S+){5}$/);
  const passphrase = await offered.innerText();
  choose(join(folder, 'Work'));
  await press(page, /Choose a folder and create/);
  await page.getByRole('heading', { name: 'The recovery key' }).waitFor({ timeout });
  await press(page, /I have the recovery key on paper/);
  await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
  choose(join(folder, 'letter.txt'));
  await press(page, /Choose files/);
  await press(page, /^Start import$/);
  await page.getByRole('heading', { name: /document came in/ }).waitFor({ timeout });

  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'This archive is locked' }).waitFor();
  await picture('keyboard-locked');
  // The field has the focus already.
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').waitFor({ timeout });

  await press(page, /^Activity$/);
  await page.getByText('1 document imported').waitFor();
  await press(page, /^Undo: /);
  await page.getByText(/^Taken back by entry/).waitFor();
  await picture('keyboard-taken-back');
  expect(complaints).toEqual([]);
});
