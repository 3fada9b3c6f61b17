import type { SentencePart } from '../model/document.ts';
import type { FieldType } from './field.ts';
import { readCell, type CellReading } from './read-cell.ts';
import { sentenceCell } from './sentence-cell.ts';

/**
 * A value as a table's cell and a form's box say it; `readCell` gives the same value again. What the plain form cannot say
 * (a tag with a semicolon in it) is written as JSON. Empty for nothing.
 */
export function cellText(
  value: unknown,
  type: FieldType,
  { terms }: Pick<CellReading, 'terms'> = {},
): string {
  if (value === undefined || value === null) return '';
  if (!Array.isArray(value)) return plainText(value);
  if (value.length === 0) return '';
  const plain = value.map((each) => elementText(each, type)).join('; ');
  const read = readCell(plain, type, { terms });
  return 'value' in read && isSame(read.value, value) ? plain : JSON.stringify(value);
}

function plainText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function elementText(value: unknown, { is }: FieldType): string {
  if (typeof value !== 'object' || value === null) return plainText(value);
  if (is === 'sentences') return sentenceCell(value as SentencePart);
  const { name, role } = value as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && typeof role === 'string' ? `${name} (${role})` : JSON.stringify(value);
}

/** Of values as JSON has them, written by the same hand: keys in the order of the schema. */
function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
