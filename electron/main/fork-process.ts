import { app, utilityProcess } from 'electron';
import { join } from 'node:path';
import { sideEnvironment } from '../core/processes/side-environment.ts';
import type { SideProcess } from '../core/processes/side-process.ts';

/** What the system's list of processes calls it. */
const names = { parser: 'Testimonia reader', key: 'Testimonia key' } as const;

/** Starts `out/<name>` in a process of its own that has no window, no archive and no secret of our environment. */
export function forkProcess(name: keyof typeof names, execArgv: readonly string[]): SideProcess {
  const child = utilityProcess.fork(join(import.meta.dirname, `../${name}/index.js`), [], {
    serviceName: names[name],
    stdio: 'ignore',
    env: sideEnvironment(),
    execArgv: [...execArgv],
  });
  return {
    send: (message) => {
      child.postMessage(message);
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill(),
    memory: () => {
      const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid);
      return metric ? metric.memory.workingSetSize * 1024 : null;
    },
  };
}
