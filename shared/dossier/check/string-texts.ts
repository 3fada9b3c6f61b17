import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { bytesOf, textOf } from '../exhibits/pdf-values.ts';
import { readingsOf } from './byte-texts.ts';

/** Names under these keys are words of PDF itself: a person called Page is not meant by them. */
const ownWords = new Set(
  [
    ...['Type', 'Subtype', 'S', 'Filter', 'Encoding', 'BaseEncoding', 'ColorSpace', 'CS', 'PageMode', 'BM'],
    ...[
      'PageLayout',
      'Direction',
      'Intent',
      'RI',
      'H',
      'Trapped',
      'Registry',
      'Ordering',
      'Differences',
      'Lang',
    ],
  ].map((name) => PDFName.of(name)),
);
/** Dictionaries whose keys were chosen by whoever made the file. */
const chosenKeys = new Set(
  ['Dests', 'CharProcs', 'RoleMap', 'ClassMap', 'Properties'].map((name) => PDFName.of(name)),
);

/** Every string and every chosen name of one object, in every way in which it may be read; references are not followed. */
export function* stringTexts(object: PDFObject, key?: PDFName): Generator<string> {
  if (object instanceof PDFString || object instanceof PDFHexString) {
    const text = textOf(object);
    if (text !== undefined) yield* inAddress(text);
    for (const reading of readingsOf(bytesOf(object) ?? '')) yield* inAddress(reading);
  } else if (object instanceof PDFName) yield* readingsOf(object.decodeText());
  else if (object instanceof PDFArray) for (const item of object.asArray()) yield* stringTexts(item);
  else if (object instanceof PDFStream) yield* stringTexts(object.dict);
  else if (object instanceof PDFDict)
    for (const [name, value] of object.entries()) {
      if (key && chosenKeys.has(key)) yield name.decodeText();
      if (!ownWords.has(name)) yield* stringTexts(value, name);
    }
}

/** An address says what it says without its percent signs, too. */
function* inAddress(text: string): Generator<string> {
  yield text;
  if (!/%[0-9a-f]{2}/i.test(text)) return;
  try {
    yield decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    yield text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
}
