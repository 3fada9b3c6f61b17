import { isRunning, type HeadLine } from './ruling-line.ts';

/** Who stands against whom, as a title page says it. */
export interface Parties {
  readonly people: readonly { readonly name: string; readonly role: string }[];
  /** How the case is called: by the first of each side. */
  readonly title: string;
  readonly words: string;
}

const roleWords =
  '(?:(?:first|second|third|fourth|1st|2nd|3rd|\\dth) )?(?:claimant|respondent|appellant|defendant|applicant|petitioner|plaintiff|pursuer|defender|prosecutor|complainant|accused|intervener|interested part(?:y|ie)|cross-appellant|reclaimer|demandeur|demanderesse|défendeur|défenderesse|appelant|appelante|intimé|intimée|appellee|requérant|requérante|prévenu|prévenue|partie civile|demandante|demandado|demandada|recurrente|recurrido|recurrida|actor|actora|querellante|imputado|imputada|acusado|acusada|kläger|klägerin|beklagter?|angeklagter?|beschwerdeführer|beschwerdeführerin|apelante|apelado|apelada|réu|ré|autor|autora|المدعي|المدعى عليه|الطاعن|المطعون ضده|المتهم)';
const roleLine = new RegExp(
  `^\\(?(${roleWords}s?(?:\\s?[/&,-]\\s?(?:and |et |y )?${roleWords}s?)*)\\)?[.,;]?$`,
  'iu',
);
const roleAtEnd = new RegExp(
  `[\\s,]*[(\\s]\\s*(${roleWords}s?(?:\\s?[/&-]\\s?${roleWords}s?)*)\\)?[.,;]?$`,
  'iu',
);
const versusLine = /^[-–—.\s(]*(?:v|vs?\.|vs|versus|and|against|c\/|contre|contra|gegen|c\.|ضد)[-–—.\s)]*$/iu;
const versus = /\s(?:v\.?|vs\.?|versus|c\/|contra|contre|gegen)\s/iu;
/** French courts write `c.`, which elsewhere is an initial. */
const affaire = /^(?:affaire|cause)\s.+?\s(c\.)\s\S/iu;
const caseOf = /^(?:case of|in the case of|affaire|caso(?: of| de)?|cause|causa|rechtssache|fall)\s+/iu;

/** The parties that a title page names, with the roles that it gives them; nothing where it does not name two sides. */
export function partiesIn(lines: readonly HeadLine[]): Parties | undefined {
  return partiesBetween(lines) ?? partiesAcrossLines(lines) ?? partiesOnOneLine(lines);
}

interface Party {
  readonly name: string;
  readonly role?: string;
}

/** `Between: A (Claimant) - and - B (Defendant)`, a line or a row of a table each. */
function partiesBetween(lines: readonly HeadLine[]): Parties | undefined {
  const start = lines.findIndex(({ text }) =>
    /^(?:in the matter )?b\s?e\s?t\s?w\s?e\s?e\s?n\s*:?-?$/iu.test(text),
  );
  if (start === -1) return undefined;
  const first: Party[] = [];
  const second: Party[] = [];
  let side = first;
  for (const line of lines.slice(start + 1, start + 24)) {
    if (
      isRunning(line) ||
      /^(?:judge?ment|approved|hearing|before|representation)\b|instructed by|\bfor the\b/iu.test(line.text)
    )
      break;
    if (versusLine.test(line.text)) {
      if (side === second) break;
      side = second;
    } else if (roleLine.test(line.text)) nameRole(side, line.text);
    else side.push(...partiesOf(line.cells));
  }
  return partiesFrom(first, second);
}

/** `REGINA`, `- v -`, `A B` on three lines. */
function partiesAcrossLines(lines: readonly HeadLine[]): Parties | undefined {
  const at = lines.findIndex(
    ({ text }, index) => index > 0 && /^[-–—.\s]*(?:v|vs?\.|vs|versus|c\/|contre|ضد)[-–—.\s]*$/iu.test(text),
  );
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (!before || !after || isRunning(before) || isRunning(after)) return undefined;
  const above = roleLine.test(before.text) ? lines[at - 2] : before;
  const first = above ? partiesOf(above.cells) : [];
  const second = partiesOf(after.cells);
  if (above !== before) nameRole(first, before.text);
  const below = lines[at + 2];
  if (below && roleLine.test(below.text)) nameRole(second, below.text);
  return partiesFrom(first, second);
}

/** `A (Respondent) v B (Appellant)`, `CASO A VS. B`; a line that ends with `v.` goes on in the next. */
function partiesOnOneLine(lines: readonly HeadLine[]): Parties | undefined {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const goesOn = /\s(?:v\.?|vs\.?)$/iu.test(line.text) && next !== undefined;
    const text = goesOn ? `${line.text} ${next.text}` : line.text;
    if (text.length > 300 || /\d\sU\.\s?S\.|\[\d{4}\]|^cite as|^see\b|^\d+\s/iu.test(text)) continue;
    const link = affaire.exec(text)?.[1] === 'c.' ? /\sc\.\s/iu : versus;
    const [left = '', right = '', ...more] = text.split(link);
    if (more.length > 0 || !isParty(left) || !isParty(right)) continue;
    const parties = partiesFrom(partiesOf([left.replace(caseOf, '')]), partiesOf([right]));
    if (parties)
      return caseOf.test(text) && !/^case of|^in the case/iu.test(text)
        ? { ...parties, title: titled(text) }
        : parties;
  }
  return undefined;
}

function isParty(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 200 &&
    /^[\p{Lu}\p{Lo}\d("“'’[]/u.test(text.trim()) &&
    !/[?!]$/.test(text)
  );
}

/** The parties of a cell's text, its role in the cell beside it or in brackets behind the name. */
function partiesOf(cells: readonly string[]): Party[] {
  const last = cells.at(-1) ?? '';
  const role = cells.length > 1 && roleLine.test(last) ? roleOf(last) : undefined;
  const text = (role === undefined ? cells : cells.slice(0, -1)).join(' ');
  return text
    .split(/\s*\(\d{1,2}\)\s*/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const own = roleAtEnd.exec(
        each.replace(/\s\((?!.*\b(?:appell|respond|claim|defend|applic|petit))[^)]*\)$/iu, ''),
      );
      const name = nameOf(own ? each.slice(0, own.index) : each);
      const named = own?.[1] === undefined ? role : roleOf(own[1]);
      return named === undefined ? { name } : { name, role: named };
    })
    .filter(({ name }) => name !== '');
}

/** A role on a line of its own is that of all above it that have none. */
function nameRole(side: Party[], text: string): void {
  side.forEach((party, index) => {
    if (party.role === undefined) side[index] = { ...party, role: roleOf(text) };
  });
}

function roleOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[().,;]/g, '')
    .replace(/(?<=[a-z]{4})s\b/g, '')
    .replace(/\s*([/&])\s*/g, '$1')
    .trim();
}

/** Without what a party was called before and other remarks in brackets. */
function nameOf(text: string): string {
  return text
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/^[\s,:;.–—-]+|[\s,:;–—-]+$/gu, '')
    .trim();
}

function partiesFrom(first: readonly Party[], second: readonly Party[]): Parties | undefined {
  const [one] = first;
  const [other] = second;
  if (!one || !other || one.name.length > 200 || other.name.length > 200) return undefined;
  const title = titled(`${one.name} v ${other.name}`);
  const people = [...first, ...second].map(({ name, role }) => ({ name, role: role ?? 'party' }));
  return { people, title, words: [...first, ...second].map(({ name }) => name).join(' / ') };
}

function titled(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s,;]+$/u, '')
    .trim();
}
