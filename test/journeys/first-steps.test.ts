import { execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openWindow } from './open-window.ts';

/** Making a key takes a second or so, longer on a busy machine. */
const timeout = 90_000;
const samples = resolve(import.meta.dirname, '../../resources/samples');
const five = [
  'rulings/fr-montrieux-1-tribunal.md',
  'rulings/fr-montrieux-2-appel.md',
  'laws/loi-2018-703.md',
  'other/en-writing-it-down.pdf',
  'other/es-acta-de-la-red.docx',
];

test('somebody new is shown around by keyboard, once, and the focus comes back', async () => {
  const { page, complaints, picture } = await openWindow();
  await page.getByRole('button', { name: /Explore the sample archive/ }).click();
  await page.getByRole('listbox').getByRole('option').first().waitFor({ timeout });
  const offer = page.getByRole('region', { name: 'Tour' });
  await offer.waitFor();
  await picture('tour-offer');

  await offer.getByRole('button', { name: 'Show me around' }).press('Enter');
  const card = page.getByRole('dialog');
  const rail = page.getByRole('navigation');
  for (const [title, control] of [
    ['Everything is found here', 'Search'],
    ['Bring in what you have', 'Import'],
    ['Make a dossier', 'Dossiers'],
  ] as const) {
    await card.getByRole('heading', { name: title }).waitFor();
    expect(await rail.getByRole('button', { name: control, exact: true }).getAttribute('data-toured')).toBe(
      '',
    );
    // Nothing else is held up meanwhile, and the card is in nobody's way.
    expect(await page.locator('[aria-hidden=true] [role=searchbox], [inert] [role=searchbox]').count()).toBe(
      0,
    );
    await picture(`tour-${control.toLowerCase()}`);
    await page.keyboard.press('Enter');
  }
  await card.getByRole('heading', { name: 'See how it is kept' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => card.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  expect(await page.locator('[data-toured]').count()).toBe(0);

  await page.reload();
  await page.getByRole('listbox').getByRole('option').first().waitFor({ timeout });
  expect(await offer.count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('show me');
  await page.keyboard.press('Enter');
  await card.getByRole('heading', { name: 'Everything is found here' }).waitFor();
  expect(complaints).toEqual([]);
});

test('a folder of five files becomes a dossier in seven presses and a passphrase', async () => {
  const { page, folder, choose, complaints, picture } = await openWindow();
  for (const file of five) await cp(join(samples, file), join(folder, 'From the court', basename(file)));
  let presses = 0;
  const press = async (name: RegExp | string) => {
    presses += 1;
    await page.getByRole('button', { name }).click({ timeout });
  };

  await press(/Create an archive/);
  await page.getByRole('region', { name: 'Your passphrase' }).waitFor();
  choose(join(folder, 'Our work'));
  await press('Choose a folder and create');
  await page.getByRole('heading', { name: 'The recovery key' }).waitFor({ timeout });
  await press('I have the recovery key on paper');
  choose(join(folder, 'From the court'));
  await press('Choose folder');
  await press('Start import');
  await page.getByRole('heading', { name: '5 documents came in' }).waitFor({ timeout });
  await picture('first-import');
  await press('Make a dossier of them');
  await page.getByRole('heading', { name: 'From the court' }).waitFor();
  await picture('first-dossier');
  choose(join(folder, 'dossier.pdf'));
  await press('Export PDF');
  await page.getByText('The PDF is written').waitFor({ timeout });
  await picture('first-pdf');

  expect(presses).toBe(7);
  const pdf = execFileSync('pdftotext', [join(folder, 'dossier.pdf'), '-'], { encoding: 'utf8' });
  expect(pdf).toMatch(/^5\. /m);
  expect(complaints).toEqual([]);
});
