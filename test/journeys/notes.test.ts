import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pdfFile, type PdfText } from '../support/pdf-file.ts';
import { createUnsealed } from './create-unsealed.ts';
import { importChosen } from './import-chosen.ts';
import { openWindow } from './open-window.ts';

/** A machine that is busy imports slowly. */
const timeout = 60_000;

const letter = `# A letter to the court

The shelter took her in. The court of first instance acquitted him in 2018.

On appeal he was convicted. She was never asked to speak.
`;

/** Selects the next sentence of the text that has the focus, until it is this one. */
async function selectSentence(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('s');
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    if (selected === wanted) return;
  }
  throw new Error(`No sentence was “${wanted}”.`);
}

test('marked, written beside, taken back, cited, and still there after reopening', async () => {
  const { page, app, folder, choose, complaints, picture } = await openWindow();
  await writeFile(join(folder, 'letter.md'), letter);
  choose(join(folder, 'Work'));
  await createUnsealed(page);
  choose(join(folder, 'letter.md'));
  await importChosen(page, 'files');
  await page.getByRole('heading', { name: /document came in/ }).waitFor({ timeout });
  await page.getByRole('navigation').getByRole('button', { name: 'Search' }).click();
  const box = page.getByRole('searchbox');
  await box.fill('court');
  await page.getByRole('option').first().waitFor();
  await box.press('ArrowDown');
  await page.keyboard.press('Enter');
  const text = page.getByRole('group', { name: 'Text', exact: true });
  await expect.poll(() => text.locator('mark').count()).toBeGreaterThan(1);

  // By the keyboard alone: a sentence in a colour, across a hit; taken back; again, with a note.
  const first = 'The court of first instance acquitted him in 2018.';
  const toast = page.getByRole('alertdialog');
  const highlights = text.locator('.highlight');
  await selectSentence(page, first);
  await page.getByRole('toolbar', { name: 'Selected passage' }).waitFor();
  await picture('notes-tools');
  await page.keyboard.press('2');
  await expect
    .poll(() => text.locator('.highlight-green').allInnerTexts())
    .toEqual(['The ', 'court', ' of first instance acquitted him in 2018.']);
  await toast.filter({ hasText: 'Highlighted' }).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => highlights.count()).toBe(0);
  await text.focus();
  await selectSentence(page, first);
  await page.keyboard.press('n');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('Overturned on appeal: see below.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => highlights.count()).toBe(3);
  await expect.poll(() => text.evaluate((element) => element === document.activeElement)).toBe(true);

  // By the pointer: another passage, and a note on the whole document.
  await text.getByText('On appeal he was convicted', { exact: false }).click({ clickCount: 3 });
  await page.getByRole('button', { name: 'Highlight in pink' }).click();
  await page.getByRole('group', { name: '2 highlights' }).waitFor();
  await page.getByRole('tab', { name: 'Notes' }).click();
  const panel = page.getByRole('region', { name: 'Notes and highlights' });
  await panel.getByRole('button', { name: 'Write a note on the document' }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill('To be quoted in the brief.');
  await panel.getByRole('button', { name: 'Save note' }).click();
  await expect.poll(() => panel.getByRole('article').count()).toBe(3);
  await picture('notes-panel');

  // From one to the next by the keyboard; Enter opens it; its removal is undone.
  await text.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Note at this passage' });
  await card.getByText('Overturned on appeal: see below.').waitFor();
  await picture('notes-card');
  await card.getByRole('button', { name: /^Remove the note/ }).click();
  await page.getByRole('group', { name: '1 highlight' }).waitFor();
  await toast.filter({ hasText: 'Note removed' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('group', { name: '2 highlights' }).waitFor();

  // A passage becomes an excerpt of the dossier, which shows nothing else of the document.
  await text.focus();
  await selectSentence(page, 'She was never asked to speak.');
  await page.keyboard.press('e');
  await toast.filter({ hasText: /^Passage added to/ }).waitFor();

  // Closed and opened again.
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Close this archive' }).click();
  choose(join(folder, 'Work.testimonia'));
  await page.getByRole('button', { name: /Open an archive/ }).click();
  await box.fill('court');
  await page.getByRole('option').first().click();
  const pane = page.getByRole('article').filter({ has: page.getByRole('tablist') });
  await pane.getByRole('tab', { name: 'Notes' }).click();
  await panel.getByText('To be quoted in the brief.').waitFor();
  await panel.getByRole('button', { name: 'Show in the text' }).last().click();
  await expect.poll(() => text.locator('.highlight-pink.is-current').count()).toBe(1);
  await picture('notes-reopened');
  await page.getByRole('navigation').getByRole('button', { name: 'Dossiers' }).click();
  await page.getByText('Untitled dossier').first().click();
  await page.getByText('Excerpts', { exact: true }).first().waitFor();
  await picture('notes-excerpt');

  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});

const line = (text: string, y: number): PdfText => ({ text, x: 72, y, size: 14 });

test('a PDF as it looks: hits on its pages, a passage marked there, and the same one in the text', async () => {
  const { page, app, folder, choose, complaints, picture } = await openWindow();
  const pages = Array.from({ length: 12 }, (_, index) => [
    line(`Page ${index + 1} of the judgment.`, 760),
    line('The court of appeal heard the witness again', 720),
    line(index === 8 ? 'and convicted him of harassment.' : 'and adjourned the hearing.', 700),
  ]);
  await writeFile(join(folder, 'judgment.pdf'), pdfFile(pages, { Title: 'The judgment' }));
  choose(join(folder, 'Work'));
  await createUnsealed(page);
  choose(join(folder, 'judgment.pdf'));
  await importChosen(page, 'files');
  await page.getByRole('heading', { name: /document came in/ }).waitFor({ timeout });
  await page.getByRole('navigation').getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('harassment');
  await page.getByRole('option').first().waitFor();
  await page.getByRole('option').first().dblclick();
  await page.getByRole('tab', { name: 'Original' }).click();
  const pagesShown = page.getByRole('group', { name: 'Original' });
  await pagesShown.getByRole('img', { name: 'Page 1', exact: true }).locator('canvas').waitFor();

  // The one hit stands on the ninth page: one press goes there.
  const tools = page.getByRole('toolbar', { name: 'Pages and zoom' });
  await tools.getByRole('button', { name: 'Next hit' }).click();
  const hit = pagesShown.locator('mark.is-current');
  await hit.waitFor();
  await expect.poll(() => tools.getByRole('textbox', { name: 'Page' }).inputValue()).toBe('9');
  await tools.getByRole('button', { name: 'List of hits' }).click();
  await page
    .getByRole('navigation', { name: 'List of hits' })
    .getByRole('button', { name: /^Page 9.*convicted him of harassment/ })
    .waitFor();
  await picture('original-hit');

  // Its words are selected and marked, and stand marked in the text too.
  await pagesShown.getByText('and convicted him of harassment.').click({ clickCount: 3 });
  await page.getByRole('button', { name: 'Highlight in blue' }).click();
  await pagesShown.locator('.pdf-note').waitFor();
  await tools.getByRole('button', { name: 'Small pictures of the pages' }).click();
  await page.getByRole('button', { name: 'Page 9', exact: true }).locator('canvas').waitFor();
  await tools.getByRole('button', { name: 'Larger' }).click();
  await hit.waitFor();
  await picture('original-marked');
  await page.getByRole('tab', { name: 'Text' }).click();
  const text = page.getByRole('group', { name: 'Text', exact: true });
  await expect
    .poll(async () => (await text.locator('.highlight-blue').allInnerTexts()).join(''))
    .toBe('and convicted him of harassment.');
  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});
