import { AppError } from '../../shared/errors.ts';
import { redactedTermSchema, type RedactedTerm } from '../../shared/model/dossier-redactions.ts';
import type { DossierDraft } from '../../shared/model/dossier.ts';
import type { Options } from './command.ts';
import { readText } from './read-option.ts';
import { readTextFile } from './read-text-file.ts';

/**
 * A dossier with the terms of `--redact FILE` taken out beside those of its definition: a term a line, what its box says
 * behind a tab. Throws `wrong-usage` for a line that is no term, and what reading the file throws.
 */
export async function withGivenRedactions(draft: DossierDraft, options: Options): Promise<DossierDraft> {
  const file = readText(options, 'redact');
  if (file === undefined) return draft;
  const given = termsOf(await readTextFile(file), file);
  const { redactions } = draft;
  return { ...draft, redactions: { ...redactions, terms: [...redactions.terms, ...given] } };
}

function termsOf(text: string, file: string): RedactedTerm[] {
  const terms = text.split(/\r?\n/).flatMap((line, index): RedactedTerm[] => {
    if (line.trim() === '') return [];
    const [term = '', label = ''] = line.split('\t');
    const read = redactedTermSchema.safeParse({ text: term, label });
    // Never a list with a line left out: somebody relies on it.
    if (!read.success)
      throw new AppError('wrong-usage', { reason: `line ${index + 1} of ${file} is no term to redact` });
    return [read.data];
  });
  if (terms.length === 0) throw new AppError('wrong-usage', { reason: `${file} holds no terms to redact` });
  return terms;
}
