/**
 * Arabic writes the article, and the particles before it, onto the word: الحرية, والحرية, بالحرية, للحرية are all حرية.
 * The prefixes of the light stemmer of Larkey, Ballesteros and Connell (2002), which Lucene uses.
 */
const articleAndParticles = /^(?:[وف]?[بك]?ال|[وف]?لل|و)(?=\p{Script=Arabic}{3})/u;

/**
 * Endings of nouns and adjectives in Ukrainian, Bulgarian and their kin, longest first, as folded words have them
 * (й is и, ї is і, ё is е): after the light stemmer of Dolamic and Savoy (2009). Three letters stay.
 */
const slavicEnding =
  /(?<=^\p{Script=Cyrillic}{3,})(?:иями|оями|иям|иях|оях|ями|оям|ами|его|ему|ими|ого|ому|ыми|оев|ові|ете|ите|ата|ета|ото|ая|яя|ях|юю|ах|ею|их|ия|ию|ою|ую|ям|ых|ея|ам|ем|еи|ев|ии|им|ое|ои|ом|ов|ые|ыи|ым|ми|ів|іи|ят|та|те|то|[ьиаоуыеяюі])$/u;

/** For Persian, Urdu and other languages in Arabic letters, and where the language is not known. */
export function arabicStem(word: string): string {
  return word.replace(articleAndParticles, '');
}

/** For languages in Cyrillic letters other than Russian, and where the language is not known. Wants a folded word. */
export function slavicStem(word: string): string {
  return word.replace(slavicEnding, '');
}
