import { isEdtf } from '../../shared/model/edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date in EDTF (ISO 8601-2) from what a file writes: EDTF itself, ISO 8601 with a time (the day as written, no time
 * zone reckoned), a PDF date (`D:20180405...`) or `5 April 2018` and `April 5, 2018` in English. Anything whose day and
 * month could be mistaken for each other (`04/05/2018`) is no date.
 */
export function edtfDate(value: unknown): string | undefined {
  if (typeof value === 'number') return edtfDate(String(value));
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const text = value.trim();
  if (!text.includes('T') && isEdtf(text)) return text;
  const compact = /^D:(\d{4})(\d{2})?(\d{2})?/.exec(text);
  if (compact) return checked(compact.slice(1).filter(Boolean));
  const timed = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})(?:[T ]|$)/.exec(text);
  if (timed) return checked(timed.slice(1));
  return inWords(text);
}

function checked(parts: readonly string[]): string | undefined {
  const date = parts.join('-');
  if (isEdtf(date)) return date;
  return parts.length > 1 ? checked(parts.slice(0, -1)) : undefined;
}

function inWords(text: string): string | undefined {
  const dayFirst = /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\.?,?\s+(\d{4})\b/u.exec(text);
  if (dayFirst) return fromWords(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(?:\p{L}{3,9},?\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(text);
  if (monthFirst) return fromWords(monthFirst[3], monthFirst[1], monthFirst[2]);
  return undefined;
}

function fromWords(year = '', month = '', day = ''): string | undefined {
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return undefined;
  return checked([year, String(number).padStart(2, '0'), day.padStart(2, '0')]);
}
