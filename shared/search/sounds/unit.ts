/** A letter, or several that are one sound, as it may be heard: matched where two writings have a sound in common. */
export interface SoundUnit {
  /** A bit a sound, in the order of `sounds`. */
  readonly mask: number;
  readonly isVowel: boolean;
  /** What it costs that the other writing leaves it out; Infinity where it must not. */
  readonly skipCost: number;
}

/**
 * Coarse on purpose: what Arabic, Cyrillic or Devanagari letters are taken for by those who write names in Latin ones.
 * S as in sheep, Z vision, J judge, C cheap, c tsar, X loch, G the voiced one of it.
 */
const sounds = 'bpvfwmntdszSZJCXGkgqhlrcyaeiou';
const vowels = maskOf('yaeiou');

/** A word's first letter in an abjad only says that it begins with a vowel. */
export function asBeginning(unit: SoundUnit): SoundUnit {
  return unit.isVowel ? { ...unit, mask: vowels } : unit;
}

/** Whether it is no more than a breath at the end of a word: khadijah. */
export const isBreath = ({ mask }: SoundUnit) => (mask & maskOf('h')) !== 0;

function maskOf(letters: string): number {
  return Array.from(letters).reduce((mask, letter) => mask | (1 << sounds.indexOf(letter)), 0);
}

/** Reads `X`, `kh` (either), `h~` (rather said), `a?` (may be silent), `k+s` (one after the other). Empty: silent. */
export function unitsOf(spelled: string): readonly SoundUnit[] {
  if (spelled === '') return [];
  return spelled.split('+').map((one) => {
    const mask = maskOf(one.replace(/[?~]$/, ''));
    const skipCost = one.endsWith('?') ? 0 : one.endsWith('~') ? 1 : Infinity;
    return { mask, isVowel: (mask & ~vowels) === 0, skipCost };
  });
}
