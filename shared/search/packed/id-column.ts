import type { DocumentId } from '../../model/ids.ts';

/** Documents' ids by their numbers, one behind the other: `idLength` signs of ASCII each. */
export type IdColumn = Uint8Array;

/** `d` and 12 letters or digits (`documentIdSchema`). */
export const idLength = 13;

export function idAt(ids: IdColumn, document: number): DocumentId {
  const signs = ids.subarray(document * idLength, (document + 1) * idLength);
  return Reflect.apply(String.fromCharCode, String, signs) as DocumentId;
}

/** Whether the id of a document stands before that of another, perhaps in another column. */
export function isIdBefore(
  [ids, document]: readonly [ids: IdColumn, document: number],
  [others, other]: readonly [ids: IdColumn, document: number],
): boolean {
  const [at, otherAt] = [document * idLength, other * idLength];
  for (let sign = 0; sign < idLength; sign += 1) {
    const difference = (ids[at + sign] ?? 0) - (others[otherAt + sign] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Puts an id at the place of a document. */
export function writeId(ids: Uint8Array, document: number, id: DocumentId): void {
  if (id.length !== idLength) throw new Error(`${id} is no document's id.`);
  for (let sign = 0; sign < idLength; sign += 1) ids[document * idLength + sign] = id.charCodeAt(sign);
}

/** A number for an id, scattered (FNV-1a). */
function scatter(signAt: (sign: number) => number): number {
  let mixed = 0x811c_9dc5;
  for (let sign = 0; sign < idLength; sign += 1) mixed = Math.imul(mixed ^ signAt(sign), 0x0100_0193);
  return mixed >>> 0;
}

/**
 * Tells the number of the document with an id, null where there is none. A table of numbers, not a `Map` of texts: for
 * 100,000 documents it is made in some milliseconds and takes a megabyte.
 */
export function createIdLookup(ids: IdColumn): (id: string) => number | null {
  const count = ids.length / idLength;
  const mask = 2 ** Math.ceil(Math.log2(Math.max(1, count) * 2)) - 1;
  /** A document's number and 1; 0 is free. */
  const slots = new Uint32Array(mask + 1);
  for (let document = 0; document < count; document += 1) {
    let slot = scatter((sign) => ids[document * idLength + sign] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = document + 1;
  }
  return (id) => {
    if (id.length !== idLength) return null;
    let slot = scatter((sign) => id.charCodeAt(sign)) & mask;
    for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
      if (idAt(ids, known - 1) === id) return known - 1;
      slot = (slot + 1) & mask;
    }
    return null;
  };
}
