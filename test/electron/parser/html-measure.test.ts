import { expect, it } from 'vitest';
import { readHtml } from '../../../electron/parser/html-dom.ts';
import type { InRow } from '../../../electron/parser/html-links.ts';
import { hasSigns, measureText } from '../../../electron/parser/html-measure.ts';

const pages = [
  'One, <b>two </b> three',
  '  <i>\n</i>\tone<b>\u00a0</b><i>  </i>two , <u>,</u>three \u2003 ',
  '<p>one</p><p>two</p>\n\n<!-- a, b --><p> , 三\ufeff</p>',
  ' <br> \u3000\u2028 ',
  '',
];

it.each(pages)('tells how long the text of %j is without putting it together', (html) => {
  const { body } = readHtml(`<!doctype html><html><body>${html}</body></html>`);
  const text = body?.textContent?.trim().replace(/\s{2,}/g, ' ') ?? '';
  const node = body as unknown as InRow;
  const expected = { length: text.length, commas: text.split(',').length - 1 };
  // The second time from what it keeps with each text.
  expect([measureText(node), measureText(node)]).toEqual([expected, expected]);
  expect(hasSigns(node)).toBe(text !== '');
});
