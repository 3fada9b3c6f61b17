import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../electron/cli/index.ts', import.meta.url));

/** How a run of the command line ended: with an exit code, or killed. */
export interface Ended {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
  /** The whole lines of standard output, read as JSON; one that was cut off by a kill is left out. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

export interface Program {
  /** Ends it as `kill -9` does. */
  readonly kill: () => void;
  /** Called with each piece of what it says on standard output. */
  readonly onOutput: (listener: (said: string) => void) => void;
  readonly ended: Promise<Ended>;
}

export interface ProgramPlace {
  /** Its settings and temporary files go here and nowhere else. */
  readonly profile: string;
  readonly temporary?: string;
  /** A program that starts Node, with its words (`strace`, `-f`). */
  readonly under?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the command line as a process of its own, as a person does. */
export function startProgram(words: readonly string[], place: ProgramPlace): Program {
  const { profile, temporary = profile, under = [], environment = {} } = place;
  const [command = process.execPath, ...rest] = [...under, process.execPath, entry, ...words];
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: profile,
      TMPDIR: temporary,
      TESTIMONIA_PROFILE: profile,
      LC_ALL: 'C.UTF-8',
      ...environment,
    },
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => {
      const said = Buffer.concat(out).toString();
      resolve({ exitCode, out: said, err: Buffer.concat(err).toString(), lines: wholeLines(said) });
    });
  });
  return {
    kill: () => void child.kill('SIGKILL'),
    onOutput: (listener) =>
      void child.stdout.on('data', (bytes: Buffer) => {
        listener(bytes.toString());
      }),
    ended,
  };
}

function wholeLines(out: string): Readonly<Record<string, unknown>>[] {
  return out
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}
