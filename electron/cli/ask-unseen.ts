import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { AppError } from '../../shared/errors.ts';

/** Asks the person for a line that does not show while it is typed. Throws `passphrase-needed` when they give up. */
export type Ask = (question: string) => Promise<string>;

/** Asks on a terminal; null where the input is none, as in a pipe. */
export function askUnseen(input: ReadStream, output: NodeJS.WritableStream): Ask | null {
  if (!input.isTTY) return null;
  return (question) =>
    new Promise((resolve, reject) => {
      output.write(`${question} `);
      // Readline edits the line and echoes it: into the void.
      const unseen = new Writable({
        write: (_chunk, _encoding, done) => {
          done();
        },
      });
      const reading = createInterface({ input, output: unseen, terminal: true, historySize: 0 });
      let line: string | null = null;
      reading.once('line', (typed) => {
        line = typed;
        reading.close();
      });
      reading.once('SIGINT', () => {
        reading.close();
      });
      reading.once('close', () => {
        output.write('\n');
        if (line === null) reject(new AppError('passphrase-needed'));
        else resolve(line);
      });
    });
}
