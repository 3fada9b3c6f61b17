import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatLikeness } from '../../renderer/import/format-likeness.ts';
import { startParser } from '../../electron/cli/start-parser.ts';
import { createArchive } from '../../electron/core/archive.ts';
import { importFiles } from '../../electron/core/import/import-files.ts';
import { newImportId } from '../../electron/core/new-id.ts';
import type { ImportResult } from '../../shared/model/import.ts';
import { createTranslate } from '../../shared/i18n/translate.ts';
import { preferencesSchema } from '../../shared/model/preferences.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWindow } from './open-window.ts';

const article = Array.from({ length: 30 }, (_, at) => `Paragraph ${String(at)} of the agency’s report.`);
const longName = `Letters/${'A very long name of a letter about the shelter '.repeat(7).slice(0, 300)}.txt`;

/** An archive with an article in two newspapers, and the report of a run over 3,000 files. */
async function archiveWithRun(folder: string): Promise<void> {
  const { archive } = await createArchive(join(folder, 'Work.testimonia'));
  const papers = join(folder, 'papers');
  await mkdir(papers);
  await writeFile(join(papers, 'one.txt'), article.join('\n\n'));
  const edited = article.map((line, at) => (at === 12 ? 'Paragraph 12 of the changed report.' : line));
  await writeFile(join(papers, 'two.txt'), [...edited, 'A line of its own.'].join('\n\n'));
  const { results } = await importFiles(archive, [papers], { startParser });
  const [one, two] = results.map(({ id }) => id);
  if (!one || !two) throw new Error('The articles did not come in.');
  const told: ImportResult[] = [
    { file: longName, status: 'failed', error: { code: 'file-empty', details: { file: longName } } },
    { file: 'again/one.txt', status: 'duplicate', id: one },
    {
      file: 'papers/two.txt',
      status: 'imported',
      kind: 'article',
      id: two,
      near: [{ id: one, likeness: 0.968 }],
    },
    ...Array.from({ length: 2997 }, (_, at): ImportResult => ({
      file: `many/${String(at)}.txt`,
      status: 'imported',
    })),
  ];
  const at = new Date(Date.now() + 1000).toISOString();
  const id = newImportId();
  const after = { schemaVersion: 1, id, startedAt: at, finishedAt: at, filesTotal: 3000, results: told };
  await archive.records.commit('documents-imported', [{ collection: 'imports', id, after }]);
  await archive.close();
}

test.each([
  ['en', 'light'],
  ['ar', 'dark'],
] as const)(
  '3,000 results stay quick, and two texts stand side by side (%s, %s)',
  async (language, theme) => {
    const place = await temporaryFolder();
    const preferences = preferencesSchema.parse({ language, theme });
    await writeFile(join(place, 'preferences.json'), JSON.stringify(preferences));
    const { page, app, folder, choose, complaints, picture } = await openWindow({ profile: place });
    const say = createTranslate(language);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await archiveWithRun(folder);
    const goTo = (screen: 'rail.import' | 'rail.settings') =>
      page
        .getByRole('navigation')
        .getByRole('button', { name: say(screen) })
        .click();
    const openWork = async () => {
      choose(join(folder, 'Work.testimonia'));
      await page.getByRole('button', { name: say('welcome.open') }).click();
      await goTo('rail.import');
    };
    await openWork();
    const list = page.getByRole('region', { name: say('import.results') });
    await list.getByText('A very long name').first().waitFor();
    await picture(`import-3000-${language}-${theme}`);
    // Only the rows in view are drawn.
    expect(await list.getByRole('listitem').count()).toBeLessThan(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    // What is nearly the same stands before what simply came in.
    expect(await list.getByRole('heading').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining(say('import.status.near'))]),
    );

    // The exact one: both names, and nothing to decide.
    const compare = button(say('import.compare'));
    const likeness = formatLikeness(0.968, language);
    const compareNear = button(say('import.compare.with', { likeness }));
    await compare.click();
    await page.getByText('again/one.txt', { exact: true }).waitFor();
    await page.getByText('papers/one.txt', { exact: true }).first().waitFor();
    expect(await button(say('import.compare.keep')).count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.ariaLabel))
      .toBe(say('import.compare'));

    // The near one: what differs is marked, what is alike is folded.
    await compareNear.click();
    await page.getByText(say('import.compare.differing', { count: 2 })).waitFor();
    await page.getByText('A line of its own.').waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('changed')]),
    );
    expect(await page.getByText('Paragraph 3 of the agency’s report.').count()).toBe(0);
    await picture(`import-compare-${language}-${theme}`);
    await button(say('import.compare.remove')).click();
    await page.getByText(say('import.compare.gone')).waitFor();
    await button(say('toast.undo')).click();
    await expect.poll(() => page.getByText(say('import.compare.gone')).count()).toBe(0);
    await compareNear.click();
    await button(say('import.compare.keep')).click();
    await page.getByText(say('import.compare.kept')).waitFor();

    // It is remembered: whoever opens the archive again is not asked, until it is taken back in the log.
    const near = list.getByRole('heading').getByText(say('import.status.near'));
    await near.waitFor();
    await goTo('rail.settings');
    await page.getByRole('button', { name: say('settings.archive.close') }).click();
    await openWork();
    await list.getByText(say('import.compare.kept')).waitFor();
    expect(await near.count()).toBe(0);
    expect(app.outside).toEqual([]);
    expect(complaints).toEqual([]);
  },
);
