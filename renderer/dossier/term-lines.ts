import { redactedTermSchema, type RedactedTerm } from '../../shared/model/dossier-redactions.ts';

/** Terms as they are written down, a line each: `Amina Diallo = witness`, `camp*` for all words that hold it. */
export function termsToLines(terms: readonly RedactedTerm[]): string {
  return terms
    .map(({ text, label, isWholeWord }) => `${text}${isWholeWord ? '' : '*'}${label && ` = ${label}`}`)
    .join('\n');
}

/** What those lines say, and the numbers (from 1) of those that hold no letter and no digit, or are too long. */
export function linesToTerms(lines: string): {
  readonly terms: RedactedTerm[];
  readonly wrong: readonly number[];
} {
  const terms: RedactedTerm[] = [];
  const wrong: number[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (!line.trim()) continue;
    const [, term = line, label = ''] = /^(.*?)\s=\s(.*)$/su.exec(line) ?? [];
    const isWholeWord = !term.trim().endsWith('*');
    const read = redactedTermSchema.safeParse({ text: term.trim().replace(/\*+$/, ''), label, isWholeWord });
    if (read.success) terms.push(read.data);
    else wrong.push(index + 1);
  }
  return { terms, wrong };
}
