import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writtenPath } from './bag-path.ts';

/** The checksums of every file that this program puts into a bag. */
const algorithms = ['sha512', 'sha256'] as const;

/** Writes the files of a bag into a folder, and in the end what makes a bag of it. */
export interface BagWriter {
  /** Adds a file to the payload, durable when it resolves: `path` is under `data/`, with `/`. */
  readonly add: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes the manifests and the tag files; `bagit.txt` comes last, so that no unfinished folder is a bag. */
  readonly finish: (info: readonly (readonly [label: string, value: string])[]) => Promise<void>;
  readonly written: () => { readonly files: number; readonly bytes: number };
}

/** A bag of version 1.0 (RFC 8493) in a folder that is empty. Errors: those of the disk. */
export function bagWriter(folder: string): BagWriter {
  const payload = new Map<string, readonly string[]>();
  let [files, bytes, payloadBytes] = [0, 0, 0];
  const write = async (path: string, content: Uint8Array): Promise<readonly string[]> => {
    const place = join(folder, ...path.split('/'));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content, { flag: 'wx', flush: true });
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
      await mkdir(join(folder, 'data'), { recursive: true });
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
