import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createUnsealed } from './create-unsealed.ts';
import { importChosen } from './import-chosen.ts';
import { openWindow } from './open-window.ts';

const samples = resolve(import.meta.dirname, '../../resources/samples');

test('from files to a dossier: import, search, read, compile, export', async () => {
  const { page, app, folder, choose, questions, complaints, picture } = await openWindow();
  await cp(samples, join(folder, 'stick'), { recursive: true });
  await writeFile(join(folder, 'stick/broken.pdf'), '%PDF-1.7\nand then nothing of a PDF');

  // A new archive, in a folder that the person chooses.
  choose(join(folder, 'Work'));
  await createUnsealed(page);
  await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
  expect(questions[0]).toMatchObject({ kind: 'save' });
  expect(existsSync(join(folder, 'Work.testimonia/vault.json'))).toBe(true);

  // Import: one bad file is told clearly, and stops nothing.
  choose(join(folder, 'stick'));
  await importChosen(page, 'folder');
  await page.getByRole('heading', { name: /documents came in/ }).waitFor({ timeout: 120_000 });
  await picture('import-finished');
  const broken = page.getByRole('listitem').filter({ hasText: 'broken.pdf' });
  await page
    .getByRole('radio', { name: /Failed/ })
    .or(page.getByRole('button', { name: /Failed/ }))
    .click();
  expect(await broken.innerText()).toMatch(
    /damaged[^]*Open it in the program that made it[^]*format-damaged/,
  );

  // Search: an accent less finds it all the same.
  await page.getByRole('navigation').getByRole('button', { name: 'Search' }).click();
  const box = page.getByRole('searchbox');
  await box.fill('linea cuatro');
  const hit = page.getByRole('option').filter({ hasText: 'la línea cuatro' });
  await hit.waitFor();
  await picture('search-results');

  // Read.
  await hit.click();
  await page
    .getByRole('article')
    .getByRole('heading', { name: /la línea cuatro/ })
    .waitFor();
  await expect.poll(() => page.getByRole('article').locator('mark').count()).toBeGreaterThan(0);
  await picture('reading');

  // Compile: from the reading pane, then another one.
  await page.getByRole('article').getByRole('button', { name: 'Add to dossier' }).click();
  await page
    .getByText(/^Added to/)
    .first()
    .waitFor();
  await box.fill('대법원');
  // The answer to the new question, not the one that still stands.
  await page.getByRole('listbox').getByRole('option').filter({ hasText: '대법원' }).first().click();
  await page.keyboard.press('d');
  await page.getByRole('navigation').getByRole('button', { name: 'Dossiers' }).click();
  await page.getByRole('button', { name: /^Open “/ }).click();
  await expect.poll(() => page.getByText(/^2 documents/).count()).toBeGreaterThan(0);
  await picture('dossier');

  // Export.
  const pdf = join(folder, 'dossier.pdf');
  choose(pdf);
  await page.getByRole('button', { name: 'Export PDF' }).click();
  await page.getByText('The PDF is written').waitFor({ timeout: 120_000 });
  await picture('dossier-exported');
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  expect(execFileSync('qpdf', ['--check', pdf], { encoding: 'utf8' })).toContain('No syntax or stream');
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  expect(text).toContain('la línea cuatro');
  await page.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(() => app.shown).toEqual([pdf]);

  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});
