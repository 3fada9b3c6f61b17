import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { filesUnder, leaksUnder, runsOf } from '../torture/leaks.ts';
import { importChosen } from './import-chosen.ts';
import { openWindow } from './open-window.ts';

/** Said nowhere else, so that no run of it comes about by chance. */
const sentence = 'Zwölf Krähen zählten die Türen';
const searched = 'Kupferkessel im Nebelgarten';
const passphrase = 'Vierzehn Distelfinken über dem Ziegeldach';

const timeout = 60_000;

test('what was read, searched and typed shows nowhere on the disk, in use, after a lock and after a crash', async () => {
  const place = await mkdtemp(join(tmpdir(), 'testimonia-trace-'));
  onTestFinished(() => rm(place, { recursive: true, force: true, maxRetries: 5 }));
  const [temporary, sources] = [join(place, 'temporary'), join(place, 'sources')];
  for (const folder of [temporary, sources]) await mkdir(folder);
  // The engine keeps what it keeps beside the program's own files there.
  for (const variable of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(variable, temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  const file = join(sources, `${sentence}.txt`);
  await writeFile(file, `${sentence}.\n\n${`${searched} und ${sentence}. `.repeat(400)}\n`);

  const { page, app, choose } = await openWindow({ profile: join(temporary, 'profile') });
  const archive = join(temporary, 'Work.testimonia');
  const runs = runsOf(sentence, searched, passphrase);
  const expectNoTrace = async () => {
    expect(await leaksUnder(temporary, runs)).toEqual([]);
  };

  await page.getByRole('button', { name: /Create an archive/ }).click();
  await page.getByText('A passphrase of my own', { exact: true }).click();
  await page.getByLabel('Your own passphrase').fill(passphrase);
  choose(archive);
  await page.getByRole('button', { name: 'Choose a folder and create' }).click();
  await page.getByRole('button', { name: 'I have the recovery key on paper' }).click({ timeout });
  choose(file);
  await importChosen(page, 'files');
  await page.getByRole('heading', { name: /document came in/ }).waitFor({ timeout });

  const search = async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('searchbox').fill(searched);
    await page.getByRole('option').filter({ hasText: sentence }).first().click({ timeout });
  };
  await search();
  expect((await filesUnder(archive)).length).toBeGreaterThan(5);
  await expectNoTrace();

  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'This archive is locked' }).waitFor({ timeout });
  await expectNoTrace();

  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByRole('searchbox').waitFor({ timeout });
  await search();
  app.kill();
  await expectNoTrace();
  // Where it may be found, it is.
  expect(await leaksUnder(sources, runs)).toHaveLength(1);
});
