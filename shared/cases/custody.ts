import { foldDigits } from '../search/fold-digits.ts';
import { durationIn, type Duration } from './duration.ts';

/** Time in custody as a ruling sets it. */
export interface Custody extends Duration {
  readonly isForLife: boolean;
  /** All of it is suspended. A part that is suspended beside it is not counted here. */
  readonly isSuspended: boolean;
}

/** What is named as custody in fourteen languages; in Korean, Chinese and Japanese by the statutes' own terms. */
const custody =
  /imprison|prison|\bjail|custod|detention|incarcerat|emprison|réclusion|détention|reclusión|prisión|cárcel|arresto|prisão|reclusão|detenção|reclusione|arresto|Freiheitsstrafe|Haft\b|hapis|лишени[ея] свободы|ув'?язненн|позбавлення волі|징역|금고|구류|懲役|禁錮|拘禁刑|徒刑|拘役|سجن|السجن|حبس|الحبس|زندان|कारावास|कैद|قید/iu;
const life =
  /life (?:imprisonment|sentence|in prison)|imprison\w* for life|perpétuité|cadena perpetua|prisión perpetua|prisão perpétua|ergastolo|lebenslang|ömür boyu|пожизненн|довічн|무기징역|無期|无期|المؤبد|مؤبد|حبس ابد|आजीवन/iu;
const suspended =
  /suspend|avec sursis|suspendid|suspens|condicional|Bewährung|ertelen|условно|집행유예|執行猶予|缓刑|緩刑|مع وقف التنفيذ|موقوف التنفيذ|تعلیق|निलंबित/iu;
/** Time that is no custody: bans, probation, programmes, months of pay. */
const other =
  /\bban\b|banned|disqualif|prohibit|probation|supervis|community|programme|program\b|salar|wage|pay\b|compens|damages|interdiction|suivi|stage|inéligib|inhabilit|prohibici|libertad vigilada|interdição|취업제한|이수|보호관찰|봉사|공개|고지|就業|保護観察|禁止|منع|مراقبة|تعويض|प्रतिबंध/iu;

const parting = /[;；،؛,，、\n]|\.\s|[()（）]/u;
/** Only a part of it: the rest is served. */
const inPart = /\bdont\b|of which|including|de los cuales|dos quais|dei quali|davon|منها/iu;

/**
 * The time in custody that a sentence sets: the first that is named so, or, where the text is nothing but a stretch of
 * time, that. Undefined for an acquittal, a fine, and whatever is not understood.
 */
export function custodyIn(sentence: string): Custody | undefined {
  const text = foldDigits(sentence.normalize('NFKC'));
  const none = { years: 0, months: 0, weeks: 0, days: 0 };
  if (life.test(text)) return { ...none, isForLife: true, isSuspended: false };
  const clauses = text.split(parting);
  for (const [place, clause] of clauses.entries()) {
    const isNamed = custody.test(clause);
    if (!isNamed && (other.test(clause) || !isBare(clause, clauses))) continue;
    const found = durationIn(clause);
    if (!found) continue;
    const here = `${clause} ${clauses[place + 1] ?? ''}`;
    return { ...found, isForLife: false, isSuspended: suspended.test(here) && !inPart.test(here) };
  }
  return undefined;
}

/** Nothing but a time, in a text that speaks of nothing else. */
function isBare(clause: string, clauses: readonly string[]): boolean {
  const said = clauses.filter((each) => each.trim() !== '');
  return said.length === 1 && clause.trim().split(/\s+/u).length <= 6 && durationIn(clause) !== undefined;
}
