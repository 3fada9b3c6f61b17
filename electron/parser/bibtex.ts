import { parse, type Creator, type Entry } from '@retorquere/bibtex-parser';
import { AppError } from '../../shared/errors.ts';
import type { DocumentKind } from '../../shared/model/document.ts';
import { decodeText } from './charset.ts';
import type { Reading } from './found.ts';
import { referenceReading, type Reference } from './reference.ts';

const kinds: Readonly<Record<string, DocumentKind>> = {
  jurisdiction: 'ruling',
  legislation: 'law',
  legal: 'law',
  article: 'article',
  online: 'article',
  report: 'report',
  techreport: 'report',
  book: 'report',
  thesis: 'report',
  phdthesis: 'report',
};

/** Longer is no list of references, and takes the parser minutes. In UTF-16 units. */
const longest = 16 * 1024 * 1024;

/** Reads a list in BibTeX or BibLaTeX; entries that are broken are passed over. Errors: text-missing, file-too-large. */
export function parseBibtex(bytes: Uint8Array): Reading {
  const text = decodeText(bytes);
  if (text.length > longest) throw new AppError('file-too-large', { limit: '16 MiB' });
  // Titles stay as they were written: capitals and all.
  const { entries } = parse(text, { sentenceCase: false, english: false, unsupported: 'ignore' });
  return referenceReading(entries.map(referenceOf));
}

function referenceOf({ type, key, fields }: Entry): Reference {
  const values = new Map(Object.entries(fields));
  const first = (...names: readonly string[]) =>
    names.map((name) => plain(values.get(name))).find((value) => value !== '');
  const kind = Object.hasOwn(kinds, type) ? (kinds[type] ?? 'other') : 'other';
  const isRuling = kind === 'ruling';
  return {
    kind,
    title: first('title'),
    authors: isRuling ? [] : (fields.author ?? fields.editor ?? []).map(nameOf),
    outlet: isRuling ? undefined : first('journaltitle', 'journal', 'booktitle', 'publisher', 'institution'),
    date: first('date') ?? dateOf(first('year'), first('month')),
    url: first('url'),
    language: first('langid', 'language'),
    keywords: fields.keywords ?? [],
    texts: [first('abstract'), first('annotation', 'annote'), first('note')].filter(
      (each) => each !== undefined,
    ),
    court: isRuling ? first('institution', 'court') : undefined,
    docket: isRuling ? first('number') : undefined,
    citation: isRuling ? first('reportnumber', 'citation') : undefined,
    number: first('number'),
    files: filesOf(first('file') ?? ''),
    key,
  };
}

/** A value without the little markup that the library writes for TeX's. */
function plain(value: unknown): string {
  const text = Array.isArray(value) ? value.map(String).join('; ') : typeof value === 'string' ? value : '';
  // TeX's accents come out as marks of their own.
  return text
    .normalize('NFC')
    .replace(/<\/?(?:i|b|sub|sup|span|tt)\b[^>]{0,100}>/g, '')
    .replace(/<p>/g, '\n')
    .trim();
}

function nameOf({ name, lastName, firstName, prefix, suffix }: Creator): string {
  const parts = [firstName, prefix, lastName, suffix].filter((part) => part !== undefined && part !== '');
  return plain(name ?? parts.join(' '));
}

function dateOf(year: string | undefined, month: string | undefined): string | undefined {
  if (year === undefined) return undefined;
  return month !== undefined && /^\d{1,2}$/.test(month) ? `${year}-${month.padStart(2, '0')}` : year;
}

/** `Label:path:type` as JabRef and Zotero write it, or paths alone; several between `;`. */
function filesOf(value: string): string[] {
  return value
    .split(/(?<!\\);/)
    .map((each) => {
      const parts = each.split(/(?<!\\):(?!\\\\|[\\/])/);
      return (parts.length >= 3 ? parts.slice(1, -1).join(':') : each).replace(/\\([;:\\])/g, '$1').trim();
    })
    .filter((path) => path !== '');
}
