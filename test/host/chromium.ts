import { existsSync } from 'node:fs';
import { chromium, type BrowserContext } from 'playwright-core';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The installed Chromium (or `CHROMIUM` of the environment); null when there is none. */
export function findChromium(): string | null {
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}

export interface ChromiumOptions {
  readonly headless: boolean;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark' | null;
  readonly switches: readonly string[];
}

/** Starts Chromium with a profile that is thrown away when it is closed, and with nothing of its own network. */
export async function startChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium is installed; CHROMIUM may name one.');
  const { headless, width, height, colorScheme } = options;
  return chromium.launchPersistentContext('', {
    executablePath,
    headless,
    // Chromium refuses its own sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    serviceWorkers: 'block',
    acceptDownloads: false,
    viewport: headless ? { width, height } : null,
    colorScheme,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...options.switches,
      '--disable-sync',
      '--no-first-run',
      // No bar about switches that Chromium does not know people to use.
      '--test-type',
      '--disable-gpu',
      ...(headless
        ? []
        : ['--app=data:text/html,<title>Testimonia</title>', `--window-size=${width},${height}`]),
    ],
  });
}
