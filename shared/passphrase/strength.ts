/** The bits of words drawn at random from a list: exact, because the guesser is granted the list. */
export function generatedBits(words: number, listLength: number): number {
  return words * Math.log2(listLength);
}

/**
 * About how many bits a passphrase of a person's own choosing has, by the estimate of NIST SP 800-63-1 (2011), appendix A:
 * 4 for the first character, 2 for each of the next seven, 1.5 up to the twentieth, 1 for each after. Without its bonus for
 * digits and signs, which people put where everybody does; and a character that repeats the one before counts nothing.
 * What is in a book or a song is weaker than this, and nothing here can know.
 */
export function chosenBits(passphrase: string): number {
  const characters = Array.from(passphrase.normalize('NFC').toLowerCase());
  const telling = characters.filter((character, at) => character !== characters[at - 1]);
  return telling.reduce((bits, _, at) => bits + (at === 0 ? 4 : at < 8 ? 2 : at < 20 ? 1.5 : 1), 0);
}
