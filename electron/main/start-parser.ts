import { utilityProcess } from 'electron';
import { join } from 'node:path';
import { parserEnvironment } from '../core/parser-environment.ts';
import type { StartParser } from '../core/parser-host.ts';

const entry = join(import.meta.dirname, '../parser/index.js');

/** Starts a parser in a process of its own that has no window, no archive and no secret of our environment. */
export const startParser: StartParser = () => {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Testimonia reader',
    stdio: 'ignore',
    env: parserEnvironment(),
    execArgv: ['--max-old-space-size=1024'],
  });
  return {
    send: (message) => {
      child.postMessage(message);
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill(),
  };
};
