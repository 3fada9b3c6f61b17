import { expect, onTestFinished } from 'vitest';
import { startParser } from '../../electron/cli/start-parser.ts';
import type { StartParser } from '../../electron/core/import/parser-host.ts';

/** In milliseconds. */
const watchEvery = 20;

/** Starts parsers as the command line does; the test fails where one of them ever held more than 1 GiB. */
export function expectSmallParsers(): StartParser {
  let most = 0;
  onTestFinished(() => {
    expect(most).toBeLessThanOrEqual(1024 ** 3);
  });
  return () => {
    const process = startParser();
    const watch = setInterval(() => {
      most = Math.max(most, process.memory?.() ?? 0);
    }, watchEvery);
    process.onExit(() => {
      clearInterval(watch);
    });
    return process;
  };
}
