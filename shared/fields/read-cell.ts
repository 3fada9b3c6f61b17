import { catalogs } from '../i18n/translate.ts';
import { readEcli } from '../model/ecli.ts';
import { isEdtf } from '../model/edtf.ts';
import { foldDigits } from '../search/fold-digits.ts';
import { countryByName, languageByName } from './codes-by-name.ts';
import type { FieldType } from './field.ts';
import { plainName } from './plain-name.ts';
import { readDate, type DateOrder } from './read-date.ts';
import { readSentence } from './sentence-cell.ts';
import { severalOf } from './several.ts';
import { givenTerms, termCode, termsOf, type Thesauri } from './thesauri.ts';

/** What is wrong with a cell; the sentence that says what would be right has this name (`sheet.wrong.date`). */
export type WrongCell =
  | 'date'
  | 'date-ambiguous'
  | 'country'
  | 'language'
  | 'choice'
  | 'address'
  | 'yes-no'
  | 'person'
  | 'length'
  | 'term'
  | 'ecli'
  | 'sentence'
  | 'related'
  | 'number';

/** A cell's value as the record keeps it, or what is wrong with it. */
export type CellValue =
  | { readonly value: unknown }
  | { readonly wrong: WrongCell; readonly cell: string; readonly choices?: readonly string[] };

export interface CellReading {
  /** Which of two numbers of a date is the day, where the whole column tells. */
  readonly order?: DateOrder | undefined;
  /** With the archive's own terms; left out, those that come with the program. */
  readonly terms?: Thesauri | undefined;
}

/** Longer is no value of a field but a text. */
const longestText = 10_000;
const longestNotes = 1_000_000;

const yes = new Set(['yes', 'true', '1', 'y', 'oui', 'vrai', 'si', 'verdadero', 'نعم', 'x']);
const no = new Set(['no', 'false', '0', 'n', 'non', 'faux', 'falso', 'لا']);

/** Reads a cell, or what was typed into a form, that is not blank. Lists stand between semicolons, or as JSON. */
export function readCell(
  cell: string,
  type: FieldType,
  { order, terms = givenTerms }: CellReading = {},
): CellValue {
  const text = cell.trim();
  if (text.length > (type.is === 'text' || type.is === 'address' ? longestText : longestNotes))
    return { wrong: 'length', cell: `${text.slice(0, 50).toWellFormed()}…` };
  const listed = isList(type) ? listAsJson(text) : undefined;
  if (listed) return { value: listed };
  switch (type.is) {
    case 'choice':
      return choiceValue(text, type);
    case 'text':
    case 'long-text':
      return { value: text };
    case 'texts':
      return { value: severalOf(text) };
    case 'countries':
      return eachValue(text, countryByName, 'country');
    case 'languages':
      return eachValue(text, languageByName, 'language');
    case 'people':
      return eachValue(text, personInRole, 'person');
    case 'terms':
      return eachValue(text, (each) => termCode(termsOf(terms, type.list), each), 'term');
    case 'sentences':
      return eachValue(text, (each) => readSentence(each, terms['sentence-types']), 'sentence');
    case 'related':
      return { wrong: 'related', cell: text };
    case 'yes-no':
      return yesNoValue(text);
    case 'number':
      return numberValue(text);
    case 'ecli': {
      const ecli = text.toUpperCase().replace(/\s/g, '');
      return readEcli(ecli) ? { value: ecli } : { wrong: 'ecli', cell: text };
    }
    case 'address': {
      const isAddress = /^https?:\/\/[^\s/]/i.test(text);
      return isAddress ? { value: text } : { wrong: 'address', cell: text };
    }
    case 'date':
      return dateValue(text, order);
  }
}

const lists = new Set<FieldType['is']>([
  'texts',
  'countries',
  'languages',
  'people',
  'terms',
  'sentences',
  'related',
]);

function isList({ is }: FieldType): boolean {
  return lists.has(is);
}

/** As a table of ours writes what its plain form cannot say. */
function listAsJson(text: string): readonly unknown[] | undefined {
  if (!/^\[\s*["{\]]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

function dateValue(text: string, order: DateOrder | undefined): CellValue {
  if (isEdtf(text)) return { value: text };
  const date = readDate(text, order);
  if (date === 'ambiguous') return { wrong: 'date-ambiguous', cell: text };
  return date === null ? { wrong: 'date', cell: text } : { value: date.edtf };
}

function eachValue(text: string, read: (each: string) => unknown, wrong: WrongCell): CellValue {
  const values: unknown[] = [];
  for (const each of severalOf(text)) {
    const value = read(each);
    if (value === undefined) return { wrong, cell: each };
    values.push(value);
  }
  return { value: values };
}

/** `Amina Bello (claimant)`, `Amina Bello: claimant`. */
function personInRole(text: string): { name: string; role: string } | undefined {
  const [, name = '', bracketed, after] =
    /^(.+?)\s*(?:[(（]([^()（）]+)[)）]|[:：]\s*(.+))$/u.exec(text) ?? [];
  const role = (bracketed ?? after ?? '').trim();
  return name === '' || role === '' ? undefined : { name: name.trim(), role };
}

/** In the digits of any script. A comma before three digits may part thousands or decimals: nothing is guessed. */
function numberValue(text: string): CellValue {
  const plain = foldDigits(text)
    .replace(/^−/u, '-')
    .replace(/[,٫](?!\d{3}$)/u, '.')
    .replaceAll(/\s/gu, '');
  const value = Number(plain);
  const isNumber = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(plain) && Number.isFinite(value);
  return isNumber ? { value: value === 0 ? 0 : value } : { wrong: 'number', cell: text };
}

function yesNoValue(text: string): CellValue {
  const plain = plainName(text);
  if (yes.has(plain)) return { value: true };
  return no.has(plain) ? { value: false } : { wrong: 'yes-no', cell: text };
}

/** In the model's spelling, or in words in a language of the interface. */
function choiceValue(text: string, { values, labels }: Extract<FieldType, { is: 'choice' }>): CellValue {
  const plain = plainName(text);
  const chosen = values.find((value) => {
    const label = labels[value];
    const words = label ? Object.values(catalogs).map((catalog) => catalog[label]) : [];
    return [value, ...words].some((word) => plainName(word) === plain);
  });
  return chosen === undefined
    ? { wrong: 'choice', cell: text, choices: Object.values(labels) }
    : { value: chosen };
}
