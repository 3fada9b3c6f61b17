import { createHash } from 'node:crypto';

/** Checksums that every system's Node and Electron can make: the name in the manifest's file, and Node's. */
const algorithms: ReadonlyMap<string, string> = new Map([
  ['md5', 'md5'],
  ['sha1', 'sha1'],
  ['sha224', 'sha224'],
  ['sha256', 'sha256'],
  ['sha384', 'sha384'],
  ['sha512', 'sha512'],
]);

/** The algorithm that a manifest's name ends in (`sha256`, `SHA-256`), or undefined for one that cannot be made here. */
export function algorithmOf(name: string): string | undefined {
  return algorithms.get(name.toLowerCase().replaceAll('-', ''));
}

/** All the checksums asked for of one file, in one reading: hexadecimal, lower case. */
export async function hashesOf(
  bytes: AsyncIterable<Uint8Array>,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const hashes = wanted.map((algorithm) => [algorithm, createHash(algorithm)] as const);
  for await (const piece of bytes) for (const [, hash] of hashes) hash.update(piece);
  return new Map(hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')]));
}
