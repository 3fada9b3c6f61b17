const devanagariOrGurmukhi = /[\p{Script=Devanagari}\p{Script=Gurmukhi}]/u;

/**
 * Hindi and Marathi, Punjabi: a nukta is written or left out at will (क़ानून, कानून), and a nasal before a consonant of
 * its own place is written with the letter or with the dot (हिन्दी, हिंदी). Vowel signs are letters here and stay.
 */
export function foldIndic(word: string): string {
  if (!devanagariOrGurmukhi.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u093C\u0A3C]/gu, '')
    .replace(/ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|ँ/gu, 'ं')
    .normalize('NFC');
}
