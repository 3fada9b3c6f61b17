import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parserEnvironment } from '../core/parser-environment.ts';
import type { StartParser } from '../core/parser-host.ts';

// From a checkout this file is TypeScript beside electron/parser; bundled, both lie in out/ as JavaScript.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const entry = fileURLToPath(new URL(`../parser/index.${extension}`, import.meta.url));

/** Starts a parser as a child process of Node, with no more of our environment than it needs to start. */
export const startParser: StartParser = () => {
  const child = fork(entry, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: parserEnvironment(),
    execArgv: ['--max-old-space-size=1024'],
  });
  return {
    send: (message) => {
      // A parser that has just died cannot take the message; its exit is told by onExit.
      child.send(message as object, () => undefined);
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  };
};
