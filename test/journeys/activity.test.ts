import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../electron/core/archive.ts';
import { verifyArchive } from '../../electron/core/verify/verify.ts';
import { createUnsealed } from './create-unsealed.ts';
import { importChosen } from './import-chosen.ts';
import { openWindow, type JourneyWindow } from './open-window.ts';

const samples = resolve(import.meta.dirname, '../../resources/samples');

/** A new archive with the samples in it. */
async function openSamples(): Promise<JourneyWindow> {
  const opened = await openWindow();
  const { page, folder, choose } = opened;
  await cp(samples, join(folder, 'stick'), { recursive: true });
  choose(join(folder, 'Work'));
  await createUnsealed(page);
  choose(join(folder, 'stick'));
  await importChosen(page, 'folder');
  await page.getByRole('heading', { name: /documents came in/ }).waitFor({ timeout: 120_000 });
  return opened;
}

test('an archive is checked and backed up: sound, then with a file that was changed', async () => {
  const { page, app, folder, choose, complaints, picture } = await openSamples();
  await page.getByRole('navigation').getByRole('button', { name: 'Activity' }).click();
  await page.getByRole('tab', { name: 'Checks' }).click();
  await page.getByText('Not checked since the window was opened.').waitFor();
  await page.getByRole('button', { name: 'Check everything' }).click();
  await page.getByText('Everything is as it was written').waitFor();
  await picture('activity-checks-sound');

  // A backup beside it is an archive of its own, and checks out.
  await mkdir(join(folder, 'other stick'));
  choose(join(folder, 'other stick'));
  await page.getByRole('tab', { name: 'Backups' }).click();
  await page.getByText('There is no backup of this archive yet.').waitFor();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('The backup is whole').waitFor();
  await page.getByText(/^Last backup begun on/).waitFor();
  await picture('activity-backup');
  const copy = await openArchive(join(folder, 'other stick/Work.testimonia'));
  expect((await verifyArchive(copy)).ok).toBe(true);
  expect(copy.records.count('documents')).toBe(40);
  await copy.close();

  await page.getByRole('tab', { name: 'Checks' }).click();
  const objects = join(folder, 'Work.testimonia/objects');
  const files = (await readdir(objects, { recursive: true })).filter((each) => /[0-9a-f]{32}$/.test(each));
  await writeFile(join(objects, files[0] ?? ''), 'not what it was');
  await page.getByRole('button', { name: 'Check everything' }).click();
  await page.getByText('1 file is not as it was written').waitFor();
  await picture('activity-checks-damaged');

  // Brought back from the backup, without closing anything, and sound again.
  choose(join(folder, 'other stick'));
  await page.getByRole('button', { name: 'Bring back damaged files…' }).click();
  await page.getByText('Everything that the backup can give is there').waitFor();
  await picture('activity-brought-back');
  await page.getByRole('button', { name: 'Check everything' }).click();
  await page.getByText('Everything is as it was written').waitFor();

  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});

test('what was done stands in the log, shows what it changed, and can be taken back and done again', async () => {
  const { page, app, folder, choose, complaints, picture } = await openSamples();
  const goTo = (name: string) => page.getByRole('navigation').getByRole('button', { name }).click();
  await goTo('Dossiers');
  await page.getByRole('button', { name: 'New dossier' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('For the appeal');
  await page.getByText('Saved').waitFor();
  await goTo('Dossiers');
  await page.getByRole('button', { name: 'All dossiers' }).click();
  await page.getByRole('button', { name: /^Remove “/ }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: /^Open “.*For the appeal/ }).waitFor();

  await goTo('Activity');
  const line = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await line('Dossier removed').filter({ hasText: 'Taken back by entry' }).waitFor();
  await line('Dossier saved')
    .first()
    .getByRole('button', { name: /^Show what changed/ })
    .click();
  await page.locator('ins', { hasText: 'For the appeal' }).waitFor();
  await picture('activity-log');

  // A batch of the import, with every document in it, and back again.
  const batch = line('documents imported').first();
  await batch.getByRole('button', { name: /^Undo:/ }).click();
  await batch.getByText(/^Taken back by entry/).waitFor();
  await page
    .getByText(/^Entry \d+ taken back$/)
    .first()
    .waitFor();
  await line('taken back')
    .first()
    .getByRole('button', { name: /^Undo:/ })
    .click();
  await batch.getByRole('button', { name: /^Undo:/ }).waitFor();
  await goTo('Search');
  await page.getByRole('listbox').getByRole('option').first().waitFor();

  await goTo('Activity');
  await page.getByRole('group', { name: 'Show' }).getByRole('button', { name: 'Dossiers' }).click();
  await expect.poll(() => line('documents imported').count()).toBe(0);
  await picture('activity-log-dossiers');

  // Signed off: the statement holds, and is no other archive's.
  choose(join(folder, 'statement.txt'));
  await page.getByRole('tab', { name: 'Statement' }).click();
  await page.getByRole('button', { name: 'Save as text' }).click();
  await page.getByText('The statement is written').waitFor();
  choose(join(folder, 'statement.pdf'));
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect
    .poll(() => readFile(join(folder, 'statement.pdf'), 'latin1').catch(() => ''), { timeout: 60_000 })
    .toMatch(/^%PDF-/);
  const statement = await readFile(join(folder, 'statement.txt'), 'utf8');
  await page.getByRole('textbox', { name: 'Code of the statement' }).fill(statement);
  await page.getByRole('button', { name: 'Check the code' }).click();
  await page.getByText('The statement holds', { exact: true }).waitFor();
  await picture('activity-statement');

  // A document's own history.
  await goTo('Search');
  await page.getByRole('listbox').getByRole('option').first().dblclick();
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Check the original now' }).click();
  await page.getByText(/^Checked on .*as it came in/).waitFor();
  const history = page.getByRole('region', { name: 'History' });
  await history.getByText('taken back').first().waitFor();
  await history.scrollIntoViewIfNeeded();
  await picture('document-history');
  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});
