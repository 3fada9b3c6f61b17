/**
 * Arabic writes the article, and the particles before it, onto the word: الحرية, والحرية, بالحرية, للحرية are all حرية.
 * The prefixes of the light stemmer of Larkey, Ballesteros and Connell (2002), which Lucene uses; `word` is folded.
 */
const articleAndParticles = /^(?:[وف]?[بك]?ال|[وف]?لل|و)(?=\p{Script=Arabic}{3})/u;

/** The word without its article; null when it has none, or when too little would be left to be a word. */
export function withoutArticle(word: string): string | null {
  const bare = word.replace(articleAndParticles, '');
  return bare === word ? null : bare;
}
