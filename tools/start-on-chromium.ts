import { homedir } from 'node:os';
import { join } from 'node:path';
import { askPerson } from '../test/host/ask-person.ts';
import { launch } from '../test/host/launch.ts';

/** Opens the window in an installed Chromium and waits until it is closed. */
export async function startOnChromium(archive: string | null): Promise<void> {
  console.log(
    [
      'Electron’s runtime is not on this machine, so the window opens in your Chromium (test/host/README.md).',
      'It works on the same archives, but without Electron’s sandbox and native menus.',
    ].join('\n'),
  );
  const { app } = await launch({
    headless: false,
    profile: join(settingsFolder(), 'testimonia'),
    dialogs: askPerson,
    ...(archive !== null && { archive }),
  });
  await new Promise((resolve) => app.process.once('exit', resolve));
}

/** Where Electron keeps a person's settings too, so that both hosts know the same. */
function settingsFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support');
  if (process.platform === 'win32') return process.env['APPDATA'] ?? homedir();
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}
