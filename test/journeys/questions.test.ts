import { expect, test } from 'vitest';
import { openWindow } from './open-window.ts';

/** The sample archive is made first, on a machine that may be busy. */
const timeout = 120_000;

// The answers are those of test/electron/cli/questions.test.ts.
test('each question of the field is one press or one search, with the right answer', async () => {
  const { page, complaints, picture } = await openWindow();
  await page.getByRole('button', { name: 'Explore the sample archive' }).click();
  const box = page.getByRole('searchbox');
  const results = page.getByRole('listbox', { name: 'Results' });
  const ready = page.getByRole('group', { name: 'Ready questions' });
  const home = page.getByRole('navigation').getByRole('button', { name: 'Search', exact: true });
  const records = page.getByRole('main').getByRole('list').first().getByRole('listitem');
  const titles = () => results.locator('.result-title').allInnerTexts();
  await results.getByRole('option').first().waitFor({ timeout });
  await picture('ready-questions');

  // Convictions won on appeal after an acquittal.
  await ready.getByRole('button', { name: 'Convictions after an acquittal' }).click();
  await expect.poll(() => records.count()).toBe(1);
  expect(await records.innerText()).toContain('The Haesol foundation case');

  // Countries that changed a law within two years after a campaign reached them.
  await home.click();
  await ready.getByRole('button', { name: 'Laws changed after a campaign' }).click();
  await expect.poll(() => records.count()).toBe(2);
  const [first = '', second = ''] = await records.allInnerTexts();
  expect(first).toMatch(/#MeToo[^]*within two years[^]*United States[^]*France/);
  expect(second).toMatch(/#BalanceTonPorc[^]*within two years[^]*France/);

  // Suits against people who spoke.
  await home.click();
  await ready.getByRole('button', { name: 'Suits against people who spoke' }).click();
  await page.getByRole('button', { name: /^Remove: .*retaliation/i }).waitFor();
  await expect.poll(async () => (await titles()).join()).toContain('मानहानि');
  await picture('question-retaliation');

  // What there is from Senegal in Wolof or French.
  await box.press('Escape');
  await box.fill('country:SN lang:wo,fr');
  await expect.poll(titles).toHaveLength(3);

  // What was added between two dates.
  await box.fill('');
  await ready.getByRole('button', { name: 'Added in the last 30 days' }).click();
  expect(await box.inputValue()).toMatch(/^added:\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
  await box.fill(`${await box.inputValue()} kind:law`);
  await expect.poll(titles).toHaveLength(7);
  await box.fill('added:2025-01-01..2025-12-31');
  await page
    .getByText(/^Nothing found/)
    .first()
    .waitFor();

  // The chain of a case, with its sentence changes.
  await box.fill('');
  await ready.getByRole('button', { name: 'How cases went on' }).click();
  await page.getByRole('button', { name: /The Théâtre des Halles case/ }).click();
  const chain = page.getByRole('region', { name: 'From one instance to the next' });
  await chain.getByText(/2 years\W+→\W+2 years 6 months/).waitFor();
  await expect.poll(() => chain.getByRole('listitem').count()).toBe(2);
  expect(complaints).toEqual([]);
});
