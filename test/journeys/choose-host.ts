import { findElectron } from '../../tools/find-electron.ts';
import { launch } from '../host/launch.ts';
import { launchElectron } from './launch-electron.ts';
import type { LaunchProgram } from './program.ts';

/** Electron where its runtime is under that root, else the second host. */
export function chooseHost(root: string): LaunchProgram {
  return findElectron(root) === null ? launchOnSecondHost : launchElectron;
}

/** The program on the second host (test/host/README.md). */
export const launchOnSecondHost: LaunchProgram = async (options) => {
  const { page, context, app, close } = await launch(options);
  const version = context.browser()?.version() ?? 'of an unknown version';
  return {
    host: `the second host: Chromium ${version}`,
    page,
    app: { ...app, kill: () => void app.process.kill('SIGKILL') },
    close,
  };
};
