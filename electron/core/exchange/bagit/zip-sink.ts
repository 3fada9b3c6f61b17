import { once } from 'node:events';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { writeFileAnew, type WriteOn } from '../new-file.ts';
import type { PutFile } from '../new-folder.ts';

/**
 * Makes a ZIP that must not be there yet, file by file: one of them is all that is in memory, and with more than 65,535 or
 * 4 GiB it is a ZIP64. Durable when it resolves, and gone again when it does not. Errors: those of `writeFileAnew` and `use`.
 */
export async function writeZipAnew<Result>(
  file: string,
  use: (put: PutFile) => Promise<Result>,
): Promise<Result> {
  const made: { result?: Result } = {};
  await writeFileAnew(file, async (write) => {
    made.result = await zipped(write, use);
  });
  return made.result as Result;
}

async function zipped<Result>(write: WriteOn, use: (put: PutFile) => Promise<Result>): Promise<Result> {
  const zip = new ZipFile();
  const drained = (async () => {
    for await (const piece of zip.outputStream) await write(piece);
  })();
  // Told where the next file is put, or at the end.
  drained.catch(() => undefined);
  const result = await use(async (path, bytes) => {
    const content = Readable.from([bytes]);
    zip.addReadStream(content, path, { size: bytes.length, mode: 0o100644 });
    await Promise.race([once(content, 'end'), drained]);
  });
  zip.end();
  await drained;
  return result;
}
