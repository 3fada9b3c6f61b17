import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../test/host/chromium.ts';
import { buildProgram } from './build.ts';
import { findElectron } from './find-electron.ts';
import { isBuilt } from './is-built.ts';
import { startOnChromium } from './start-on-chromium.ts';

// npm start [ARCHIVE] [-- --host electron|chromium]

const root = resolve(import.meta.dirname, '..');
const demo = resolve(root, 'demo/archive.testimonia');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { host: { type: 'string' } } });
const named = positionals[0];
const archive = named !== undefined ? resolve(named) : existsSync(demo) ? demo : null;

if (!isBuilt(root)) {
  console.log('Building the window (once, and when something has changed) ...');
  await buildProgram();
}

const electron = values.host === 'chromium' ? null : findElectron(root);
if (electron !== null) {
  const args = [root, ...(archive === null ? [] : [`--archive=${archive}`])];
  spawn(electron, args, { stdio: 'inherit' }).once('exit', (code) => process.exit(code ?? 1));
} else if (values.host !== 'electron' && findChromium() !== null) {
  await startOnChromium(archive);
} else {
  console.error(
    [
      'There is nothing to show the window with.',
      '- Electron, which the program is made for: node node_modules/electron/install.js (fetches its runtime from GitHub);',
      '- or a Chromium of your system, for example: apt install chromium (CHROMIUM=/path/to/it if it lies elsewhere).',
      'Without a window: npm run demo, npm run cli -- --help.',
    ].join('\n'),
  );
  process.exitCode = 1;
}
