import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The window's folder among the person's settings: Electron's `userData` for a program of this name. */
const programFolder = 'testimonia';

/** Where the window keeps its settings on this system; `TESTIMONIA_PROFILE` says another place. */
export function profilePath(environment: Environment, platform: NodeJS.Platform, home = homedir()): string {
  const chosen = environment['TESTIMONIA_PROFILE'];
  if (chosen) return chosen;
  return join(settingsPath(environment, platform, home), programFolder);
}

function settingsPath(environment: Environment, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return environment['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  const configured = environment['XDG_CONFIG_HOME'];
  // An empty one counts as none (XDG Base Directory Specification).
  return configured === undefined || configured === '' ? join(home, '.config') : configured;
}

/** The profile folder, made if need be; null where it cannot be: then nothing is remembered, and that is no failure. */
export async function profileFolder(): Promise<string | null> {
  const path = profilePath(process.env, process.platform);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    return path;
  } catch {
    return null;
  }
}
