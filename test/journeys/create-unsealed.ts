import type { Page } from 'playwright-core';

/** From the welcome screen, a new archive whose key lies open, in the folder kept for the next dialog. */
export async function createUnsealed(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Create an archive/ }).click();
  await page.getByText('Without a passphrase', { exact: true }).click();
  await page.getByText('The archive will lie open').waitFor();
  await page.getByRole('button', { name: 'Choose a folder and create' }).click();
}
