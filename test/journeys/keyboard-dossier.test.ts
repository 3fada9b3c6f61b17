import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openWindow } from './open-window.ts';

/** Making a key takes a second or so, longer on a busy machine. */
const timeout = 90_000;

/** What has the keyboard: its name, and whether one can see that it has; null where nothing has. */
function focused(page: Page): Promise<{ readonly name: string; readonly isSeen: boolean } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const isRinged = (each: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // A field may wear its ring on the box around it, a list on the row that it stands at.
    const active = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    const [box, frame] = [element.parentElement, element.parentElement?.parentElement];
    const isSeen = [element, box, frame, active].some((each) => each instanceof Element && isRinged(each));
    return { name: element.getAttribute('aria-label') ?? element.textContent, isSeen };
  });
}

/** Presses keys, and holds that the keyboard is somewhere and can be seen there afterwards. */
async function type(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await expect.poll(() => focused(page), { message: keys.join(' ') }).toMatchObject({ isSeen: true });
}

/** Tabs until what has the focus is called so; each stop on the way can be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    // Past the last stop the window itself has it, and then the first one again.
    if (at === null) continue;
    expect(at, `on the way to ${String(name)}`).toMatchObject({ isSeen: true });
    if (name.test(at.name)) return;
  }
  throw new Error(`The focus never came to ${String(name)}.`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test('from an archive that is made to a dossier that is handed over, by the keyboard alone', async () => {
  const { page, folder, choose, complaints, picture } = await openWindow();
  await mkdir(join(folder, 'stick'));
  for (const name of ['first', 'second'])
    await writeFile(
      join(folder, 'stick', `${name}.md`),
      `# The ${name} letter to the court\n\nShe was never asked to speak. The shelter took her in.\n`,
    );
  await page.getByRole('button', { name: /Create an archive/ }).waitFor();
  await press(page, /Create an archive/);
  const offered = page.getByRole('region', { name: 'Your passphrase' }).getByRole('status');
  await expect.poll(() => offered.innerText()).toMatch(/^\S+( \S+){5}$/);
  const passphrase = await offered.innerText();
  choose(join(folder, 'Work'));
  await press(page, /Choose a folder and create/);
  await page.getByRole('heading', { name: 'The recovery key' }).waitFor({ timeout });
  await press(page, /I have the recovery key on paper/);

  await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
  choose(join(folder, 'stick'));
  await press(page, /Choose folder/);
  await page.getByRole('button', { name: 'Start import' }).waitFor();
  await press(page, /^Start import$/);
  await page.getByRole('heading', { name: /documents came in/ }).waitFor({ timeout });

  // Found, opened, marked, taken into a dossier.
  await type(page, 'Control+1');
  await page.keyboard.type('shelter');
  const found = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await expect.poll(() => found.count()).toBe(2);
  await type(page, 'ArrowDown');
  await type(page, 'Enter');
  await page.getByRole('heading', { level: 1, name: /letter to the court/ }).waitFor();
  await type(page, 's');
  await page.getByRole('toolbar', { name: 'Selected passage' }).waitFor();
  await type(page, '2');
  await expect.poll(() => page.locator('.highlight-green').count()).toBeGreaterThan(0);
  await type(page, 'd');
  await page
    .getByText(/^Added to/)
    .first()
    .waitFor();
  await type(page, 'Escape');
  await type(page, 'ArrowDown');
  await type(page, 'd');

  // Put in order, and exported.
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: /^Open “/ }).waitFor();
  await press(page, /^Open “/);
  const rows = page.locator('.dossier-row');
  await expect.poll(() => rows.count()).toBe(2);
  const first = await rows.first().innerText();
  await tabTo(page, /^The (first|second) letter/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => rows.first().innerText()).not.toBe(first);
  await expect.poll(() => focused(page)).toMatchObject({ isSeen: true });
  await picture('keyboard-dossier');
  const pdf = join(folder, 'dossier.pdf');
  choose(pdf);
  await press(page, /^Export PDF$/);
  await page.getByText('The PDF is written').waitFor({ timeout });
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  await expect.poll(() => focused(page)).not.toBeNull();

  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'This archive is locked' }).waitFor({ timeout });
  await expect.poll(() => focused(page)).toMatchObject({ isSeen: true });
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').waitFor({ timeout });
  await expect.poll(() => focused(page)).toMatchObject({ isSeen: true });
  expect(complaints).toEqual([]);
});
