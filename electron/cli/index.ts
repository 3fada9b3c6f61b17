import { askUnseen } from './ask-unseen.ts';
import { run } from './run.ts';

const interruption = new AbortController();
process.once('SIGINT', () => {
  interruption.abort();
});

process.exitCode = await run({
  words: process.argv.slice(2),
  out: process.stdout,
  err: process.stderr,
  signal: interruption.signal,
  ask: askUnseen(process.stdin, process.stderr),
});
