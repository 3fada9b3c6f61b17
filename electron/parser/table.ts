import type { Block } from '../../shared/model/content.ts';
import type { Origins } from '../../shared/model/origin.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import { readCsv } from './csv.ts';
import { joinFound, type Found, type Reading } from './found.ts';
import { frontMatterKeys, plainKey } from './front-matter-keys.ts';
import type { ParseContext } from './parse-context.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { titleOf } from './title.ts';
import { readXlsx } from './xlsx.ts';

type Wish = Pick<ParseContext, 'sheet'>;

/** Headers of the column with a record's title, and of the one with its text, in the languages of the interface. */
const titleHeader = /^(title|headline|titre|intitulé|título|titular|العنوان|عنوان)$/i;
const textHeader =
  /^(text|full ?text|body|content|article|abstract|summary|testimony|texte|contenu|résumé|témoignage|texto|contenido|cuerpo|resumen|testimonio|النص|نص|المحتوى|ملخص|شهادة)$/i;

/** Reads separated values. Errors: those of `readCsv`. */
export function parseCsv(bytes: Uint8Array, { sheet: wish }: Wish): Reading {
  return readingOf(readCsv(bytes), wish);
}

/** Reads an Excel workbook's sheet. Errors: those of `readXlsx`. */
export async function parseXlsx(bytes: Uint8Array, { sheet: wish }: Wish): Promise<Reading> {
  return readingOf(await readXlsx(bytes, wish?.name), wish);
}

/**
 * A table as documents: one a row when a column holds titles and another holds texts, else one document with the whole
 * table. As a metadata sheet: its rows as they are.
 */
function readingOf(sheet: Sheet, wish: Wish['sheet']): Reading {
  const { header, rows } = sheet;
  const table: Block = { type: 'table', rows: [header, ...rows.map(({ cells }) => cells)] };
  if (wish) return { content: { blocks: [{ type: 'table', rows: [header] }] }, found: {}, sheet };
  const title = header.findIndex((name) => titleHeader.test(name));
  const text = header.findIndex((name) => textHeader.test(name));
  if (title < 0 || text < 0) return { content: { blocks: tidyBlocks([table]) }, found: {} };
  const [first, ...others] = rows
    .filter(({ cells }) => (cells[text] ?? '').trim() !== '')
    .map(({ number, cells }) => rowReading({ header, cells, title, text, number }));
  if (!first) return { content: { blocks: tidyBlocks([table]) }, found: {} };
  return { ...first, others };
}

interface Row {
  readonly header: readonly string[];
  readonly cells: readonly string[];
  readonly title: number;
  readonly text: number;
  readonly number: number;
}

/** One row as a document: what columns say by the names of front matter, its text, and all other cells as a table. */
function rowReading({ header, cells, title, text, number }: Row): Reading {
  let found: Found = {};
  const rest: string[][] = [];
  for (const [at, cell] of cells.entries()) {
    const name = header[at] ?? '';
    if (at === title || at === text || cell.trim() === '') continue;
    const key = plainKey(name);
    const said = Object.hasOwn(frontMatterKeys, key) ? (frontMatterKeys[key]?.(cell.trim()) ?? {}) : {};
    if (Object.keys(said).length > 0) found = joinFound(found, said);
    else rest.push([name, cell]);
  }
  const named = titleOf(cells[title]);
  if (named !== undefined) found = { ...found, title: named };
  const paragraphs = (cells[text] ?? '')
    .split(/\n+/)
    .map((each): Block => ({ type: 'paragraph', text: each }));
  const table: Block[] = rest.length > 0 ? [{ type: 'table', rows: rest }] : [];
  const heading: Block[] = named === undefined ? [] : [{ type: 'heading', level: 1, text: named }];
  return {
    content: { blocks: tidyBlocks([...heading, ...paragraphs, ...table]) },
    found,
    origins: originsOf(found, number),
  };
}

function originsOf(found: Found, row: number): Origins {
  const origin = { source: 'sheet', detail: `row ${row}`, sureness: 'stated' } as const;
  return Object.fromEntries(Object.keys(found).map((field) => [field, origin]));
}
