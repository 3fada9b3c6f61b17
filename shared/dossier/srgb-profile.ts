/** One field of an ICC profile: its signature and its bytes. */
type Tag = readonly [name: string, bytes: readonly number[]];

/** Steps of the curve from a colour's number to its light; between them readers draw straight lines. */
const steps = 1024;

/**
 * A colour profile that says what red, green and blue mean in a dossier: sRGB (IEC 61966-2-1), as a version 2.1 profile
 * for screens (ICC.1:2001-04). Made here, so that no foreign file with terms of its own goes into every dossier.
 */
export function srgbProfile(): Uint8Array {
  const curve = [
    ...text('curv'),
    ...long(0),
    ...long(steps),
    ...Array.from({ length: steps }, lightOf).flat(),
  ];
  const tags: readonly Tag[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', [...text('text'), ...long(0), ...text('Public domain\0')]],
    // As it is seen in the light of D50, to which every profile is brought (Bradford).
    ['wtpt', place(0.9642, 1, 0.8249)],
    ['rXYZ', place(0.43607, 0.22249, 0.01392)],
    ['gXYZ', place(0.38515, 0.71687, 0.09708)],
    ['bXYZ', place(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table: number[] = [...long(tags.length)];
  const data: number[] = [];
  const begins = 128 + 4 + tags.length * 12;
  let curveAt: number | undefined;
  for (const [name, bytes] of tags) {
    // The three colours share one curve.
    const at = (bytes === curve ? curveAt : undefined) ?? begins + data.length;
    table.push(...text(name), ...long(at), ...long(bytes.length));
    if (at === begins + data.length) data.push(...bytes, ...new Array<number>(-bytes.length & 3).fill(0));
    if (bytes === curve) curveAt = at;
  }
  return Uint8Array.from([...header(begins + data.length), ...table, ...data]);
}

function header(size: number): number[] {
  const date = [2026, 1, 1, 0, 0, 0].flatMap(short);
  const head = [
    ...[...long(size), ...long(0), ...long(0x0210_0000), ...text('mntrRGB XYZ '), ...date, ...text('acsp')],
    ...[...long(0), ...long(0), ...long(0), ...long(0), ...long(0), ...long(0), ...long(0)],
    ...place(0.9642, 1, 0.8249).slice(8),
  ];
  return [...head, ...new Array<number>(128 - head.length).fill(0)];
}

function lightOf(_: unknown, step: number): number[] {
  const value = step / (steps - 1);
  const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return short(Math.round(light * 65_535));
}

function description(words: string): number[] {
  const ascii = text(`${words}\0`);
  // Without a second wording in Unicode or for old Macintoshes.
  return [...text('desc'), ...long(0), ...long(ascii.length), ...ascii, ...new Array<number>(78).fill(0)];
}

/** A colour as XYZ, each in sixteen bits before the point and sixteen behind it. */
function place(...xyz: readonly number[]): number[] {
  return [...text('XYZ '), ...long(0), ...xyz.flatMap((value) => long(Math.round(value * 65_536)))];
}

function text(words: string): number[] {
  return Array.from(words, (sign) => sign.charCodeAt(0));
}

function short(value: number): number[] {
  return [(value >> 8) & 255, value & 255];
}

function long(value: number): number[] {
  return [...short(value >>> 16), ...short(value)];
}
