import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openInLanguage } from './open-in-language.ts';

/** The sample archive is made first, on a machine that may be busy. */
const timeout = 90_000;

test('a lawyer goes from a question to the case, and to a dossier that she can stand before a court with', async () => {
  const { page, app, folder, choose, press, goTo, complaints, picture } = await openInLanguage({
    language: 'en',
  });
  await page.getByRole('button', { name: 'Explore the sample archive' }).click();
  await page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().waitFor({ timeout });

  // Which convictions were won on appeal after an acquittal?
  await page.getByRole('button', { name: 'Convictions after an acquittal' }).click();
  await page.getByRole('button', { name: /The Haesol foundation case/ }).click();
  const chain = page.getByRole('region', { name: 'From one instance to the next' });
  await chain.getByText('Acquitted, then: Convicted.').waitFor();
  await expect.poll(() => chain.getByRole('listitem').count()).toBe(3);
  await picture('lawyer-case');

  // All of it into a dossier for the court.
  await press('case.toDossier');
  await page
    .getByText(/documents added to/)
    .first()
    .waitFor();
  await goTo('rail.dossiers');
  await page.getByRole('button', { name: /^Open “/ }).click();
  await page.getByLabel('Title', { exact: true }).fill('Authorities on conviction after acquittal');
  await page.getByLabel('Court or body').fill('Court of Appeal');
  await page.getByLabel('Before every page number').fill('APP-');
  const terms = page.getByLabel('Words to take out');
  await terms.fill('재단법인 누리 = foundation');
  await page.getByText(/\d+ places? in \d documents?/).waitFor({ timeout });
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await picture('lawyer-builder');
  const pdf = join(folder, 'authorities.pdf');
  choose(pdf);
  await press('dossier.export');
  await page.getByText('The PDF is written').waitFor({ timeout });
  await page.getByText('Checked: everything holds').waitFor();
  await picture('lawyer-exported');

  // Paginated, indexed, bookmarked, citable, redacted, and told where it comes from.
  expect(execFileSync('qpdf', ['--check', pdf], { encoding: 'utf8' })).toContain('No syntax or stream');
  const words = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  for (const said of ['Court of Appeal', 'APP-000002', 'SHA-256', '[redacted: foundation]'])
    expect(words).toContain(said);
  expect(words.replace(/\s/g, '')).not.toContain('재단법인누리');
  const bookmarks = execFileSync('qpdf', ['--json', '--json-key=outlines', pdf], { encoding: 'utf8' });
  expect(bookmarks).toMatch(/\[p\. APP-\d{6}\]/);
  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});
