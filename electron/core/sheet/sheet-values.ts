import { catalogs } from '../../../shared/i18n/translate.ts';
import type { CellKind } from './sheet-fields.ts';
import { sheetDate, type DateOrder } from './sheet-date.ts';
import { countryByName, languageByName, plainName } from './sheet-names.ts';

/** What is wrong with a cell; the sentence that says what would be right has this name (`sheet.wrong.date`). */
export type WrongCell =
  'date' | 'date-ambiguous' | 'country' | 'language' | 'choice' | 'address' | 'yes-no' | 'person' | 'length';

/** A cell's value as the record keeps it, or what is wrong with it. */
export type CellValue =
  | { readonly value: unknown }
  | { readonly wrong: WrongCell; readonly cell: string; readonly choices?: readonly string[] };

/** Longer is no value of a field but a text. */
const longestText = 10_000;

const yes = new Set(['yes', 'true', '1', 'y', 'oui', 'vrai', 'si', 'verdadero', 'نعم', 'x']);
const no = new Set(['no', 'false', '0', 'n', 'non', 'faux', 'falso', 'لا']);

/** Reads a cell that is not blank. */
export function cellValue(cell: string, kind: CellKind, order?: DateOrder): CellValue {
  const text = cell.trim();
  if (text.length > longestText) return { wrong: 'length', cell: `${text.slice(0, 50).toWellFormed()}…` };
  if (kind.type === 'choice') return choiceValue(text, kind);
  if (kind.type === 'text') return { value: text };
  if (kind.type === 'texts') return { value: severalOf(text) };
  if (kind.type === 'countries') return eachValue(text, countryByName, 'country');
  if (kind.type === 'languages') return eachValue(text, languageByName, 'language');
  if (kind.type === 'people') return eachValue(text, personInRole, 'person');
  if (kind.type === 'yes-no') return yesNoValue(text);
  if (kind.type === 'address') {
    const isAddress = /^https?:$/.test(URL.parse(text)?.protocol ?? '');
    return isAddress ? { value: text } : { wrong: 'address', cell: text };
  }
  const date = sheetDate(text, order);
  if (date === 'ambiguous') return { wrong: 'date-ambiguous', cell: text };
  return date === null ? { wrong: 'date', cell: text } : { value: date.edtf };
}

/** Several values in one cell stand between `;` or `|`. */
function severalOf(text: string): string[] {
  return text
    .split(/[;|؛]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
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

function yesNoValue(text: string): CellValue {
  const plain = plainName(text);
  if (yes.has(plain)) return { value: true };
  return no.has(plain) ? { value: false } : { wrong: 'yes-no', cell: text };
}

/** In the model's spelling, or in words in a language of the interface. */
function choiceValue(text: string, { values, labels }: Extract<CellKind, { type: 'choice' }>): CellValue {
  const plain = plainName(text);
  const chosen = values.find((value) => {
    const words = Object.values(catalogs).map(
      (catalog) => Reflect.get(catalog, `${labels}.${value}`) as unknown,
    );
    return [value, ...words].some((word) => typeof word === 'string' && plainName(word) === plain);
  });
  return chosen === undefined
    ? { wrong: 'choice', cell: text, choices: values.map((value) => `${labels}.${value}`) }
    : { value: chosen };
}
