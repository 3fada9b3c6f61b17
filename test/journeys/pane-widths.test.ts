import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWindow } from './open-window.ts';

test('the width of the list is kept by key and by hand, and stands again when the window is opened anew', async () => {
  const { page, folder, complaints } = await openWindow({ viewport: { width: 1280, height: 800 } });
  await page.getByRole('button', { name: /Explore the sample archive/ }).click();
  const list = page.getByRole('listbox');
  await list.getByRole('option').first().waitFor({ timeout: 90_000 });
  const bar = page.getByRole('separator', { name: 'Width of the list' });
  const width = () => bar.getAttribute('aria-valuenow');
  const kept = (wanted: string) =>
    expect
      .poll(() => readFile(join(folder, 'profile/preferences.json'), 'utf8').catch(() => ''))
      .toContain(`"search": ${wanted}`);
  expect(await width()).toBe('400');

  await bar.focus();
  for (const [key, wanted] of [
    ['ArrowRight', '416'],
    ['Home', '360'],
    ['ArrowLeft', '360'],
    ['End', '520'],
    ['ArrowLeft', '504'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(width).toBe(wanted);
  }
  await kept('504');
  await page.reload();
  await list.getByRole('option').first().waitFor();
  await expect.poll(width).toBe('504');

  const edge = await bar.boundingBox();
  if (!edge) throw new Error('There is no bar.');
  const [x, y] = [edge.x + 4, edge.y + edge.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 64, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe('440');
  await kept('440');
  await page.reload();
  await list.getByRole('option').first().waitFor();
  await expect.poll(width).toBe('440');

  // Below 900 pixels one pane at a time is shown: the list, then what was opened of it.
  await page.setViewportSize({ width: 820, height: 800 });
  await expect.poll(() => page.getByRole('article').isVisible()).toBe(false);
  expect(await bar.isVisible()).toBe(false);
  await list.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Back' }).waitFor();
  expect(await list.isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});
