import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createUnsealed } from './create-unsealed.ts';
import { openWindow } from './open-window.ts';

/** Making a key takes a second or so, longer on a busy machine; sealing and proving take one each. */
const timeout = 90_000;
const first = 'walnut ribbon meadow teapot';
const second = 'copper lantern orchard quilt';

async function giveNew(keys: Locator, passphrase: string): Promise<void> {
  await keys.getByText('A passphrase of my own', { exact: true }).click();
  await keys.getByLabel('Your own passphrase').fill(passphrase);
}

/** Reads the recovery key that is shown this once, and says that it is kept. */
async function keepRecoveryKey(page: Page): Promise<string> {
  const kept = page.getByRole('button', { name: 'I have the recovery key on paper' });
  await kept.waitFor({ timeout });
  const recoveryKey = await page.getByLabel('Recovery key', { exact: true }).innerText();
  await kept.click();
  return recoveryKey.trim();
}

test('an archive that lay open is sealed; a passphrase is added and the first taken away; the recovery key is new', async () => {
  const { page, folder, choose, complaints, picture } = await openWindow();
  choose(join(folder, 'Work'));
  await createUnsealed(page);
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  const keys = page.getByRole('region', { name: 'Passphrases' });
  await picture('settings-unsealed');

  await keys.getByRole('button', { name: 'Seal this archive' }).click();
  await giveNew(keys, first);
  await picture('settings-seal');
  await page.keyboard.press('Enter');
  const firstKey = await keepRecoveryKey(page);
  await page.getByRole('navigation').getByText('Sealed', { exact: true }).waitFor();

  // Another person’s passphrase, after the first was proven.
  await keys.getByRole('button', { name: 'Add a passphrase for another person' }).click();
  await keys.getByLabel('A passphrase that opens it now').fill(first);
  await giveNew(keys, second);
  await page.keyboard.press('Enter');
  await expect.poll(() => keys.getByRole('listitem').count(), { timeout }).toBe(3);
  await picture('settings-keys');

  // The first goes: asked for, warned of, then done.
  const row = keys.getByRole('listitem').filter({ hasText: 'Passphrase' }).first();
  await row.getByRole('button', { name: 'Remove' }).click();
  await keys.getByText('Are you sure?').waitFor();
  await keys.getByLabel('A passphrase that opens it now').fill(second);
  await picture('settings-remove');
  await page.keyboard.press('Enter');
  await expect.poll(() => keys.getByRole('listitem').count(), { timeout }).toBe(2);

  await keys.getByRole('button', { name: 'Make a new recovery key' }).click();
  await keys.getByLabel('A passphrase that opens it now').fill(second);
  await page.keyboard.press('Enter');
  const newKey = await keepRecoveryKey(page);
  expect(newKey).not.toBe(firstKey);

  // Locked: the first opens nothing any more, nor does the first key; the new one does.
  await page.keyboard.press('Control+l');
  const unlock = page.getByRole('button', { name: 'Unlock', exact: true });
  await page.getByLabel('Passphrase', { exact: true }).fill(first);
  await unlock.click();
  await page.getByText(/does not open this archive/).waitFor({ timeout });
  await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
  await page.getByLabel('Recovery key', { exact: true }).fill(firstKey);
  await unlock.click();
  await page.getByText(/not this archive’s/).waitFor({ timeout });
  await page.getByLabel('Recovery key', { exact: true }).fill(newKey);
  await unlock.click();
  await page.getByRole('navigation').getByText('Sealed', { exact: true }).waitFor({ timeout });
  expect(complaints).toEqual([]);
});
