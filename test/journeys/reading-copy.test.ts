import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import type { Archive } from '../../electron/core/archive.ts';
import { listDocuments } from '../../electron/core/documents.ts';
import { exportReadingCopy } from '../../electron/core/exchange/reading-copy/export-reading-copy.ts';
import { createNameFinder } from '../../shared/dossier/names/name-finder.ts';
import { fold } from '../../shared/search/fold.ts';
import { startChromium } from '../host/chromium.ts';
import { archiveOfProtected, protectedPeople } from '../support/named-people.ts';
import { filesUnder } from '../torture/leaks.ts';

let place: string;
let archive: Archive;
let browser: BrowserContext;
const forms = protectedPeople.flatMap((each) => each.forms);

/** What leaves the machine, or would. */
const asked: string[] = [];
const complaints: string[] = [];

async function copyIn(language: 'en' | 'ar'): Promise<string> {
  const folder = join(place, language);
  const ids = listDocuments(archive).map(({ id }) => id);
  await exportReadingCopy(archive, ids, { folder, language, title: 'For Inés Quiroga’s lawyers' });
  return folder;
}

async function opened(path: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(path).href);
  return page;
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'testimonia-copy-'));
  archive = await archiveOfProtected(place);
  const looks = { headless: true, width: 1000, height: 900, colorScheme: 'light', switches: [] } as const;
  browser = await startChromium(looks);
  await browser.setOffline(true);
});

afterAll(async () => {
  await browser.close();
  await archive.close();
  await rm(place, { recursive: true, force: true });
});

describe('a reading copy', () => {
  it('is found in by the words of its texts and opened, from a folder, without any network', async () => {
    const page = await opened(join(await copyIn('en'), 'index.html'));
    await page.getByLabel('Search this copy').fill('harassment');
    await page.getByText('1 document found', { exact: true }).waitFor();
    await expect.poll(() => page.locator('mark').first().textContent()).toBe('harassment');
    await page.screenshot({ path: 'test-results/reading-copy-search.png' });
    await page.getByRole('link', { name: /What Witness 1 told/ }).click();
    await page.getByRole('heading', { level: 1, name: 'What Witness 1 told the tribunal' }).waitFor();
    await page.screenshot({ path: 'test-results/reading-copy-document.png' });
    await page.goBack();
    await page.getByText('1 document found', { exact: true }).waitFor();
    for (const [typed, count] of [
      ['التحرش', 1],
      ['三百三十万円', 1],
      ['"Witness 1 told"', 1],
      ['kind:ruling', 1],
      ['zebra', 0],
    ] as const) {
      await page.getByLabel('Search this copy').fill(typed);
      const told = count === 0 ? 'Nothing was found.' : '1 document found';
      await page.getByText(told, { exact: true }).waitFor();
    }
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is read in Arabic from the right, and its lists lead to every document without a script', async () => {
    const folder = await copyIn('ar');
    const page = await opened(join(folder, 'index.html'));
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await page.screenshot({ path: 'test-results/reading-copy-ar.png', fullPage: true });
    for (const [title, name] of [
      ['اليابان', 'ja'],
      ['تونس', 'tn'],
    ] as const) {
      await page.getByRole('link', { name: title, exact: true }).click();
      await page.locator('ol.lines a').first().click();
      await page.locator('article h1').waitFor();
      await page.screenshot({ path: `test-results/reading-copy-${name}.png`, fullPage: true });
      await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    }
  });

  it('holds no form of a protected name in any of its bytes, nor what is restricted', async () => {
    const folder = join(place, 'en');
    const finder = createNameFinder([{ names: forms, pseudonym: '' }]);
    const words = [...forms, 'zebra'].flatMap((form) => [form, fold(form), encodeURIComponent(form)]);
    const files = await filesUnder(folder);
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const bytes = await readFile(file);
      const text = bytes.toString();
      const base64 = /testimonia\.piece\("[^"]+","([^"]*)"\)/.exec(text)?.[1] ?? '';
      const name = relative(folder, file);
      // The program's own words hold neither, and no names are looked for in its code.
      if (name === 'search/search.js') continue;
      expect([name, finder.find(`${name}\n${text}`)]).toEqual([name, []]);
      for (const each of [bytes, Buffer.from(base64, 'base64')])
        for (const word of words)
          for (const form of [word, escaped(word)])
            for (const coded of [Buffer.from(form), Buffer.from(form, 'utf16le')])
              expect([name, form, each.includes(coded)]).toEqual([name, form, false]);
    }
  });
});

/** As JSON may write letters that are not ASCII. */
function escaped(text: string): string {
  return text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
