import type { StartKeyProcess } from '../core/keys/derive-process.ts';
import { forkProcess } from './fork-process.ts';

/** Starts the process that makes a key of a passphrase. */
export const startKeyProcess: StartKeyProcess = () => forkProcess('key', []);
