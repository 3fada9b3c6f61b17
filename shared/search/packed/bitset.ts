/** A set of numbers from 0 to below its size, a bit each. */
export type Bitset = Uint32Array<ArrayBuffer>;

/** An empty set for the numbers below `size`. */
export function createBitset(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5);
}

export function hasMember(set: Bitset, member: number): boolean {
  return (((set[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
}

export function addMember(set: Bitset, member: number): void {
  const word = member >>> 5;
  set[word] = (set[word] ?? 0) | (1 << (member & 31));
}

/** Leaves in `set` what `other` has too. Both were made for the same size, here and below. */
export function intersect(set: Bitset, other: Bitset): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) & (other[word] ?? 0);
}

export function unite(set: Bitset, other: Bitset): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (other[word] ?? 0);
}

export function subtract(set: Bitset, other: Bitset): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) & ~(other[word] ?? 0);
}

/** How many members it has. */
export function countMembers(set: Bitset): number {
  let count = 0;
  for (const word of set) {
    let bits = word;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}

/** Its members, smallest first. */
export function membersOf(set: Bitset): Uint32Array {
  const members = new Uint32Array(countMembers(set));
  let found = 0;
  for (let word = 0; word < set.length; word += 1) {
    for (let bits = set[word] ?? 0; bits !== 0; bits &= bits - 1) {
      members[found] = (word << 5) + 31 - Math.clz32(bits & -bits);
      found += 1;
    }
  }
  return members;
}
