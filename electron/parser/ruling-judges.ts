import { isRunning, type HeadLine } from './ruling-line.ts';

const office =
  /^(?:the )?(?:rt\.? ?hon\.? |hon(?:ourable|\.)?,? |right honourable )?(?:the )?(?:(?:lord|lady|mr|mrs|ms|miss|dame|sir|chief|associate|deputy|senior|vice|upper tribunal|employment|district|circuit|recorder|master|his honour|her honour|hhj|hh|president|justice|judge|lords justices)\b[\p{L}\p{M} .’',()&-]*)$/iu;
const certainly =
  /\b(?:justice|judge|hhj|his honour|her honour|recorder|master of the rolls|lord chief|magistrate|j\.?|cj|lj|kc sitting|qc sitting)\b/iu;
const counsel =
  /\b(?:QC|KC|SC|counsel|solicitors?|instructed|appeared|LLP|applicant|respondent|appellant|claimant|defendant|for the)\b/u;
const before = /^(?:b\s?e\s?f\s?o\s?r\s?e|coram|present)\s*:?-?$/iu;
const composed =
  /(?:(?:compuesta|integrad[ao]) por (?:l[oa]s (?:siguientes )?(?:juec\p{L}+|magistrad\p{L}+)(?: y juezas)?(?: siguientes)?)?|composed of|composée? de|siégeant en .{0,60} composée? de|composta da)\s*:?\s*(.*)$/iu;

/** The judges that a title page names: below `Before`, by their office, or where it says of whom the court is composed. */
export function judgesIn(lines: readonly HeadLine[]): string[] {
  const start = lines.findIndex(({ text }) => before.test(text));
  const listed = start === -1 ? [] : listAfter(lines.slice(start + 1));
  if (listed.length > 0) return listed;
  const alone = lines.filter(({ text }) => text.length <= 90 && certainly.test(text) && isJudge(text));
  if (alone.length > 0) return unique(alone.map(({ text }) => nameOf(text)));
  const delivered = lines.map(
    ({ text }) => /^((?:CHIEF )?JUSTICE \p{Lu}[\p{Lu}’'-]+) delivered/u.exec(text)?.[1],
  );
  const [author] = delivered.filter((each) => each !== undefined);
  if (author !== undefined) return [author];
  return composition(lines);
}

function listAfter(lines: readonly HeadLine[]): string[] {
  const names: string[] = [];
  for (const line of lines.slice(0, 14)) {
    if (/^(?:and|&)$/i.test(line.text)) continue;
    if (isRunning(line) || !isJudge(line.text)) break;
    names.push(
      ...line.text.split(/\s+(?:and|&)\s+(?=(?:lord|lady|mr|mrs|ms|sir|dame|his|her)\b)/iu).map(nameOf),
    );
  }
  return unique(names);
}

function isJudge(text: string): boolean {
  return text.length <= 120 && !/\d|:/.test(text) && office.test(text) && !counsel.test(text);
}

/** `integrada por los siguientes jueces: A, Presidente; B, Vicepresidente; y C, Juez`, on one line or on several. */
function composition(lines: readonly HeadLine[]): string[] {
  const at = lines.findIndex(({ text }) => composed.test(text));
  if (at === -1) return [];
  const rest = composed.exec(lines[at]?.text ?? '')?.[1] ?? '';
  const list = rest.length > 10 ? rest.split(/[;•]/) : lines.slice(at + 1, at + 12).map(({ text }) => text);
  const names: string[] = [];
  for (const each of list) {
    const name = nameOf(each.replace(/^(?:y|and|et|e)\s+/iu, '').replace(/^\p{M}|^[•–-]\s*/u, ''));
    if (/\d|secretari|registrar|greffi/iu.test(each) || !/^\p{Lu}[\p{L}\p{M}.’' -]{4,60}$/u.test(name)) break;
    names.push(name);
  }
  return unique(names);
}

/** Without the office that follows a comma, which a name never has. */
function nameOf(text: string): string {
  return text
    .replace(/\s*[,(].*$/u, '')
    .replace(/[\s.;:]+$/u, '')
    .trim();
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
