/** Letters of these, the first of Latin, are told by a table; what lies beyond needs the pattern. */
const known = 0x180;

const nothing = 0;
const letter = 1;
/** Stands inside words only, as an apostrophe does. */
const inWords = 2;

const kinds = Uint8Array.from({ length: known }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(character)) return letter;
  return /['`´\u00AD]/u.test(character) ? inWords : nothing;
});

/** The first place from `at` on where a word may begin. */
export function nextRun(text: string, at: number): number {
  let place = at;
  while (place < text.length) {
    const code = text.charCodeAt(place);
    if (code >= known || kinds[code] === letter) break;
    place += 1;
  }
  return place;
}

/**
 * Where the run of letters ends that begins at `start`; -1 where it takes the whole pattern to tell. Nine words of ten in
 * a Latin text are plain, and this takes a tenth of the pattern's time.
 */
export function plainRunEnd(text: string, start: number): number {
  let place = start;
  for (; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code >= known) return -1;
    const kind = kinds[code];
    if (kind === letter) continue;
    return kind === inWords ? -1 : place;
  }
  return place;
}
