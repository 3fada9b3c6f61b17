/** The zeros of the digits that people type: Latin, Arabic, Persian and Urdu, Devanagari. */
const zeros = [0x30, 0x660, 0x6f0, 0x966];

/** The whole number that was typed, in any of these digits, if it is at least `least`; else null. */
export function readCount(typed: string, least: number): { readonly value: number } | null {
  const digits = Array.from(typed.trim(), (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = zeros.find((each) => code >= each && code < each + 10);
    return zero === undefined ? '?' : String(code - zero);
  }).join('');
  if (!/^\d{1,7}$/.test(digits)) return null;
  const value = Number(digits);
  return value >= least ? { value } : null;
}
