import { expect, onTestFinished, test } from 'vitest';
import { findChromium, startChromium } from '../host/chromium.ts';
import { watchRequests } from './watch-requests.ts';

// What Electron's filter does is done by Playwright here: the engine tells both ends by the same words.
test.skipIf(findChromium() === null)(
  'a request off our origin is seen, and whether anything but a refusal ended it (skipped without Chromium)',
  async () => {
    const context = await startChromium({
      headless: true,
      width: 800,
      height: 600,
      colorScheme: null,
      switches: ['--host-resolver-rules=MAP * ~NOTFOUND'],
    });
    onTestFinished(() => context.close());
    const page = context.pages()[0] ?? (await context.newPage());
    await page.route('https://filtered.invalid/*', (route) => route.abort('blockedbyclient'));
    await page.route('https://prevented.invalid/', (route) => route.abort('aborted'));
    await page.route('https://answered.invalid/', (route) =>
      route.fulfill({ headers: { 'access-control-allow-origin': '*' } }),
    );
    await page.setContent('<meta http-equiv="Content-Security-Policy" content="img-src \'none\'">');
    const { outside, letThrough } = watchRequests(context);

    const addresses = ['filtered', 'answered', 'lost'].map((name) => `https://${name}.invalid/`);
    await page.evaluate(async (each) => {
      await Promise.allSettled(each.map((address) => fetch(address)));
      await new Promise((resolve) => {
        const image = new Image();
        image.onerror = resolve;
        image.src = 'https://policy.invalid/picture.png';
      });
    }, addresses);
    await page.goto('https://prevented.invalid/').catch(() => null);

    await expect.poll(() => outside).toContain('https://prevented.invalid/');
    expect(outside).toEqual(expect.arrayContaining(addresses));
    await expect
      .poll(() => letThrough.toSorted())
      .toEqual(['https://answered.invalid/', 'https://lost.invalid/']);
  },
);
