import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { Rectangle } from './page-frame.ts';

/** What stands in a dictionary under a name, references followed; undefined for what is missing or null. */
export function valueOf(dict: PDFDict, name: string): PDFObject | undefined {
  const value = dict.context.lookup(dict.get(PDFName.of(name)));
  return value === PDFNull ? undefined : value;
}

export function dictOf(dict: PDFDict, name: string): PDFDict | undefined {
  const value = valueOf(dict, name);
  return value instanceof PDFDict ? value : undefined;
}

export function arrayOf(dict: PDFDict, name: string): PDFArray | undefined {
  const value = valueOf(dict, name);
  return value instanceof PDFArray ? value : undefined;
}

export function numberOf(dict: PDFDict, name: string): number | undefined {
  const value = valueOf(dict, name);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** A name without its slash. */
export function nameOf(dict: PDFDict, name: string): string | undefined {
  const value = valueOf(dict, name);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** A text string in whatever encoding it was written; undefined for anything else. */
export function textOf(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
  try {
    return value.decodeText();
  } catch {
    return undefined;
  }
}

/** The bytes of a string, a character each: what names of destinations are compared by. */
export function bytesOf(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
  return Array.from(value.asBytes(), (byte) => String.fromCharCode(byte)).join('');
}

/** An array's values, references followed. */
export function itemsOf(array: PDFArray | undefined): (PDFObject | undefined)[] {
  if (!array) return [];
  return Array.from({ length: array.size() }, (_, index) => array.lookup(index));
}

export function numbersOf(array: PDFArray | undefined): number[] {
  return itemsOf(array).flatMap((item) => (item instanceof PDFNumber ? [item.asNumber()] : []));
}

/** Four numbers as a rectangle whose first corner is the lower left one. */
export function rectangleOf(array: PDFArray | undefined): Rectangle | undefined {
  const [a, b, c, d] = numbersOf(array);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** A new array of numbers with no more decimals than a page can show. */
export function numberArray(context: PDFContext, numbers: readonly number[]): PDFArray {
  return context.obj(numbers.map((number) => Math.round(number * 1000) / 1000));
}
