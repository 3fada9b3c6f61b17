import { expect, test } from 'vitest';
import { dropFiles } from '../host/dropped-files.ts';
import { openWindow } from './open-window.ts';

test('the page has no way to the machine but the bridge', async () => {
  const { page } = await openWindow();
  const found = await page.evaluate(() => ({
    isSecure: isSecureContext,
    bridge: Object.keys((globalThis as unknown as { testimonia: object }).testimonia).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  }));
  expect(found).toEqual({ isSecure: true, bridge: ['onEvent', 'pathOf', 'request'], node: [] });
});

test('every file of the page comes with the policy, and nothing breaks it', async () => {
  const { page, app, complaints } = await openWindow();
  const policies = new Map<string, string | undefined>();
  page.on('response', (response) => {
    policies.set(new URL(response.url()).pathname, response.headers()['content-security-policy']);
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Testimonia' }).waitFor();
  expect([...policies.keys()]).toContain('/index.html');
  for (const [path, policy] of policies) {
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe');
  }
  expect(complaints).toEqual([]);
  expect(app.outside).toEqual([]);
});

test('nothing that the page tries leaves the machine, and it stays where it is', async () => {
  const { page, app } = await openWindow();
  const address = page.url();
  const outcomes = await page.evaluate(async () => {
    const ended = async (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'left',
        () => 'refused',
      );
    const picture = new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = resolve;
      image.onerror = reject;
      image.src = 'https://example.org/picture.png';
    });
    const socket = new Promise((resolve, reject) => {
      const opened = new WebSocket('wss://example.org/');
      opened.onopen = resolve;
      opened.onerror = reject;
    });
    const script = new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.onload = resolve;
      element.onerror = reject;
      element.src = 'https://example.org/script.js';
      document.head.append(element);
    });
    return Promise.all([ended(fetch('https://example.org/')), ended(picture), ended(socket), ended(script)]);
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);

  await page.evaluate(() => {
    window.open('https://example.org/opened');
    location.href = 'https://example.org/gone';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(address);
  expect(page.context().pages()).toHaveLength(1);
  // Seen only by main's own filter, which refuses them too.
  expect(app.letThrough).toEqual([]);
});

test('code that is not a file of ours does not run', async () => {
  const { page } = await openWindow();
  const hasRun = await page.evaluate(() => {
    const inline = document.createElement('script');
    inline.textContent = 'globalThis.hasRun = true';
    document.head.append(inline);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.hasRun = true');
    document.body.append(button);
    button.click();
    return 'hasRun' in globalThis;
  });
  expect(hasRun).toBe(false);
});

test('a file dropped outside the import screen is not shown in place of the page', async () => {
  const { page } = await openWindow();
  const address = page.url();
  await dropFiles(page, [new URL(import.meta.url).pathname]);
  await page.getByRole('heading', { name: 'Testimonia' }).waitFor();
  expect(page.url()).toBe(address);
});
