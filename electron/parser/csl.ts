import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import type { DocumentKind } from '../../shared/model/document.ts';
import { decodeText } from './charset.ts';
import type { Reading } from './found.ts';
import { readRecords } from './records-json-ld.ts';
import { referenceReading, type Reference } from './reference.ts';

const text = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);
const name = z.object({ family: text, given: text, literal: text, 'non-dropping-particle': text });
const date = z.object({
  'date-parts': z.array(z.array(z.coerce.number().int())).optional().catch(undefined),
  circa: z.unknown().optional(),
  raw: text,
  literal: text,
});

/** An item of CSL-JSON (schema 1.0.2), as much of it as a record has fields for. */
const itemSchema = z.object({
  id: text,
  type: text,
  title: text,
  author: z.array(name).optional().catch(undefined),
  issued: date.optional().catch(undefined),
  'container-title': text,
  publisher: text,
  authority: text,
  number: text,
  URL: text,
  language: text,
  keyword: text,
  abstract: text,
  note: text,
  references: text,
  /** No variable of CSL; managers that write their files write them here. */
  file: text,
});
type Item = z.infer<typeof itemSchema>;

const kinds: Readonly<Record<string, DocumentKind>> = {
  legal_case: 'ruling',
  legislation: 'law',
  bill: 'law',
  regulation: 'law',
  treaty: 'law',
  report: 'report',
  book: 'report',
  thesis: 'report',
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'post-weblog': 'article',
  webpage: 'article',
};

/** Reads a list in CSL-JSON, or in our own JSON-LD; items that are none are passed over. Errors: format-damaged, text-missing. */
export function parseCsl(bytes: Uint8Array): Reading {
  const read = readItems(decodeText(bytes));
  const [first, ...others] = read.flatMap(readRecords);
  if (first) return { ...first, others };
  const items = read.flatMap((item) => itemSchema.safeParse(item).data ?? []);
  return referenceReading(items.map(referenceOf));
}

function readItems(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/, ''));
    return Array.isArray(value) ? value : [value];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('format-damaged', { reason }, { cause });
  }
}

function referenceOf(item: Item): Reference {
  const type = item.type ?? '';
  const kind = Object.hasOwn(kinds, type) ? (kinds[type] ?? 'other') : 'other';
  const isRuling = kind === 'ruling';
  return {
    kind,
    title: item.title,
    authors: (item.author ?? []).map(nameOf),
    outlet: isRuling ? undefined : (item['container-title'] ?? item.publisher),
    date: dateOf(item.issued),
    url: item.URL,
    language: item.language,
    keywords: item.keyword?.split(/[;,]/) ?? [],
    texts: [item.abstract, item.note].filter((each) => each !== undefined),
    court: isRuling ? item.authority : undefined,
    docket: isRuling ? item.number : undefined,
    citation: isRuling ? item.references : undefined,
    number: item.number,
    files: item.file?.split(';').map((path) => path.trim()) ?? [],
    key: item.id,
  };
}

function nameOf(given: z.infer<typeof name>): string {
  const parts = [given.given, given['non-dropping-particle'], given.family];
  return given.literal ?? parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** One day, or the two ends of an interval; `circa` is said of either. */
function dateOf(issued: Item['issued']): string | undefined {
  const ends = (issued?.['date-parts'] ?? []).filter((parts) => parts.length > 0).slice(0, 2);
  if (ends.length === 0) return issued?.raw ?? issued?.literal;
  const isCirca = issued?.circa !== undefined && issued.circa !== false;
  return ends.map(([year = 0, ...rest]) => `${dayOf(year, rest)}${isCirca ? '~' : ''}`).join('/');
}

function dayOf(year: number, rest: readonly number[]): string {
  const parts = rest.slice(0, 2).map((part) => String(part).padStart(2, '0'));
  return [String(year).padStart(4, '0'), ...parts].join('-');
}
