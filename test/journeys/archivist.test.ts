import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openInLanguage } from './open-in-language.ts';

const timeout = 90_000;
const samples = resolve(import.meta.dirname, '../../resources/samples');
const sheet = [
  'Fichier,Titre,Date,Pays',
  'lettre-1.txt,Lettre au tribunal,2018-04-05,France',
  'lettre-2.txt,Deuxième lettre,2019,Sénégal',
].join('\r\n');

test('an archivist takes in a mixed stick: what failed and why, what was there already, nothing changed', async () => {
  const { page, app, folder, choose, say, press, goTo, complaints, picture } = await openInLanguage({
    language: 'fr',
  });
  const stick = join(folder, 'Clé USB');
  await mkdir(stick);
  for (const part of ['laws', 'other']) await cp(join(samples, part), join(stick, part), { recursive: true });
  await writeFile(join(stick, 'abîmé.pdf'), '%PDF-1.7\nand then nothing of a PDF');
  await cp(join(samples, 'laws/loi-2018-703.md'), join(stick, 'copie de la loi.md'));

  await page.getByRole('button', { name: say('welcome.create') }).click();
  await page.getByText(say('create.way.none'), { exact: true }).click();
  choose(join(folder, 'Fonds'));
  await press('create.go');
  choose(stick);
  await press('import.chooseFolder');
  await press('import.start', { timeout });
  const actions = page.getByRole('group', { name: say('import.actions') });
  await actions.waitFor({ timeout });
  const status = (name: 'failed' | 'duplicate') =>
    page
      .getByRole('radio', { name: new RegExp(say(`import.status.${name}`)) })
      .or(page.getByRole('button', { name: new RegExp(`^${say(`import.status.${name}`)}`) }));
  await status('failed').click();
  const failed = page.getByRole('listitem').filter({ hasText: 'abîmé.pdf' });
  expect(await failed.innerText()).toContain('format-damaged');
  await picture('archivist-failed');
  await status('duplicate').click();
  await page.getByText(say('import.duplicateText')).waitFor();
  choose(join(folder, 'rapport.csv'));
  await press('import.saveReport');
  await expect
    .poll(() => readFile(join(folder, 'rapport.csv'), 'utf8').catch(() => ''))
    .toMatch(/abîmé\.pdf.*failed/);

  // A spreadsheet says what is known of more files.
  await mkdir(join(folder, 'lettres'));
  for (const number of [1, 2])
    await writeFile(join(folder, 'lettres', `lettre-${number}.txt`), `Lettre numéro ${number}.\n`);
  await writeFile(join(folder, 'liste.csv'), sheet);
  choose(join(folder, 'lettres'));
  await press('import.chooseFolder');
  choose(join(folder, 'liste.csv'));
  await press('import.sheet.choose');
  await page.getByRole('region', { name: say('import.plan.rows') }).waitFor();
  await picture('archivist-sheet');
  await press('import.start');
  await page.getByRole('heading', { name: say('import.finished', { imported: 2 }) }).waitFor({ timeout });

  // Bit for bit: what is given back is what was on the stick.
  await goTo('rail.search');
  await page.getByRole('searchbox').fill('lettre numéro 1');
  const results = page.getByRole('listbox', { name: say('search.results') });
  // The answer to these words, not the list that still stands.
  await results.getByText(say('search.allWords')).waitFor();
  await results.getByRole('option').filter({ hasText: 'Lettre au tribunal' }).first().click();
  await page.getByRole('article').getByRole('heading', { name: 'Lettre au tribunal' }).waitFor();
  choose(join(folder, 'rendu.txt'));
  await page
    .getByRole('article')
    .getByRole('button', { name: say('document.saveOriginal') })
    .click();
  const hash = async (file: string) =>
    createHash('sha256')
      .update(await readFile(file).catch(() => ''))
      .digest('hex');
  const original = await hash(join(folder, 'lettres/lettre-1.txt'));
  await expect.poll(() => hash(join(folder, 'rendu.txt'))).toBe(original);

  await goTo('rail.overview');
  await page.getByRole('group', { name: say('overview.figure.countries') }).waitFor();
  await picture('archivist-overview');
  await goTo('rail.activity');
  await page.getByRole('tab', { name: say('activity.part.checks') }).click();
  await press('activity.checkAll');
  await page.getByText(say('activity.sound'), { exact: true }).waitFor({ timeout });
  await picture('archivist-checks');
  await page.getByRole('tab', { name: say('activity.part.log') }).click();
  await page
    .getByText(say('activity.did.documents-imported', { documents: 2 }))
    .first()
    .waitFor();
  expect(app.outside).toEqual([]);
  expect(complaints).toEqual([]);
});
