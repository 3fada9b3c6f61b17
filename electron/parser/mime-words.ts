import { decodeText } from './charset.ts';

const word = /=\?([\w.:-]{1,40})(?:\*[\w-]*)?\?([qb])\?([^?]*)\?=/gi;
/** Words one after the other, with nothing but spaces between them, are one text. */
const run = new RegExp(`${word.source}(?:\\s*${word.source})*`, 'gi');

/**
 * A header field whose characters are bytes, with its letters made readable: encoded words (RFC 2047) of whatever charset
 * become such of UTF-8, so that their text is not taken for the field's own signs; letters outside of them are read in
 * the `charset` that the message declares elsewhere, or in the one of its words, or in the one they look like.
 */
export function readableField(value: string, charset: string | undefined): string {
  const said = charset ?? [...value.matchAll(word)][0]?.[1];
  const ascii = value.replace(run, (words) => inUtf8(textOf(words)));
  return decodeText(Buffer.from(ascii, 'latin1'), said);
}

function inUtf8(text: string): string {
  return text === '' ? '' : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}

/** Letters of several bytes are often cut in two by the end of a word: words of one kind are put together first. */
function textOf(words: string): string {
  const pieces: { readonly charset: string; readonly encoding: string; text: string }[] = [];
  for (const [, label = '', as = '', text = ''] of words.matchAll(word)) {
    const last = pieces.at(-1);
    const [charset, encoding] = [label.toLowerCase(), as.toLowerCase()];
    if (last?.charset === charset && last.encoding === encoding) last.text += text;
    else pieces.push({ charset, encoding, text });
  }
  return pieces
    .map(({ charset, encoding, text }) =>
      decodeText(encoding === 'b' ? packedBytes(text) : quotedBytes(text), charset),
    )
    .join('');
}

/** Base 64, perhaps several one after the other: each ends with its padding. */
function packedBytes(text: string): Buffer {
  return Buffer.concat(text.split('=').map((each) => Buffer.from(each, 'base64')));
}

/** The encoding `Q`; letters beyond ASCII that stand in it as they are, are bytes like the others. */
function quotedBytes(text: string): Buffer {
  const letters = text
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(letters, 'latin1');
}
