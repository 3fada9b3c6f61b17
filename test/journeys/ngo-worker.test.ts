import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openInLanguage } from './open-in-language.ts';

/** Making a key takes a second or so, longer on a busy machine. */
const timeout = 90_000;
const samples = resolve(import.meta.dirname, '../../resources/samples');

/** Everything under a folder, names and bytes, as one text. */
async function bytesUnder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = await Promise.all(
    files.map(async ({ parentPath, name }) => `${name}\n${String(await readFile(join(parentPath, name)))}`),
  );
  return bytes.join('\n');
}

test('an NGO worker seals what she collected, finds it in any script, hands out what is safe, and locks', async () => {
  const { page, app, folder, choose, say, press, goTo, complaints, picture } = await openInLanguage({
    language: 'ar',
  });
  for (const part of ['articles', 'testimonies'])
    await cp(join(samples, part), join(folder, 'المواد', part), { recursive: true });

  // Sealed with six words that are drawn for her.
  await page.getByRole('button', { name: say('welcome.create') }).click();
  const offered = page.getByRole('region', { name: say('create.generated') }).getByRole('status');
  await expect.poll(() => offered.innerText()).toMatch(/\S+ \S+/);
  const passphrase = await offered.innerText();
  const archive = join(folder, 'الأرشيف.testimonia');
  choose(archive);
  await press('create.go');
  await page.getByRole('heading', { name: say('create.recovery') }).waitFor({ timeout });
  await press('create.kept');
  choose(join(folder, 'المواد'));
  await press('import.chooseFolder');
  await press('import.start', { timeout });
  await page.getByText(say('import.finishedFine')).waitFor({ timeout });

  // “What do we have on …?”: typed in the letters at hand, found in every script it stands in.
  await goTo('rail.search');
  const results = page.getByRole('listbox', { name: say('search.results') });
  const box = page.getByRole('searchbox');
  await box.fill('linea cuatro');
  await results.getByRole('option').filter({ hasText: 'la línea cuatro' }).first().waitFor();
  await box.fill('#MeToo');
  await expect.poll(() => results.getByRole('option').count()).toBeGreaterThan(4);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const [list, pane] = [await results.boundingBox(), await page.getByRole('article').boundingBox()];
  expect((list?.x ?? 0) > (pane?.x ?? 0)).toBe(true);
  await picture('ngo-worker-search');

  // What she hands out: two documents, as the public may see them.
  for (const [words, title] of [
    ['linea cuatro', /la línea cuatro/],
    ['greffes porc', /ce que les greffes ont reçu/],
  ] as const) {
    await box.fill(words);
    const found = results.getByRole('option').filter({ hasText: title });
    await found.locator('mark').first().waitFor();
    await found.click();
    await page.getByRole('article').getByRole('heading', { name: title }).waitFor();
    await page.keyboard.press('d');
    const dossier = say('dossier.untitled');
    await page
      .getByText(say('search.added', { count: 1, dossier }).slice(0, 8))
      .first()
      .waitFor();
  }
  await goTo('rail.dossiers');
  await page
    .getByRole('main')
    .getByRole('button')
    .filter({ hasText: say('dossier.untitled') })
    .click();
  await page.getByLabel(say('dossier.field.title'), { exact: true }).fill('شهادات من خط الإنتاج');
  await page.getByLabel(say('dossier.profile'), { exact: true }).selectOption('public');
  await page.getByRole('textbox', { name: say('dossier.names') }).fill('الصحفية «س» = Solène Kervadec');
  await picture('ngo-worker-dossier');
  const pdf = join(folder, 'dossier.pdf');
  choose(pdf);
  await press('dossier.export');
  await page.getByText(say('dossier.exported')).waitFor({ timeout });
  const words = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  // The testimony is restricted: it is counted, and not in it.
  expect(words).toMatch(/greffes/);
  expect(words).not.toMatch(/Kervadec|cuatro/);

  // Somebody comes in: one key, and the window says nothing of what it was.
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: say('unlock.title') }).waitFor({ timeout });
  await picture('ngo-worker-locked');
  expect(await page.title()).toBe('Testimonia');
  expect(await page.locator('body').innerText()).not.toMatch(/cuatro|شهادات|الأرشيف\.testimonia/);
  const kept = await bytesUnder(archive);
  expect(kept).not.toMatch(/cuatro|Haesol|شهادات|maquila/i);

  await page.getByLabel(say('unlock.passphrase'), { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await box.fill('#MeToo');
  await results.waitFor({ timeout });
  await goTo('rail.dossiers');
  await page.getByText('شهادات من خط الإنتاج').first().waitFor();
  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});
