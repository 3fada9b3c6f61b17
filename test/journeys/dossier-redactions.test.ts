import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdfFile } from '../support/pdf-file.ts';
import { createUnsealed } from './create-unsealed.ts';
import { importChosen } from './import-chosen.ts';
import { openWindow } from './open-window.ts';

test('words and a passage are blacked out of a text and of an original; what would be left stops the export', async () => {
  const { page, folder, choose, complaints, picture } = await openWindow();
  await mkdir(join(folder, 'stick'));
  const lines = ['Halima Khatun came to the court.', 'Nobody else was heard that day.'];
  await writeFile(
    join(folder, 'stick', 'record.pdf'),
    pdfFile([lines.map((text, index) => ({ text, x: 60, y: 700 - index * 30, size: 12 }))]),
  );
  choose(join(folder, 'Work'));
  await createUnsealed(page);
  choose(join(folder, 'stick'));
  await importChosen(page, 'folder');
  await page
    .getByRole('heading', { name: /document came in|documents came in/ })
    .waitFor({ timeout: 120_000 });

  await page.getByRole('navigation').getByRole('button', { name: 'Dossiers' }).click();
  await page.getByRole('button', { name: 'New dossier' }).first().click();
  await page.getByRole('button', { name: 'Add documents' }).first().click();
  await page.getByRole('dialog').getByRole('option').first().click();
  await page.getByRole('button', { name: /^Add \d/ }).click();

  await page.getByRole('button', { name: 'How it is included' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Included as').selectOption('both');
  const text = dialog.getByLabel('Mark a passage to black out, then add it.');
  await expect.poll(() => text.inputValue()).toContain('Nobody else');
  await text.evaluate((area: HTMLTextAreaElement) => {
    const start = area.value.indexOf('Nobody else was heard');
    area.setSelectionRange(start, start + 'Nobody else was heard'.length);
  });
  await dialog.getByRole('button', { name: 'Black out the marked passage' }).click();
  await dialog.getByRole('button', { name: 'Show the passage' }).waitFor();
  await picture('dossier-blackened');
  await dialog.getByRole('button', { name: 'Done' }).click();

  const terms = page.getByLabel('Words to take out');
  await terms.fill('Halima Khatun = witness\nTestimonia');
  await page.getByText(/\d+ places in 1 document/).waitFor({ timeout: 120_000 });
  await terms.scrollIntoViewIfNeeded();
  await picture('dossier-redactions');

  // The program names itself in every PDF.
  const pdf = join(folder, 'dossier.pdf');
  choose(pdf);
  await page.getByRole('button', { name: 'Export PDF' }).click();
  await page.getByText('is still in the metadata').waitFor({ timeout: 120_000 });
  await picture('dossier-redaction-left');
  expect(existsSync(pdf)).toBe(false);

  await terms.fill('Halima Khatun = witness');
  choose(pdf);
  await page.getByRole('button', { name: 'Export PDF' }).click();
  await page.getByText('The PDF is written').waitFor({ timeout: 120_000 });
  const words = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  expect(words).not.toMatch(/Halima|Khatun|Nobody else/);
  expect(words).toContain('[redacted: witness] came to the court.');
  expect(words).toContain('that day.');
  expect(complaints).toEqual([]);
});
