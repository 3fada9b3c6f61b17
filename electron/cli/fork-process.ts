import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { residentMemory } from '../core/processes/resident-memory.ts';
import { sideEnvironment } from '../core/processes/side-environment.ts';
import type { SideProcess } from '../core/processes/side-process.ts';

// From a checkout this file is TypeScript beside electron/{parser,key}; bundled, all lie in out/ as JavaScript.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** Starts `electron/<name>` as a child process of Node. It finds no secret in its environment. */
export function forkProcess(name: 'parser' | 'key', execArgv: readonly string[]): SideProcess {
  const entry = fileURLToPath(new URL(`../${name}/index.${extension}`, import.meta.url));
  const child = fork(entry, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: sideEnvironment(),
    execArgv: [...execArgv],
  });
  return {
    send: (message) => {
      // A process that has just died cannot take the message; its exit is told by onExit.
      child.send(message as object, () => undefined);
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill('SIGKILL'),
    memory: () => residentMemory(child.pid),
  };
}
