import type { PutFile } from '../new-folder.ts';

/** Lines that go into one file after another. */
export interface Pieces {
  /** The files so far, in order. */
  readonly names: readonly string[];
  readonly add: (lines: string) => Promise<void>;
  /** Writes what is left. */
  readonly finish: () => Promise<void>;
}

/** In UTF-16 units: no more than a fifth of what such an engine takes in one request (100 MB). */
const fullAt = 10_000_000;

/** Files `NAME-0001.EXTENSION` and so on, so that neither this program nor the engine holds all of them at once. */
export function createPieces(put: PutFile, [name, extension]: readonly [string, string]): Pieces {
  const names: string[] = [];
  let waiting: string[] = [];
  let length = 0;
  async function write(): Promise<void> {
    if (length === 0) return;
    const file = `${name}-${String(names.length + 1).padStart(4, '0')}.${extension}`;
    await put(file, Buffer.from(waiting.join('')));
    names.push(file);
    waiting = [];
    length = 0;
  }
  return {
    names,
    add: async (lines) => {
      waiting.push(lines);
      length += lines.length;
      if (length >= fullAt) await write();
    },
    finish: write,
  };
}
