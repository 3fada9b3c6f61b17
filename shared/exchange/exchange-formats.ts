import { z } from 'zod';
import type { Document } from '../model/document.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { fieldsSaid } from './fields-said.ts';
import { jsonLd } from './json-ld.ts';
import { ris } from './ris.ts';

export const formatNameSchema = z.enum(['json-ld', 'ris', 'csl-json', 'bibtex']);
export type FormatName = z.infer<typeof formatNameSchema>;

/** The formats that are one file of many documents. */
export const exchangeFormats: Readonly<Record<FormatName, ExchangeFormat>> = {
  'json-ld': jsonLd,
  ris,
  'csl-json': cslJson,
  bibtex,
};

/** The fields of a document that a format loses, by their paths. */
export function fieldsLost(
  document: Document,
  { carries }: Pick<ExchangeFormat, 'carries'>,
): readonly string[] {
  const carried = new Set(carries(document));
  return fieldsSaid(document).filter((path) => !carried.has(path));
}
