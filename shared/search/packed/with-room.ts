/** An array of numbers with room for so many: itself, or a copy of at least twice its length. */
export function withRoom<Numbers extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(
  array: Numbers,
  room: number,
): Numbers {
  if (room <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => Numbers)(Math.max(room, array.length * 2));
  larger.set(array);
  return larger;
}
