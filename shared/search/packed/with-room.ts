type Numbers =
  Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** An array of numbers with room for so many: itself, or a copy of at least twice its length. */
export function withRoom<Kind extends Numbers>(array: Kind, room: number): Kind {
  if (room <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => Kind)(Math.max(room, array.length * 2));
  larger.set(array);
  return larger;
}
