import { closeSync, openSync, readSync } from 'node:fs';

/** The texts of a file of `writeDocuments`, each read from the disk when it is asked for. */
export interface TextFile {
  /** Title and body of a document by its number. */
  read(number: number): string;
  close(): void;
}

const chunk = 1 << 20;
const lineEnd = 10;

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
  return {
    read(number) {
      const [start = 0, end = 0] = [starts[number], starts[number + 1]];
      const line = Buffer.alloc(Math.max(0, end - start));
      readSync(file, line, 0, line.length, start);
      return line.toString('utf8').split('\t').slice(1).join('\n');
    },
    close: () => {
      closeSync(file);
    },
  };
}
