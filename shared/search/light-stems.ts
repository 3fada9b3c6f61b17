/**
 * Arabic writes the article, and the particles before it, onto the word: الحرية, والحرية, بالحرية, للحرية are all حرية.
 * The prefixes of the light stemmer of Larkey, Ballesteros and Connell (2002), which Lucene uses.
 */
const articleAndParticles = /^(?:[وف]?[بك]?ال|[وف]?لل|و)(?=\p{Script=Arabic}{3})/u;

/**
 * Endings of nouns and adjectives in Russian, Ukrainian and Bulgarian, longest first, as folded words have them
 * (й is и, ї is і, ё is е): after the light stemmer of Dolamic and Savoy (2009). Three letters stay.
 */
const slavicEnding =
  /(?<=^\p{Script=Cyrillic}{3,})(?:иями|оями|иям|иях|оях|ями|оям|ами|его|ему|ими|ого|ому|ыми|оев|ові|ете|ите|ата|ета|ото|ая|яя|ях|юю|ах|ею|их|ия|ию|ою|ую|ям|ых|ея|ам|ем|еи|ев|ии|им|ое|ои|ом|ов|ые|ыи|ым|ми|ів|іи|ят|та|те|то|[ьиаоуыеяюі])$/u;

/** Plurals of English, French, Portuguese, and of Spanish after a consonant. Words in -ss, -us, -is are none. */
const latinPlural = /(?<=^[a-z]{3,})(?<![sui])s$/u;
const spanishPlural = /(?<=^[a-z]{2,}[dlnrsxyz])es$/u;

/**
 * What a folded word may be found by besides itself: without article, case or plural. Told by the script alone, so
 * it suits the words of several languages at once; none of these stems is asked for in place of the word itself.
 */
export function lightStems(word: string): readonly string[] {
  return [articleAndParticles, slavicEnding, latinPlural, spanishPlural]
    .filter((joined) => joined.test(word))
    .map((joined) => word.replace(joined, ''));
}
