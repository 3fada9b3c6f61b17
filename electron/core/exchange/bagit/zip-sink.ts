import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { writeFileAnew, type WriteOn } from '../new-file.ts';
import type { PutFile } from '../new-folder.ts';

/** In bytes. Packing what is smaller saves little, and each packing holds memory that is given back late. */
const worthPacking = 32 * 1024;

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
  /** The file that is being packed: a disk that fails must not leave it waiting for ever. */
  let content: Readable | null = null;
  const drained = (async () => {
    for await (const piece of zip.outputStream) await write(piece);
  })();
  drained.catch((error: unknown) => {
    content?.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  const result = await use(async (path, bytes) => {
    content = Readable.from([bytes]);
    const packed = finished(content);
    // The library keeps what it is given until the end: nothing but this.
    const how = { size: bytes.length, mode: 0o100644, compress: bytes.length >= worthPacking };
    zip.addReadStreamLazy(path, how, (give) => {
      if (content) give(null, content);
    });
    await packed;
    content = null;
  });
  zip.end();
  await drained;
  return result;
}
