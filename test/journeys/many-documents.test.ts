import { expect, test } from 'vitest';
import { openWindow } from './open-window.ts';

/** The sample archive is made first, on a machine that may be busy. */
const timeout = 120_000;

test('many at once: all hits tagged in one step and back, bound, filed, taken away, restored', async () => {
  const { page, complaints, picture } = await openWindow();
  await page.getByRole('button', { name: 'Explore the sample archive' }).click();
  const box = page.getByRole('searchbox');
  const results = page.getByRole('listbox', { name: 'Results' });
  const tags = page.getByRole('region', { name: 'Filters' }).getByRole('group', { name: 'Tag', exact: true });
  const dialog = page.getByRole('dialog');
  const toast = (text: RegExp) => page.getByRole('alertdialog').filter({ hasText: text });
  await results.getByRole('option').first().waitFor({ timeout });

  // All of them, those too that are not drawn; the number is said before.
  await box.press('ArrowDown');
  await page.keyboard.press('Control+a');
  const said = page.getByText(/^\d+ selected$/);
  await said.waitFor();
  const all = Number.parseInt(await said.innerText(), 10);
  expect(all).toBeGreaterThan(await results.getByRole('option').count());
  await page.keyboard.press('t');
  await dialog.getByText(`This changes ${all} documents`).waitFor();
  await dialog.getByLabel('Tag').fill('to be checked');
  await picture('change-many');
  await dialog.getByRole('button', { name: `Change ${all} documents` }).click();
  await toast(/documents changed/).waitFor();
  const tagged = tags.locator('label').filter({ hasText: 'to be checked' });
  await expect.poll(() => tagged.innerText()).toContain(String(all));
  await toast(/documents changed/)
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect.poll(() => tagged.count()).toBe(0);

  // Confidentiality of a few, then into a new case.
  await results.focus();
  await page.keyboard.press('Escape');
  await box.fill('country:SN');
  await expect.poll(() => results.getByRole('option').count()).toBeLessThan(10);
  await box.press('ArrowDown');
  await page.keyboard.press('Shift+End');
  await page.getByText(/^\d+ selected$/).waitFor();
  await page.getByRole('button', { name: 'Change…' }).click();
  await dialog.getByLabel('What to do').selectOption('Set the confidentiality');
  await dialog.getByLabel('Confidentiality', { exact: true }).selectOption('Restricted');
  await dialog.getByRole('button', { name: /^Change \d+ documents$/ }).click();
  await toast(/documents changed/).waitFor();
  await page.getByRole('button', { name: 'Change…' }).click();
  await dialog.getByLabel('What to do').selectOption('Put into a case');
  await dialog.getByLabel('Title').fill('What happened in Dakar');
  await dialog.getByRole('button', { name: /^Change \d+ documents$/ }).click();
  await expect.poll(() => dialog.count()).toBe(0);

  // Bound to one document, which is searched for.
  await page.getByRole('button', { name: 'Change…' }).click();
  await dialog.getByLabel('What to do').selectOption('Bind to a document');
  await dialog.getByLabel('Words of the document to bind to').fill('balancetonporc');
  await dialog.getByRole('button', { name: 'Search' }).click();
  await dialog.getByLabel('Which document').waitFor();
  await picture('change-link');
  await dialog.getByRole('button', { name: /^Change \d+ documents$/ }).click();
  await expect.poll(() => dialog.count()).toBe(0);

  // Into the trash by its key, and back from there.
  await results.focus();
  const before = await results.getByRole('option').count();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await toast(/moved to the trash/).waitFor();
  await expect.poll(() => results.getByRole('option').count()).toBe(before - 1);
  const rail = page.getByRole('navigation');
  await rail.getByRole('button', { name: 'Activity' }).click();
  await page.getByRole('tab', { name: 'Trash' }).click();
  await page.getByText('1 document in the trash').waitFor();
  await picture('trash');
  await page.getByRole('button', { name: /^Restore “/ }).click();
  await page.getByText('The trash is empty').first().waitFor();
  await rail.getByRole('button', { name: 'Cases' }).click();
  await page.getByRole('button', { name: /What happened in Dakar/ }).waitFor();
  await rail.getByRole('button', { name: 'Search' }).click();
  await expect.poll(() => results.getByRole('option').count()).toBe(before);
  expect(complaints).toEqual([]);
});
