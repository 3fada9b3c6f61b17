import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { instantSchema, sha256Schema } from '../../../shared/model/ids.ts';
import { deriveKey } from '../sealing/derive-key.ts';
import type { IoLock, IoPort } from '../disk/io-port.ts';
import { pad, unpad } from '../sealing/padme.ts';
import { readJson } from '../disk/read-json.ts';
import { leaveOpen } from '../sealing/seal.ts';
import { decryptStream, encryptStream, type StreamKey } from '../sealing/stream-cipher.ts';
import { putFile, readWholeFile } from '../disk/whole-file.ts';

const fileName = 'seen-archives.json';
const lockFileName = 'seen-archives.lock';
const archivesKept = 200;
const saltLength = 32;

/** What an archive's log and vault had come to when they were last seen here. */
const seenStateSchema = z.object({
  /** The vault's. */
  generation: z.int().positive(),
  /** Of the newest entry, and the hash that stands for the whole log up to it. */
  sequence: z.int().nonnegative(),
  hash: sha256Schema,
  /** When it was seen. */
  at: instantSchema,
});
export type SeenState = Readonly<z.infer<typeof seenStateSchema>>;

/** A name, and a value in base64: a line an archive, the one seen last at the end. */
const linesSchema = z.array(z.tuple([z.string(), z.string()]));
type Lines = z.infer<typeof linesSchema>;

/** What this machine remembers of one archive, outside it. */
export interface SeenArchive {
  /** Null when it was never seen here, or what was kept cannot be read. */
  read(): Promise<SeenState | null>;
  /** Durable when it resolves. Throws `no-space`, `read-only`, or as the system does. */
  write(state: SeenState): Promise<void>;
  /** Forgets its key. */
  close(): void;
}

interface SeenPlace {
  readonly io: IoPort;
  /** The person's profile folder, which is there. */
  readonly profile: string;
}

/**
 * One archive's line in the profile folder. Name and value can be told from random bytes only by who has the archive's
 * master key: the file says how many archives were opened here, at most 200, and nothing of any.
 */
export function seenArchive({ io, profile }: SeenPlace, masterKey: Uint8Array, vaultId: string): SeenArchive {
  const key = deriveKey(masterKey, vaultId, 'seen');
  const name = Buffer.from(deriveKey(key, vaultId, 'seen|name')).toString('hex');
  const path = join(profile, fileName);

  return {
    read: async () => {
      const line = (await readLines(io, path)).find(([each]) => each === name);
      return line ? openState(key, line) : null;
    },
    write: async (state) => {
      const line: Lines[number] = [name, sealState(key, name, state)];
      const lock = await lockPatiently(io, join(profile, lockFileName));
      try {
        const others = (await readLines(io, path)).filter(([each]) => each !== name);
        const kept = [...others, line].slice(-archivesKept);
        const text = kept.map((each) => JSON.stringify(each)).join(',\n');
        await putFile(io, path, leaveOpen(`[\n${text}\n]\n`));
      } finally {
        await lock?.release();
      }
    },
    close: () => {
      key.fill(0);
    },
  };
}

/** None where the file is not there or cannot be understood: it is only a memory, and is begun anew. */
async function readLines(io: IoPort, path: string): Promise<Lines> {
  try {
    return readJson(linesSchema, await readWholeFile(io, path), fileName);
  } catch {
    return [];
  }
}

/** Two programs may close two archives at once; who holds the file longer than this will lose the other's line. */
async function lockPatiently(io: IoPort, path: string): Promise<IoLock | null> {
  for (let tries = 0; tries < 20; tries += 1) {
    const lock = await io.lock(path);
    if (lock) return lock;
    await setTimeout(10);
  }
  return null;
}

/** Padded, so that all lines are equally long: a random salt, then the state under a key of its own. */
function sealState(key: Uint8Array, name: string, state: SeenState): string {
  const salt = randomBytes(saltLength);
  const pieces = encryptStream(streamKey(key, salt, name), pad(Buffer.from(JSON.stringify(state))));
  return Buffer.concat([salt, ...pieces]).toString('base64');
}

function openState(key: Uint8Array, [name, value]: Lines[number]): SeenState | null {
  const bytes = Buffer.from(value, 'base64');
  const padded = decryptStream(
    streamKey(key, bytes.subarray(0, saltLength), name),
    bytes.subarray(saltLength),
  );
  const text = padded && unpad(padded);
  return text && readJson(seenStateSchema, text, fileName);
}

function streamKey(key: Uint8Array, salt: Uint8Array, name: string): StreamKey {
  return { key: deriveKey(key, salt, 'seen|value'), associated: Buffer.from(name) };
}
