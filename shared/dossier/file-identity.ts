/**
 * The PDF's file identifier (ISO 32000-1, 14.4): 32 hexadecimal digits that follow from what the dossier says, so that
 * the same dossier is the same file. It tells files apart; it proves nothing (the SHA-256 of the file does).
 */
export function fileIdentity(said: string): string {
  const lanes = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef];
  for (let index = 0; index < said.length; index += 1) {
    const unit = said.charCodeAt(index);
    for (const lane of lanes.keys()) {
      const mixed = Math.imul((lanes[lane] ?? 0) ^ unit, 0x85ebca6b + 2 * lane * 0x01000193);
      lanes[lane] = (mixed ^ (mixed >>> 13)) >>> 0;
    }
  }
  return lanes
    .map((lane) => lane.toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
}
