import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslate } from '../../shared/i18n/translate.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import { dossierSidecarSchema } from '../../shared/model/dossier-sidecar.ts';
import { preferencesSchema } from '../../shared/model/preferences.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWindow } from './open-window.ts';

const timeout = 120_000;

/** Documents of the sample archive. */
const sampleCount = 40;

/** As most look at it, a large screen, and a small one at twice the size. */
const sizes = [
  ['usual', 1280, 800],
  ['large', 1920, 1080],
  ['zoomed', 640, 400],
] as const;

test.each([
  ['en', 'light'],
  ['ar', 'dark'],
] as const)(
  'a dossier looked at before it is written, locked and checked, in %s, %s',
  async (language, theme) => {
    const profile = await temporaryFolder();
    const preferences = preferencesSchema.parse({ language, theme });
    await writeFile(join(profile, 'preferences.json'), JSON.stringify(preferences));
    const { page, folder, choose, complaints, picture } = await openWindow({ profile });
    const say = createTranslate(language);
    const button = (key: MessageKey) => page.getByRole('button', { name: say(key) }).first();
    const field = (key: MessageKey) => page.getByLabel(say(key), { exact: true });
    const look = async (name: string): Promise<void> => {
      for (const [size, width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await picture(`dossier-${language}-${theme}-${name}-${size}`);
        // Nothing may need a sideways scroll, nor may the whole page have moved away, once pages have their new size.
        const moved = () => page.evaluate(() => document.documentElement.scrollTop + document.body.scrollTop);
        const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
        await expect.poll(moved, { message: size }).toBe(0);
        await expect.poll(fits, { message: size }).toBe(true);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    };

    await button('welcome.sample').click();
    await page.getByRole('searchbox').waitFor({ timeout });
    await page
      .getByRole('navigation')
      .getByRole('button', { name: say('dossier.title'), exact: true })
      .click();
    await button('dossier.new').click();
    await button('dossier.addDocuments').click();
    const options = page.getByRole('dialog').getByRole('option');
    // The samples are still coming in: what is ticked must not move any more.
    await expect.poll(() => options.count(), { timeout }).toBe(sampleCount);
    for (const index of [0, 1, 2]) await options.nth(index).click();
    await page.getByRole('button', { name: say('dossier.picker.add', { count: 3 }) }).click();

    // What goes on the cover, into the index and into the file.
    await field('dossier.cover.date').fill('22 November');
    await page.getByText(say('dossier.cover.dateWrong')).waitFor();
    await field('dossier.cover.date').fill('2026-11');
    await page.getByRole('button', { name: say('dossier.column.identifier'), exact: true }).click();
    await field('dossier.volumes').selectOption('pages');
    await field('dossier.volumes.most.pages').fill('٤٠٠');
    await field('dossier.supplement').selectOption('elsewhere');
    await field('dossier.supplement.title').fill('The first bundle');
    await field('dossier.supplement.pages').fill('100');
    await field('dossier.supplement.documents').fill('20');
    await field('dossier.password').fill('two words');
    await page.getByText(say('dossier.written.record'), { exact: true }).click();
    await look('file');

    // The pages as they will be: numbers go on, and the second document is shown when it is chosen.
    await page.getByRole('tab', { name: say('dossier.side.preview') }).click();
    const pageNamed = (name: string) =>
      page.getByRole('img', {
        name: say('dossier.preview.page', { name: `\u2068${name}\u2069` }),
        exact: true,
      });
    await pageNamed('101').waitFor({ timeout });
    const isDrawn = () =>
      pageNamed('101').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
          data: [],
        };
        return data.some((value, index) => index % 4 === 0 && value < 90);
      });
    await expect.poll(isDrawn, { timeout }).toBe(true);
    await look('preview');
    const second = await field('dossier.preview.from').locator('option').nth(2).getAttribute('value');
    await field('dossier.preview.from').selectOption(second);
    await expect.poll(() => pageNamed('101').count(), { timeout }).toBe(0);
    await page.getByRole('img').first().waitFor();

    // Written, locked, checked; its record beside it.
    const pdf = join(folder, 'dossier.pdf');
    choose(pdf);
    await button('dossier.export').click();
    await page.getByText(say('dossier.exported')).waitFor({ timeout });
    await page.getByText(say('dossier.result.locked')).waitFor();
    await page.getByText(say('dossier.result.check', { ok: 'true' })).click();
    await page.getByText(say('dossier.rule.bookmarks', { holds: 'true', where: '' })).waitFor();
    await page.getByText(say('dossier.rule.same-file', { holds: 'true', where: '' })).waitFor();
    await look('checked');
    const sidecar = dossierSidecarSchema.parse(JSON.parse(await readFile(`${pdf}.json`, 'utf8')));
    expect(sidecar.documents).toHaveLength(3);
    const words = execFileSync('pdftotext', ['-upw', 'two words', pdf, '-'], { encoding: 'utf8' });
    for (const said of ['The first bundle', '101', sidecar.documents[0]?.id ?? '?'])
      expect(words).toContain(said);
    expect(() => execFileSync('pdftotext', [pdf, '-'], { stdio: 'pipe' })).toThrow();
    expect(
      execFileSync('qpdf', ['--password=two words', '--show-encryption', pdf], { encoding: 'utf8' }),
    ).toContain('R = 6');
    expect(complaints).toEqual([]);
  },
);
