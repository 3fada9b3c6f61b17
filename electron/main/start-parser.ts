import type { StartParser } from '../core/import/parser-host.ts';
import { forkProcess } from './fork-process.ts';

/** Starts a parser. */
export const startParser: StartParser = () => forkProcess('parser', ['--max-old-space-size=1024']);
