import { join } from 'node:path';
import { asBuffer } from '../disk/as-buffer.ts';
import { lengthAt, payloadAt } from '../storage/frames.ts';
import { generationName, generationPath, listGenerations, type Part } from '../storage/generations.ts';
import type { IoPort } from '../disk/io-port.ts';
import { listObjects, objectName } from '../storage/objects.ts';
import type { Seal } from '../sealing/seal.ts';
import { isDamage } from '../disk/storage-error.ts';
import { readWholeFile, withFile } from '../disk/whole-file.ts';

/** Whether something that lies in the archive opens by this seal. */
export type Probe = (seal: Seal) => boolean;

/** Of each kind so many: most of them would have to be harmed for a right key to be taken for a wrong one. */
const probesOfAKind = 4;
/** A file's first frame is far shorter; one that is not is no use for trying hundreds of keys. */
const frameLimit = 2 ** 16;

/** Pieces of an archive to try keys on. */
export async function probesOf(io: IoPort, folder: string): Promise<readonly Probe[]> {
  const place = { io, folder };
  return [
    ...(await frameProbes(place, 'journal')),
    ...(await frameProbes(place, 'head')),
    ...(await objectProbes(place)),
  ];
}

interface Place {
  readonly io: IoPort;
  readonly folder: string;
}

async function frameProbes({ io, folder }: Place, kind: Part): Promise<Probe[]> {
  const probes: Probe[] = [];
  for (const number of await listGenerations({ io, folder }, kind)) {
    if (probes.length === probesOfAKind) break;
    const path = generationPath(folder, kind, number);
    const bytes = asBuffer(await withFile(io.open(path, 'reading'), (file) => file.read(0, frameLimit)));
    const length = lengthAt(bytes, 0);
    if (length === null || length > bytes.length) continue;
    const frame = bytes.subarray(0, length);
    const name = generationName(kind, number);
    probes.push((seal) => payloadAt({ seal, kind, name }, 0, frame) !== null);
  }
  return probes;
}

async function objectProbes({ io, folder }: Place): Promise<Probe[]> {
  const probes: Probe[] = [];
  for (const id of (await listObjects(io, join(folder, 'objects'))).slice(0, probesOfAKind)) {
    const bytes = await readWholeFile(io, join(folder, ...objectName(id).split('/')));
    if (bytes.length > frameLimit) continue;
    probes.push((seal) => {
      try {
        seal.open('object', id, bytes);
        return true;
      } catch (error) {
        if (isDamage(error)) return false;
        throw error;
      }
    });
  }
  return probes;
}
