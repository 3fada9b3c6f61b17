/** What a picture's first bytes are, of those kinds that a window draws. */
const beginnings: readonly (readonly [type: string, at: number, bytes: readonly number[]])[] = [
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
  ['image/bmp', 0, [0x42, 0x4d]],
];

/** The media type that a picture's bytes show; null for one that the window cannot draw, or should not (SVG runs scripts). */
export function pictureType(bytes: Uint8Array): string | null {
  const found = beginnings.find(([, at, wanted]) =>
    wanted.every((byte, index) => bytes[at + index] === byte),
  );
  return found?.[0] ?? null;
}
