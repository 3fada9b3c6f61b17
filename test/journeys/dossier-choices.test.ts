import { execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createUnsealed } from './create-unsealed.ts';
import { importChosen } from './import-chosen.ts';
import { openWindow } from './open-window.ts';

const samples = resolve(import.meta.dirname, '../../resources/samples');

test('a dossier of a marked passage, with a note, a Bates prefix and a cover that tells the matter', async () => {
  const { page, folder, choose, complaints, picture } = await openWindow();
  await cp(join(samples, 'articles'), join(folder, 'stick'), { recursive: true });
  choose(join(folder, 'Work'));
  await createUnsealed(page);
  choose(join(folder, 'stick'));
  await importChosen(page, 'folder');
  await page.getByRole('heading', { name: /documents came in/ }).waitFor({ timeout: 120_000 });

  await page.getByRole('navigation').getByRole('button', { name: 'Dossiers' }).click();
  await page.getByRole('button', { name: 'New dossier' }).first().click();
  await page.getByRole('button', { name: 'Add documents' }).first().click();
  await page.getByRole('dialog').getByRole('option').first().click();
  await page.getByRole('button', { name: /^Add \d/ }).click();

  // One document, shown by one passage that is marked in its text.
  await page.getByRole('button', { name: 'How it is included' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Included as').selectOption('excerpt');
  const text = dialog.getByLabel('Mark a passage in the text, then add it.');
  await expect.poll(() => text.inputValue()).not.toBe('');
  const marked = await text.evaluate((area: HTMLTextAreaElement) => {
    const start = area.value.indexOf('\n') + 1;
    area.setSelectionRange(start, start + 60);
    return area.value.slice(start, start + 60);
  });
  await dialog.getByRole('button', { name: 'Add the marked passage' }).click();
  await dialog.getByLabel('Your note').fill('This is why it matters.');
  await picture('dossier-entry');
  await dialog.getByRole('button', { name: 'Done' }).click();

  await page.getByLabel('Court or body').fill('Court of Appeal');
  await page.getByLabel('Before every page number').fill('NGO-');
  await picture('dossier-choices');
  const pdf = join(folder, 'dossier.pdf');
  choose(pdf);
  await page.getByRole('button', { name: 'Export PDF' }).click();
  await page.getByText('The PDF is written').waitFor({ timeout: 120_000 });
  const words = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  for (const said of ['Court of Appeal', 'NGO-000003', 'This is why it matters.', 'Excerpt 1/1'])
    expect(words).toContain(said);
  // Chinese is written without spaces, and a line ends anywhere.
  const unspaced = (text: string) => text.replace(/\s+/g, '');
  expect(unspaced(words)).toContain(unspaced(marked));
  expect(complaints).toEqual([]);
});
