import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright-core';
import { isOurs } from '../../electron/main/origin.ts';
import type { Driven } from '../host/drive.ts';
import { answerDialogs } from './answer-dialogs.ts';
import type { LaunchProgram } from './program.ts';
import { takeSystem } from './take-system.ts';
import { watchRequests } from './watch-requests.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts the built program (`npm run build`) on Electron's runtime; resolves when its page has loaded. */
export const launchElectron: LaunchProgram = async (options) => {
  if (!existsSync(join(root, 'out/main/index.js'))) throw new Error('Build first: npm run build');
  const archive = options.archive === undefined ? [] : [`--archive=${options.archive}`];
  // Playwright finds the same runtime as findElectron; named by executablePath, main would not wait for it.
  const electron = await _electron.launch({
    args: [root, `--user-data-dir=${options.profile}`, ...archive],
    cwd: root,
    // Chromium refuses its own sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    // Null leaves it to the person's system and to the theme that main sets.
    colorScheme: options.colorScheme ?? null,
  });
  const ended = new Promise<void>((resolve) => {
    electron.once('close', () => {
      resolve();
    });
  });
  const seen = watchRequests(electron.context());
  const system = await electron.evaluateHandle(takeSystem);
  const { pid, version } = await electron.evaluate(() => ({
    pid: process.pid,
    version: process.versions.electron,
  }));

  const page = await electron.firstWindow();
  const shown: string[] = [];
  void answerDialogs(system, {
    answer: async (question) => (await options.dialogs?.(question, page)) ?? { paths: [] },
    onShown: (path) => shown.push(path),
  });
  await page.waitForURL((url) => isOurs(url.href));
  if (options.viewport) {
    const window = await electron.browserWindow(page);
    await window.evaluate(setContentSize, options.viewport);
  }

  const power: Driven['power'] = (event, slept = 0) => {
    void electron.evaluate(
      ({ powerMonitor }, said) => {
        const { now } = Date;
        Date.now = () => now() + said.slept;
        powerMonitor.emit(said.event);
      },
      { event, slept },
    );
  };

  return {
    host: `Electron ${version}`,
    page,
    app: { ...seen, shown, power, kill: () => void process.kill(pid, 'SIGKILL') },
    close: async () => {
      await page.close();
      await ended;
    },
  };
};

interface Resizable {
  setContentSize(width: number, height: number): void;
}

// Runs inside main, from its source text.
function setContentSize(window: Resizable, size: { width: number; height: number }): void {
  window.setContentSize(size.width, size.height);
}
