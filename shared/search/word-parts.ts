/**
 * How a stretch of text is looked for. `word`: asked for as it is. `stem`: the word without what was joined to it
 * (İstanbul in İstanbul'da), which documents have and a query takes instead. `part`: a piece of it (Me and Too in
 * #MeToo), which documents have and a query never asks for.
 */
export type Role = 'word' | 'stem' | 'part';

/** Takes a stretch [start, end). Called for every word of every document, hence a function and not an object. */
export type VisitWord = (start: number, end: number, role: Role) => void;

const apostrophe = /['’‘‛ʼʻ＇′`´]/u;

/** French, Occitan, Catalan and Italian words that lose their vowel before the next word. */
const elided = new Set(
  (
    'l d j m t s c n v qu jusqu lorsqu puisqu quoiqu ' +
    'un all dall dell nell sull coll pell gl agl dagl degl negl sugl quell quest sant bell'
  ).split(' '),
);
const vowel = /^[aeiouyhæœø]/iu;

/** Only before a vowel or h: l'homme is homme, but N'Diaye and M'Baye are names. */
function elisionEnd(run: string): number {
  const at = run.search(apostrophe);
  if (at < 1 || !vowel.test(run.slice(at + 1, at + 2).normalize('NFKD'))) return 0;
  return elided.has(run.slice(0, at).toLowerCase()) ? at + 1 : 0;
}

/** woman's, John's: the word without its ending. */
const possessive = /['’ʼ＇][sS]$/u;

const contraction = /['’ʼ＇](?:t|d|m|re|ve|ll)$/iu;

function apostrophised(run: string, start: number, visit: VisitWord): void {
  const from = elisionEnd(run);
  const word = run.slice(from).replace(possessive, '');
  visit(start + from, start + from + word.length, 'word');
  // In Turkish an ending follows a name after an apostrophe; one or two letters before it are a name's own (O'Brien).
  const nameEnd = word.search(apostrophe);
  if (nameEnd >= 3 && !contraction.test(word)) visit(start + from, start + from + nameEnd, 'stem');
}

const camelHump = /(?<=\p{Ll})(?=\p{Lu})/u;

/** The humps of #BalanceTonPorc: what someone who writes the words apart looks for. */
function humped(run: string, start: number, visit: VisitWord): void {
  visit(start, start + run.length, 'word');
  let at = start;
  for (const hump of run.split(camelHump)) {
    visit(at, at + hump.length, 'part');
    at += hump.length;
  }
}

const needsCare = new RegExp(`${apostrophe.source}|\\p{Ll}\\p{Lu}`, 'u');

/** What is looked for in one run of letters of an alphabet: the word itself first, then its second ways in. */
export function visitAlphabetic(run: string, start: number, visit: VisitWord): void {
  if (!needsCare.test(run)) visit(start, start + run.length, 'word');
  else if (apostrophe.test(run)) apostrophised(run, start, visit);
  else humped(run, start, visit);
}
