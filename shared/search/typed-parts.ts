import { fields } from '../fields/fields.ts';
import { readDays } from './days.ts';
import { fieldNamed, isOwnPath, type QueryField } from './query-fields.ts';

interface Stretch {
  /** [start, end) of what was typed. */
  readonly start: number;
  readonly end: number;
  /** Written with a minus (or NOT) before it. */
  readonly isExcluded: boolean;
}

/** A stretch of what was typed that asks for something. */
export interface TypedPart extends Stretch {
  readonly type: 'part';
  readonly text: string;
  readonly isQuoted: boolean;
  /** Nothing was typed after it, not even a space. */
  readonly isLast: boolean;
  readonly field?: QueryField;
  /** `prefix*`. */
  readonly isPrefix: boolean;
  /** The number after `~`: letters that may differ, or words that may stand between. 0: none was typed. */
  readonly tilde: number;
}

export type TypedToken = TypedPart | (Stretch & { readonly type: 'open' | 'close' | 'or' });

const blanks = /\s*/uy;
const minus = /[-−－](?=\S)/uy;
const fieldName = /(?<name>[\p{L}\p{M}-]{1,20}|own\.[\p{L}\p{M}\p{N}-]{1,60})[:：]\s*(?=[^\s)）])/uy;
const quotation =
  /(?:["“”„‟＂](?<straight>[^"“”„‟＂]*)["“”„‟＂]|«(?<angled>[^»]*)»|「(?<cornered>[^」]*)」)(?:~(?<tilde>\d{0,3}))?/uy;
const run = /\S+/uy;

/** Written large, for small they are words; in Arabic, which has no large letters, they are taken as they stand. */
const or = /^(?:OR|OU|O|\||\|\||أو|او)$/u;
const and = /^(?:AND|ET|Y|&|&&|\+)$/u;
const not = /^(?:NOT|SAUF)$/u;
/** Years with dots between them are a stretch of time wherever they stand. */
const bareSpan = /^\p{Nd}{4}(?:\.{2,}|…)(?:\p{Nd}{4})?$|^(?:\.{2,}|…)\p{Nd}{4}$/u;
const wordEnding = /^(?<bare>.*?)(?:(?<star>\*)|~(?<tilde>\d?))$/su;

/** The more letters may differ, the less is meant. */
const mostLetters = 2;
const wordsBetween = 5;

function matchAt(pattern: RegExp, typed: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(typed);
}

/** Up to the bracket that closes one from before the word: f(x) is a word, and in (f(x)) too. */
function upToBracket(word: string): string {
  let depth = 0;
  for (let place = 0; place < word.length; place += 1) {
    if (/[(（]/.test(word.charAt(place))) depth += 1;
    if (/[)）]/.test(word.charAt(place))) depth -= 1;
    if (depth < 0) return word.slice(0, place);
  }
  return word;
}

/** A date of several words goes on as long as it is one: `date:25 November 2018`, `year:2018 to 2019`. */
const mostWordsOfTime = 10;
const bracketAtEnd = /[)）]+$/;

function timeAt(typed: string, start: number): string | null {
  let longest: string | null = null;
  let end = start;
  for (let words = 0; words < mostWordsOfTime; words += 1) {
    end += matchAt(blanks, typed, end)?.[0].length ?? 0;
    const next = matchAt(run, typed, end)?.[0];
    if (next === undefined) break;
    end += next.length;
    const text = typed.slice(start, end).replace(bracketAtEnd, '');
    if (readDays(text)) longest = text;
  }
  return longest;
}

function isTime(field: QueryField | undefined): boolean {
  if (field === undefined || isOwnPath(field)) return false;
  return field === 'year' || field === 'added' || fields[field].type.is === 'date';
}

/** The token that begins at `start`, where something stands that is not blank. */
function tokenAt(typed: string, start: number, isInBrackets: boolean): TypedToken {
  const dash = matchAt(minus, typed, start);
  const isExcluded = dash !== null;
  const from = dash ? minus.lastIndex : start;
  const sign = /[(（]/.test(typed.charAt(from)) ? 'open' : /[)）]/.test(typed.charAt(from)) ? 'close' : null;
  if (sign) return { type: sign, start, end: from + 1, isExcluded };
  const named = matchAt(fieldName, typed, from);
  const field = fieldNamed(named?.groups?.['name'] ?? '');
  const valueStart = named && field ? from + named[0].length : from;
  const shared = { type: 'part', start, isExcluded, ...(field && { field }) } as const;
  const quoted = matchAt(quotation, typed, valueStart);
  if (quoted) {
    const { straight, angled, cornered, tilde } = quoted.groups ?? {};
    const end = valueStart + quoted[0].length;
    return {
      ...shared,
      text: straight ?? angled ?? cornered ?? '',
      isQuoted: true,
      isPrefix: false,
      tilde: tilde === undefined ? 0 : Number(tilde || wordsBetween),
      end,
      isLast: end === typed.length,
    };
  }
  const whole = matchAt(run, typed, valueStart)?.[0] ?? '';
  const time = isTime(field) ? timeAt(typed, valueStart) : null;
  const word = time ?? (isInBrackets ? upToBracket(whole) : whole);
  const end = valueStart + word.length;
  if (bareSpan.test(word) && field === undefined && readDays(word))
    return {
      ...shared,
      field: 'year',
      text: word,
      isQuoted: false,
      isPrefix: false,
      tilde: 0,
      end,
      isLast: end === typed.length,
    };
  if (or.test(word) && field === undefined) return { type: 'or', start, end, isExcluded };
  const ending = wordEnding.exec(word)?.groups;
  return {
    ...shared,
    text: ending?.['bare'] ?? word,
    isQuoted: false,
    isPrefix: ending?.['star'] !== undefined,
    tilde: ending?.['tilde'] === undefined ? 0 : Math.min(mostLetters, Number(ending['tilde'] || 1)),
    end,
    isLast: end === typed.length,
  };
}

/**
 * Splits what was typed at its quotation marks, brackets and operators, in order. Never fails. A minus, a bracket, a field
 * or a quotation mark means something at the beginning of a word only: co-operation and צה"ל are words. A quotation
 * that is not closed is no quotation.
 */
export function typedTokens(typed: string): TypedToken[] {
  const found: TypedToken[] = [];
  let depth = 0;
  let isExcluded = false;
  for (let at = 0; at < typed.length;) {
    at += matchAt(blanks, typed, at)?.[0].length ?? 0;
    if (at >= typed.length) break;
    const next = tokenAt(typed, at, depth > 0);
    at = Math.max(next.end, at + 1);
    if (next.type === 'open') depth += 1;
    if (next.type === 'close') depth = Math.max(0, depth - 1);
    const isBare = next.type === 'part' && !next.isQuoted && next.field === undefined;
    if (isBare && and.test(next.text)) continue;
    if (isBare && not.test(next.text)) {
      isExcluded = true;
      continue;
    }
    found.push(isExcluded ? { ...next, isExcluded } : next);
    isExcluded = false;
  }
  return found;
}
