import type { HeadLine } from './ruling-line.ts';
import { isRunning } from './ruling-line.ts';
import { writtenDates } from './written-date.ts';

/** When a ruling was given, and the line that says so. */
export interface RulingDate {
  readonly date: string;
  readonly words: string;
  /** Whether the line calls it the date of the decision; else it only stands on the title page. */
  readonly isCalledSo: boolean;
}

const given =
  /\b(?:date(?: of (?:judge?ment|decision|ruling|order|hand(?:ing)?[ -]?down|delivery|promulgation))?|dated|decided|delivered|given(?: on)?|handed down|judge?ment (?:on|given|of|dated|date|approved)|promulgat\p{L}+|entered|published|issued|sentencia|resolución|providencia|auto|fecha|dictada|arrêt|jugement|décision|ordonnance|prononcé|rendu|audience publique|lecture|urteil|beschluss|verkündet|vom|acórdão|julgado|data|sentenza|depositata|uitspraak|arrest)\b|بتاريخ|جلسة|صدر|بجلسة|علن|дата|tarih/iu;
const notGiven =
  /\b(?:hear(?:d|ing)|argued|submitted|filed|lodged|born|trial|received|conviction|audiencia|oída|vista|débats|plaid|nacid|née?\b|geboren|verhandlung|notified|notifi|updated|last|printed|embargo|amended|copyright)/iu;

/** The date of decision on a title page: the one that is called so, else the only one, else the first that stands alone. */
export function rulingDate(
  lines: readonly HeadLine[],
  options: { readonly isMonthFirst: boolean },
): RulingDate | undefined {
  const isDecision = (said: string) => given.test(said) || (options.isMonthFirst && /\bfiled\b/i.test(said));
  const isOther = (said: string) =>
    notGiven.test(said) && !(options.isMonthFirst && /\bfiled\W*$/i.test(said));
  const dates = lines.flatMap((line, index) => {
    if (isRunning(line)) return [];
    const before = lines[index - 1];
    const label = before && before.text.length <= 40 ? before.text : '';
    return datesOf(line.text, options).map(({ date, words, index: at }) => {
      const start = line.text.slice(Math.max(0, at - 60), at);
      // `Argued April 23, 2013—Decided June 13, 2013`: what stands nearest before a date is said of it.
      const near = start.split(/[—;]|\s[-–]\s|\d{4}[,.]?\s/).at(-1) ?? '';
      const alone = line.text.length - words.length <= 14;
      const said = near.trim() === '' || alone ? `${label} ${near}` : near;
      const isCalledSo = isDecision(said) && !isOther(said);
      return { date, words: line.text, isCalledSo, isOther: isOther(said), alone };
    });
  });
  const possible = dates.filter(({ isOther }) => !isOther);
  const chosen = possible.find(({ isCalledSo }) => isCalledSo) ?? possible.find(({ alone }) => alone);
  return chosen && { date: chosen.date, words: chosen.words, isCalledSo: chosen.isCalledSo };
}

interface DateIn {
  readonly date: string;
  readonly words: string;
  readonly index: number;
}

function datesOf(text: string, { isMonthFirst }: { readonly isMonthFirst: boolean }): DateIn[] {
  const numeric = [...text.matchAll(/(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])/g)].flatMap(
    (match) => {
      const [words, first = '', , second = '', year = ''] = match;
      const isFirstMonth = Number(second) > 12 || (isMonthFirst && Number(first) <= 12);
      const [day, month] = isFirstMonth ? [second, first] : [first, second];
      const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const isDate = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
      return isDate ? [{ date, words, index: match.index }] : [];
    },
  );
  const iso = [...text.matchAll(/(?<![\d/-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/g)].map(
    (match) => ({ date: match[0], words: match[0], index: match.index }),
  );
  return [...writtenDates(text), ...numeric, ...iso];
}
