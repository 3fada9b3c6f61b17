import type { StartParser } from '../core/import/parser-host.ts';
import { forkProcess } from './fork-process.ts';
import { shutIn } from './shut-in.ts';

/** Starts a parser, shut in: whatever a file makes of it, it can read nothing but the program and write nothing. */
export const startParser: StartParser = () =>
  forkProcess('parser', ['--max-old-space-size=1024', ...shutIn()]);
