import { documentIdSchema } from '../../../shared/model/ids.ts';
import { asBuffer } from '../disk/as-buffer.ts';
import { createNearIndex, type NearIndex } from './near-index.ts';
import { signatureLength } from './signature.ts';

/** Raise it when any text would give another signature. */
const signatureVersion = 2;

const start = Buffer.from(`near ${signatureVersion} ${signatureLength}\n`);
const idLength = 13;
const rowLength = idLength + signatureLength;

/** An index as bytes: a line that says by what it was made, then each document's id and signature. */
export function saveNearIndex(index: NearIndex): Uint8Array {
  const bytes = Buffer.alloc(start.length + index.size * rowLength);
  start.copy(bytes);
  let at = start.length;
  for (const [id, signature] of index.entries()) {
    bytes.write(id, at, 'latin1');
    bytes.set(signature, at + idLength);
    at += rowLength;
  }
  return bytes;
}

/** The index with the documents that are still there; null when it was made otherwise than today's would be. */
export function loadNearIndex(bytes: Uint8Array, isThere: (id: string) => boolean): NearIndex | null {
  const buffer = asBuffer(bytes);
  const rows = (buffer.length - start.length) / rowLength;
  if (!buffer.subarray(0, start.length).equals(start) || !Number.isInteger(rows)) return null;
  const index = createNearIndex(rows + (rows >> 2));
  for (let at = start.length; at < buffer.length; at += rowLength) {
    const { data: id } = documentIdSchema.safeParse(buffer.toString('latin1', at, at + idLength));
    if (id === undefined) return null;
    if (isThere(id)) index.add(id, buffer.subarray(at + idLength, at + rowLength));
  }
  return index;
}
