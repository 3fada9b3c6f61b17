/** Bytes as characters, one each. */
export function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** Every way in which bytes (a character each) that are meant as text may be read: as they are, UTF-8, UTF-16. */
export function readingsOf(plain: string): readonly string[] {
  const readings = [plain, utf8(plain)];
  if (plain.includes('\0') || /^(\u00fe\u00ff|\u00ff\u00fe)/.test(plain))
    readings.push(utf16(plain, 'big'), utf16(plain, 'little'));
  return [...new Set(readings)].filter(Boolean);
}

/** What may be words among bytes of another kind (a photograph, a program): runs of signs that can be read, a line each. */
export function runsIn(plain: string): string {
  const runs = [/[\x20-\x7e\x80-\xff]{5,}/g, /(?:[\x20-\x7e]\0){5,}/g].flatMap((run) =>
    Array.from(plain.matchAll(run), ([found]) => found.replaceAll('\0', '')),
  );
  return runs.map((run) => `${run}\n${utf8(run)}`).join('\n');
}

/** Empty where it is ASCII alone or not UTF-8. */
function utf8(plain: string): string {
  if (!/[\u0080-\u00ff]/.test(plain)) return '';
  const coded = plain.replace(
    /[%\u0080-\u00ff]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  try {
    return decodeURIComponent(coded);
  } catch {
    return '';
  }
}

/** Pairs of bytes as UTF-16; a mark of byte order at the beginning is left out. */
export function utf16(plain: string, order: 'big' | 'little'): string {
  const units: string[] = [];
  for (let at = 0; at + 1 < plain.length; at += 2) {
    const [first, second] = [plain.charCodeAt(at), plain.charCodeAt(at + 1)];
    units.push(String.fromCharCode(order === 'big' ? first * 256 + second : second * 256 + first));
  }
  return units.join('').replace(/^\ufeff/, '');
}
