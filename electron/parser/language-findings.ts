import { foundIn, joinFindings, partFindings, passage, type Findings } from './found.ts';
import { languageOf } from './language.ts';

/** What a person said of the language stands; a program's setting gives way to the text. */
const said: ReadonlySet<string> = new Set(['front-matter', 'sheet', 'reference', 'importer']);

/**
 * Findings with the text's language. What the file says counts, unless a program said it and the text is clearly in
 * another language: many a page and many a PDF is called English because its template was.
 */
export function languageFindings(findings: Findings, text: string): Findings {
  const declared = findings.found.languages ?? [];
  const source = findings.origins['languages']?.source;
  if (declared.length > 0 && source !== undefined && said.has(source)) return findings;
  const detected = languageOf(text);
  if (detected === undefined) return findings;
  const isDeclared = declared.some((tag) => tag.split('-')[0] === detected.language);
  // A relative that is declared is likelier than the one that was detected.
  if (isDeclared || (declared.length > 0 && !detected.isSure)) return findings;
  const detail = declared.length > 0 ? { detail: passage(`not ${declared.join(', ')}`) } : {};
  const told = foundIn(
    { source: 'text', sureness: detected.isSure ? 'derived' : 'guessed', ...detail },
    { languages: [detected.language] },
  );
  const [, rest] = partFindings(findings, (_, path) => path === 'languages');
  return joinFindings(told, rest);
}
