/** Every unit of UTF-16, looked at in blocks when the first of a block is met: all at once would delay the start. */
const block = 256;
const kinds = new Uint8Array(0x1_0000);
const isKnown = new Uint8Array(kinds.length / block);

/** Between words. */
const nothing = 1;
const letter = 2;
/** Stands inside words only. */
const mark = 3;
/** Stands inside words before a letter. */
const apostrophe = 4;
/** Begins words as letters do, but no apostrophe stands before it. */
const digit = 5;
/** A run with it takes the whole pattern to tell: joiners, Hebrew with its gershayim, scripts without spaces, half a character. */
const special = 6;

const isLetter = /\p{L}/u;
const isDigit = /\p{N}/u;
const isMark = /\p{M}/u;
const isApostrophe = /['’‘‛＇′`´]/u;
const isSpecial = /[\u00AD\u2060\u200C\u200D\p{Script=Hebrew}\p{Cs}]/u;
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{Script=Hangul}]/u;

function kindOf(character: string): number {
  if (isSpecial.test(character) || unspaced.test(character)) return special;
  if (isLetter.test(character)) return letter;
  if (isDigit.test(character)) return digit;
  if (isApostrophe.test(character)) return apostrophe;
  return isMark.test(character) ? mark : nothing;
}

function kindAt(unit: number): number {
  const known = kinds[unit] ?? 0;
  return known === 0 ? learn(unit) : known;
}

function learn(unit: number): number {
  const first = unit - (unit % block);
  if (isKnown[first / block] === 0)
    for (let each = first; each < first + block; each += 1) kinds[each] = kindOf(String.fromCharCode(each));
  isKnown[first / block] = 1;
  return kinds[unit] ?? 0;
}

/**
 * A text by its UTF-16 units: these are looked through several times as fast, for a text may be a slice of another, or a
 * rope of many. `room` is used where it is given.
 */
export function unitsOf(text: string, room = new Uint16Array(text.length)): Uint16Array {
  for (let at = 0; at < text.length; at += 1) room[at] = text.charCodeAt(at);
  return room.subarray(0, text.length);
}

/** The first place from `at` on where a word may begin. */
export function nextRun(units: Uint16Array, at: number): number {
  let place = at;
  for (; place < units.length; place += 1) {
    const kind = kindAt(units[place] ?? 0);
    if (kind === letter || kind >= digit) break;
  }
  return place;
}

/**
 * Where the run of letters ends that begins at `start`; -1 where it takes the whole pattern to tell. Nine words of ten in
 * an alphabet are plain, and this takes a tenth of the pattern's time.
 */
export function plainRunEnd(units: Uint16Array, start: number): number {
  let place = start;
  for (; place < units.length; place += 1) {
    const kind = kindAt(units[place] ?? 0);
    if (kind === nothing) return place;
    if (kind === special) return -1;
    if (kind !== apostrophe) continue;
    const next = kindAt(units[place + 1] ?? 0);
    if (next === special) return -1;
    if (next !== letter) return place;
  }
  return place;
}
