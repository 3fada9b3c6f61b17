import { plainText } from '../../shared/model/content.ts';
import { joinFindings, partFindings, foundIn, type Findings, type Reading } from './found.ts';
import { languageFindings } from './language-findings.ts';
import { readRulingHead } from './ruling-head.ts';

/** Formats that carry other texts or tell of them: what stands at their beginning is not the head of a ruling. */
const withoutHead: ReadonlySet<string> = new Set(['eml', 'csv', 'xlsx', 'ris', 'bibtex', 'csl']);

/** What a program wrote of a file, or a guess by its looks: words at the head of a ruling count for more. */
const weak: ReadonlySet<string | undefined> = new Set([
  undefined,
  'properties',
  'text-head',
  'text',
  'file-name',
]);

/** A reading with what its text tells by itself: whether it is a ruling and of which court, and in which language it is. */
export function withFacts(reading: Reading, format: string): Reading {
  const said: Findings = { found: reading.found, origins: reading.origins ?? {} };
  const isOpen = said.found.kind === undefined || said.found.kind === 'ruling';
  const head = isOpen && !withoutHead.has(format) ? readRulingHead(reading.content.blocks) : undefined;
  const known = head === undefined ? said : asRuling(said, head);
  const { found, origins } = languageFindings(known, plainText(reading.content));
  return { ...reading, found, origins };
}

function asRuling(said: Findings, head: Findings): Findings {
  const [strong, rest] = partFindings(said, (origin) => !weak.has(origin?.source));
  // Whoever typed a ruling or made the file of it is not its author.
  const [, withoutAuthors] = partFindings(rest, (_, path) => path === 'authors');
  const [named, looked] = partFindings(
    withoutAuthors,
    (origin, path) => path !== 'title' || origin?.source === 'properties',
  );
  return joinFindings(strong, head, named, titleOf(head), looked);
}

/** A ruling that names no parties is called by its court and number, as it is cited. */
function titleOf({ found }: Findings): Findings {
  const { court, docket, neutralCitation, ecli } = found.ruling ?? {};
  const number = neutralCitation ?? docket ?? ecli;
  const title = court === undefined || number === undefined ? undefined : `${court}, ${number}`;
  return foundIn({ source: 'text-head', sureness: 'derived' }, { title });
}
