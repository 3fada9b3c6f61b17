import type { HeadLine } from './ruling-line.ts';

/** A court's own number for a case, and the line that gives it. */
export interface Docket {
  readonly docket: string;
  readonly words: string;
  readonly line: number;
}

/** What a number of a case is called, with the word for number in each language. */
const labels = [
  /\b(?:case|claim|appeal|application|docket|file|petition|index|cause|matter|suit|action|writ|criminal appeal|civil appeal|civil action|appeal case|court file)s?[ -](?:no|nos|nr|number|numbers|ref|reference|#)s?\.?\s*:?\s*/iu,
  /^(?:appeal|application|civil|criminal)?\s*nos?\.\s*:?\s*(?=\S*\d)/iu,
  /\b(?:expediente|exp\.|causa|radicación|radicado|recurso(?: de [\p{L} ]{3,30})?|proceso|procedimiento|juicio|rollo|rol|toca|amparo(?: directo)?(?: en revisión)?|sentencia|resolución)\s*(?:penal|civil|laboral)?\s*(?:n[°ºo]s?\.?|n\.[°º]|núms?\.?|número|no\.|rit|ruc|:)\s*:?\s*(?=\S*\d)/iu,
  /\b(?:pourvoi|requête|affaire|dossier|arrêt|décision|jugement|rôle|rg|répertoire général|minute)s?\s*(?:n[°ºo]s?\.?|no\.?|numéro|:)\s*:?\s*(?=\S*\d)|^n[°ºo]\s?(?:de\s)?(?:recurso|resolución|procedimiento|expediente|pourvoi|rg|minute|dossier)\s*:\s*/iu,
  /\b(?:aktenzeichen|geschäftszeichen|geschäftsnummer|az\.?)\s*:?\s*(?=\S*\d|[IVX]+ )/iu,
  /\b(?:processo|recurso especial|apelação(?: criminal| cível)?|habeas corpus|autos|acórdão)\s*(?:n\.?[°ºo]\.?|nº|:)\s*:?\s*(?=\S*\d)/iu,
  /\b(?:sentenza|r\.\s?g\.|ruolo generale|ricorso)\s*(?:n\.|nr\.|:)\s*(?=\S*\d)/iu,
  /^(?:amparo|acción|controversia|contradicción|juicio)[^\d]{0,60}\s(?=\d{1,6}\/\d{4})/iu,
  /n[°ºo]\s?(?:rg|de rôle|portalis)\s*:?\s*(?=\S*\d)/iu,
  /(?:الطعن|القضية|الدعوى|قضية|ملف|القرار|الاستئناف|حكم)\s*(?:رقم|عدد)\s*:?\s*/u,
  /(?:esas|karar)\s*no\s*:?\s*|\bE\.\s*(?=\d{4}\/\d)/iu,
  /(?:дело|справа)\s*(?:№|N)\s*/iu,
  /(?:案号|案號|사건|事件番号)\s*[:：]?\s*/u,
];

/** The number ends where another thing begins: a sentence, a date, the next label. */
const ends =
  /\s{3,}|[;|]|\.\s(?=\p{L}{3})|\.$|,\s(?=\p{L}{3})|\s[-–—]\s|—|\s\((?!\d)|\s(?:argued|decided|heard|filed|date|neutral|between|before|in the|ncn|judgment|du|vom|de fecha|بتاريخ|لسنة)(?=[\s:]).*/iu;
const longest = 60;

/** What may stand before a label: nothing, another label, capitals; not the words of a sentence. */
const opens = /^$|[,;:(–—-]\s*$|^[\p{Lu}\s()]{1,40}$|^\p{L}+\s$/u;

/** The first case number that the head of a text gives with its label; a German one needs none. */
export function docketIn(lines: readonly HeadLine[]): Docket | undefined {
  for (const [index, { text }] of lines.entries()) {
    if (text.length > 300) continue;
    for (const label of labels) {
      const match = label.exec(text);
      if (!match || !opens.test(text.slice(0, match.index))) continue;
      const docket =
        numberAfter(text.slice(match.index + match[0].length)) ?? nextNumber(match, lines[index + 1]);
      if (docket !== undefined) return { docket, words: text, line: index };
    }
    const german = /^(?:\d+|[IVX]+) [A-Z][A-Za-z]{0,4}(?: \([A-Z]+\))? \d{1,5}\/\d{2,4}$/.exec(text);
    if (german) return { docket: german[0], words: text, line: index };
  }
  return undefined;
}

function numberAfter(rest: string): string | undefined {
  const year = /^[\s\d٠-٩/]+(?:لسنة|سنة)\s*[\d٠-٩]+/u.exec(rest)?.[0];
  const number = (year ?? rest.split(ends)[0] ?? '').trim().replace(/[\s:,]+$|(?<=^[^(]*)\)$/gu, '');
  return /\p{Nd}/u.test(number) && number.length <= longest ? number.replaceAll('–', '-') : undefined;
}

/** A label alone on its line has its number on the next. */
function nextNumber(match: RegExpExecArray, next: HeadLine | undefined): string | undefined {
  const isAlone = match.index + match[0].length >= match.input.length;
  return isAlone && next && next.text.length <= longest ? numberAfter(next.text) : undefined;
}
