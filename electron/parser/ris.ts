import type { DocumentKind } from '../../shared/model/document.ts';
import { decodeText } from './charset.ts';
import { edtfDate } from './edtf.ts';
import type { Reading } from './found.ts';
import { referenceReading, type Reference } from './reference.ts';

/** A line of RIS: a tag of two signs, two spaces, a dash, the value. */
const tagged = /^([A-Z][A-Z\d]) {1,2}- ?(.*)$/;

/** Types that are rulings and laws; most others are articles or reports. */
const kinds: Readonly<Record<string, DocumentKind>> = {
  CASE: 'ruling',
  STAT: 'law',
  BILL: 'law',
  LEGAL: 'law',
  GOVDOC: 'report',
  RPRT: 'report',
  THES: 'report',
  BOOK: 'report',
  EBOOK: 'report',
  JOUR: 'article',
  EJOUR: 'article',
  MGZN: 'article',
  NEWS: 'article',
  BLOG: 'article',
  ELEC: 'article',
  INPR: 'article',
};

/** Reads a list in RIS (the tags of Reference Manager's specification). Errors: text-missing. */
export function parseRis(bytes: Uint8Array): Reading {
  return referenceReading(readRecords(decodeText(bytes)).map(referenceOf));
}

type RisRecord = ReadonlyMap<string, readonly string[]>;

function readRecords(text: string): RisRecord[] {
  const records: RisRecord[] = [];
  let record = new Map<string, string[]>();
  let last: string[] | undefined;
  const end = () => {
    if (record.size > 0) records.push(record);
    record = new Map();
    last = undefined;
  };
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, tag = '', value = ''] = tagged.exec(line) ?? [];
    if (tag === '' && last && line.trim() !== '') last.push(`${last.pop() ?? ''}\n${line.trim()}`);
    if (tag === '') continue;
    if (tag === 'TY' || tag === 'ER') end();
    if (tag === 'ER') continue;
    last = record.get(tag) ?? [];
    last.push(value.trim());
    record.set(tag, last);
  }
  end();
  return records;
}

function referenceOf(record: RisRecord): Reference {
  const all = (...tags: readonly string[]) => tags.flatMap((tag) => record.get(tag) ?? []);
  const first = (...tags: readonly string[]) => all(...tags).find((value) => value !== '');
  const type = first('TY') ?? '';
  const kind = Object.hasOwn(kinds, type) ? (kinds[type] ?? 'other') : 'other';
  const isRuling = kind === 'ruling';
  return {
    kind,
    title: first('TI', 'T1', 'CT', 'BT'),
    authors: isRuling ? [] : all('AU', 'A1'),
    outlet: isRuling ? undefined : first('T2', 'JO', 'JF', 'JA', 'PB'),
    date: dateOf(first('DA') ?? '') ?? dateOf(first('PY', 'Y1') ?? ''),
    url: first('UR', 'LK'),
    language: first('LA'),
    keywords: all('KW'),
    texts: all('AB', 'N2', 'N1'),
    court: isRuling ? first('PB', 'T2', 'CT') : undefined,
    docket: isRuling ? first('M1', 'CN', 'SV') : undefined,
    citation: isRuling ? first('C1', 'SE') : undefined,
    number: first('M1', 'VL', 'SN'),
    files: all('L1', 'L2', 'L4').filter((value) => value !== ''),
    key: first('ID', 'AN'),
  };
}

/** `YYYY/MM/DD/other`, any of it but the year missing; `other` is free, and goes before the rest where it is EDTF. */
function dateOf(value: string): string | undefined {
  const other = edtfDate(/^\d{4}\/\d{0,2}\/\d{0,2}\/(.+)$/.exec(value)?.[1]);
  if (other !== undefined) return other;
  const [, year, month, day] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(value) ?? [];
  if (year === undefined) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
