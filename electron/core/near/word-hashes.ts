/**
 * A hash for each word of a text, in order. Only made to be compared, so it knows less than the search's analysis and
 * costs a tenth of it: case, accents, width and signs inside of words make no difference, and each character of a script
 * without spaces is a word.
 */
export function wordHashes(text: string): Uint32Array {
  const plain = text.normalize('NFKD').toLowerCase();
  const classes = (known ??= classify());
  const hashes = new Uint32Array(plain.length);
  let count = 0;
  let hash = noWord;
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    const type = classes[unit];
    if (type === silent) continue;
    if (type !== letter && hash !== noWord) {
      hashes[count++] = hash;
      hash = noWord;
    }
    // FNV-1a over UTF-16 units.
    if (type === letter) hash = Math.imul(hash ^ unit, 0x01000193);
    else if (type === ownWord) hashes[count++] = Math.imul(noWord ^ unit, 0x01000193);
  }
  if (hash !== noWord) hashes[count++] = hash;
  return hashes.subarray(0, count);
}

/** Where every hash begins. */
const noWord = 0x811c9dc5 | 0;

const letter = 1;
const ownWord = 2;
const silent = 3;

/** Of each UTF-16 unit, once it is needed; none of them between words. */
let known: Uint8Array | undefined;

/** Halves of pairs are letters: what they make up together is one in nearly all texts. */
const letters = /[\p{L}\p{N}\p{Cs}]/u;
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const insideWords = /[\p{M}\p{Cf}'’‘‛ʼʻʹʿʾ`´״׳]/u;

function classify(): Uint8Array {
  const classes = new Uint8Array(2 ** 16);
  for (let unit = 0; unit < classes.length; unit += 1) {
    const sign = String.fromCharCode(unit);
    if (insideWords.test(sign)) classes[unit] = silent;
    else if (letters.test(sign)) classes[unit] = unspaced.test(sign) ? ownWord : letter;
  }
  return classes;
}
