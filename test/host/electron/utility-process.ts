import { fork } from 'node:child_process';

interface ForkOptions {
  readonly env?: Record<string, string>;
  readonly execArgv?: readonly string[];
}

/** Electron's `utilityProcess`: a child process of Node here, without Chromium's sandbox. */
export const utilityProcess = {
  fork: (entry: string, args: readonly string[], options: ForkOptions) => {
    const child = fork(entry, args, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: options.env ?? {},
      // Without the stand-in for Electron, which this process has been started with.
      execArgv: [...(options.execArgv ?? [])],
    });
    return {
      pid: child.pid,
      postMessage: (message: object): void => {
        child.send(message, () => undefined);
      },
      on: (name: 'message' | 'exit', listener: (value: never) => void): void => {
        child.on(name, listener as (value: unknown) => void);
      },
      kill: (): boolean => child.kill('SIGKILL'),
    };
  },
};
