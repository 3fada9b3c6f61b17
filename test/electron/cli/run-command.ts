import { PassThrough } from 'node:stream';
import { run } from '../../../electron/cli/run.ts';

/** What a run of the command line left behind. */
export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** Standard output read as JSON lines, as a script would. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

/** Who sits at the terminal; nobody unless said. */
interface Person {
  readonly ask: (question: string) => Promise<string>;
}

/** Runs the command line in this process, on streams of its own. */
export async function runCommand(...given: readonly (Person | string)[]): Promise<Ran> {
  const words = given.filter((word) => typeof word === 'string');
  const person = given.find((word) => typeof word !== 'string');
  const [out, err] = [new PassThrough(), new PassThrough()];
  const said = [out, err].map(async (stream) => (await stream.toArray()).join(''));
  const exitCode = await run({
    words,
    out,
    err,
    signal: new AbortController().signal,
    ask: person?.ask ?? null,
  });
  out.end();
  err.end();
  const [outText = '', errText = ''] = await Promise.all(said);
  const lines = words.includes('--json') ? outText.split('\n').filter(Boolean).map(readLine) : [];
  return { exitCode, out: outText, err: errText, lines };
}

function readLine(line: string): Readonly<Record<string, unknown>> {
  return JSON.parse(line) as Readonly<Record<string, unknown>>;
}
