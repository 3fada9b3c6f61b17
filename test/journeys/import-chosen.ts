import type { Page } from 'playwright-core';

/** On the import screen, chooses what is kept for the next dialog and starts the import of it. */
export async function importChosen(page: Page, what: 'files' | 'folder'): Promise<void> {
  await page.getByRole('button', { name: what === 'files' ? 'Choose files' : 'Choose folder' }).click();
  await page.getByRole('button', { name: 'Start import' }).click();
}
