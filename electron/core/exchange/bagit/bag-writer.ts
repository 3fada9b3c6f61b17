import { createHash } from 'node:crypto';
import type { PutFile } from '../new-folder.ts';
import { writtenPath } from './bag-path.ts';

/** The checksums of every file that this program puts into a bag. */
const algorithms = ['sha512', 'sha256'] as const;

/** Writes the files of a bag, and in the end what makes a bag of them. */
export interface BagWriter {
  /** Adds a file to the payload: `path` is under `data/`, with `/`. */
  readonly add: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes the manifests and the tag files; `bagit.txt` comes last, so that nothing unfinished is a bag. */
  readonly finish: (info: readonly (readonly [label: string, value: string])[]) => Promise<void>;
  readonly written: () => { readonly files: number; readonly bytes: number };
}

/** A bag of version 1.0 (RFC 8493), wherever its files are put. Errors: those of `put`. */
export function bagWriter(put: PutFile): BagWriter {
  const payload = new Map<string, readonly string[]>();
  let [files, bytes, payloadBytes] = [0, 0, 0];
  const write = async (path: string, content: Uint8Array): Promise<readonly string[]> => {
    await put(path, content);
    files += 1;
    bytes += content.length;
    return algorithms.map((name) => createHash(name).update(content).digest('hex'));
  };
  const manifests = async (kind: string, listed: ReadonlyMap<string, readonly string[]>) => {
    const made = new Map<string, readonly string[]>();
    for (const [index, name] of algorithms.entries()) {
      const lines = [...listed].map(([path, hashes]) => `${hashes[index] ?? ''}  ${writtenPath(path)}\n`);
      const path = `${kind}-${name}.txt`;
      made.set(path, await write(path, Buffer.from(lines.join(''))));
    }
    return made;
  };
  return {
    add: async (path, content) => {
      payload.set(path, await write(path, content));
      payloadBytes += content.length;
    },
    finish: async (info) => {
      const tags = await manifests(
        'manifest',
        new Map([...payload].sort(([one], [other]) => (one < other ? -1 : 1))),
      );
      const lines = [...info, ['Payload-Oxum', `${payloadBytes}.${payload.size}`]] as const;
      const text = lines.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ')}\n`).join('');
      tags.set('bag-info.txt', await write('bag-info.txt', Buffer.from(text)));
      const declaration = Buffer.from('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
      const hashes = algorithms.map((name) => createHash(name).update(declaration).digest('hex'));
      await manifests('tagmanifest', tags.set('bagit.txt', hashes));
      await write('bagit.txt', declaration);
    },
    written: () => ({ files, bytes }),
  };
}
