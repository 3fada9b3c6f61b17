import type { Sought } from './redacted-pdf.ts';

/** What stands in place of a removed word where no box can be drawn: always as long. */
const bar = '\u2588'.repeat(5);

/** Whether a text, or what it spells as an address, holds something sought. */
export function holdsSought(text: string, sought: Sought): boolean {
  return [text, ...spelled(text)].some((reading) => sought.find(reading).length > 0);
}

/** The text with bars where something sought stood; nothing but a bar where that only shows when it is spelled out. */
export function withoutSought(text: string, sought: Sought): string {
  const found = sought.find(text);
  if (found.length === 0) return holdsSought(text, sought) ? bar : text;
  let result = '';
  let end = 0;
  for (const place of found.toSorted((a, b) => a.start - b.start)) {
    if (place.start < end) continue;
    result += text.slice(end, place.start) + bar;
    end = place.end;
  }
  return result + text.slice(end);
}

/** Addresses with their percent signs undone and their joints opened: `maria_p%C3%A9rez`. */
function spelled(text: string): string[] {
  const open = text.replace(/[_+/.=&?#@-]+/g, ' ');
  if (!text.includes('%')) return open === text ? [] : [open];
  const bytes = Array.from(text.matchAll(/%([0-9a-f]{2})|([^%]|%)/giu), ([sign, hex]) =>
    hex === undefined ? encodeURIComponent(sign.toWellFormed()) : sign,
  );
  const decoded = decoded8(bytes.join(''));
  return [open, decoded, decoded.replace(/[_+/.=&?#@-]+/g, ' ')];
}

function decoded8(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Bytes of an older encoding, a letter each.
    return encoded.replace(/%([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
}
