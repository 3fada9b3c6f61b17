import type { Document } from '../model/document.ts';
import { columns, type ColumnType } from './columns.ts';

/** What the index is called that the files are loaded into. */
const indexName = 'testimonia';

/** Lucene takes no term above 32,766 bytes: longer values are kept and not compared. */
const word = { type: 'keyword', ignore_above: 8191 } as const;
const words = { type: 'text', analyzer: 'testimonia' } as const;

const types: Readonly<Record<ColumnType, object>> = {
  word,
  list: word,
  words: { ...words, fields: { whole: word } },
  day: { type: 'date', format: 'yyyy-MM-dd' },
  'yes-no': { type: 'boolean' },
  number: { type: 'double' },
  values: { type: 'object', dynamic: true },
};

/**
 * What an index of OpenSearch or Elasticsearch is made with: one analysis for all scripts, of filters that both bring
 * along, and a type for every field.
 */
export function openSearchMapping(): string {
  const analyzer = {
    type: 'custom',
    tokenizer: 'standard',
    filter: [
      'cjk_width',
      'lowercase',
      'arabic_normalization',
      'persian_normalization',
      'indic_normalization',
      'asciifolding',
      'cjk_bigram',
    ],
  };
  const properties = Object.fromEntries(columns.map(({ name, type }) => [name, types[type]]));
  const body = {
    settings: { analysis: { analyzer: { testimonia: analyzer } } },
    mappings: { dynamic: false, properties: { ...properties, text: words } },
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

/** A document for the bulk interface (`_bulk`): what to do with it, and the document, a line each. */
export function bulkLines(record: Document, text: string): string {
  const cells = columns.flatMap(({ name, cellOf }) => {
    const cell = cellOf(record);
    return cell === null ? [] : [[name, cell] as const];
  });
  const action = { index: { _index: indexName, _id: record.id } };
  return `${JSON.stringify(action)}\n${JSON.stringify({ ...Object.fromEntries(cells), text })}\n`;
}
