const digit = /\p{Nd}/u;
const digits = /\p{Nd}/gu;
const seen = new Map<string, string>();

/** Unicode lays the ten digits of every script out in order, and digits of two scripts never touch but by tens. */
function asciiDigit(character: string): string {
  const known = seen.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (digit.test(String.fromCodePoint(first - 1))) first -= 1;
  const value = String((code - first) % 10);
  seen.set(character, value);
  return value;
}

/** ٢٠١٨, ۲۰۱۸, २०१८ and 2018 are one number. */
export function foldDigits(word: string): string {
  return word.replace(digits, (character) => (character <= '9' ? character : asciiDigit(character)));
}
