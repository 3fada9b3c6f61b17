import { closeSync, openSync, readSync } from 'node:fs';

/** The texts of a file of `writeDocuments`, each read from the disk when it is asked for. */
export interface TextFile {
  /** Title and body of a document by its number, parted by a tab. */
  read(number: number): string;
  close(): void;
}

const chunk = 1 << 20;
const lineEnd = 10;
const tab = 9;

export function openTextFile(path: string): TextFile {
  const file = openSync(path, 'r');
  const starts = [0];
  const bytes = Buffer.alloc(chunk);
  for (
    let at = 0, read = readSync(file, bytes, 0, chunk, at);
    read > 0;
    at += read, read = readSync(file, bytes, 0, chunk, at)
  )
    for (let end = bytes.indexOf(lineEnd); end >= 0 && end < read; end = bytes.indexOf(lineEnd, end + 1))
      starts.push(at + end + 1);
  let line = Buffer.alloc(chunk);
  return {
    read(number) {
      const [start = 0, end = 0] = [starts[number], starts[number + 1]];
      const length = Math.max(0, end - start);
      if (length > line.length) line = Buffer.alloc(length);
      readSync(file, line, 0, length, start);
      return line.toString('utf8', line.indexOf(tab) + 1, length);
    },
    close: () => {
      closeSync(file);
    },
  };
}
