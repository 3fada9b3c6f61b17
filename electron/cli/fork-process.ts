import { fork } from 'node:child_process';
import { residentMemory } from '../core/processes/resident-memory.ts';
import { sideEnvironment } from '../core/processes/side-environment.ts';
import type { SideProcess } from '../core/processes/side-process.ts';
import { entryPath } from './entry-path.ts';

/** Starts `electron/<name>` as a child process of Node. It finds no secret in its environment. */
export function forkProcess(name: 'parser' | 'key', execArgv: readonly string[]): SideProcess {
  const child = fork(entryPath(name), [], {
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
