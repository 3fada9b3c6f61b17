import { describe, expect, test } from 'vitest';
import { openPdf, pageTexts } from '../../../support/dossier.ts';
import { redactedPdf } from '../../../support/redacting.ts';
import {
  everythingIn,
  trickPdf,
  writtenForms,
  type TrickPage,
  type TrickTools,
} from '../../../support/trick-pdf.ts';

type Page = (tools: TrickTools) => TrickPage;

const line = (words: string): string => `BT /F 12 Tf 20 200 Td (${words}) Tj ET`;

/** Redacts a page; gives the text that is left on it and all that the file still says. */
async function redactPage(page: Page) {
  const redacted = await redactedPdf(await trickPdf([page]), ['Martinez']);
  const [text = ''] = await pageTexts(await openPdf(redacted.bytes));
  return { redacted, text: text.trim(), all: (await everythingIn(redacted.bytes)).toLowerCase() };
}

describe('a word on a page is taken out and its neighbours stay', () => {
  test.each<readonly [string, string, string]>([
    ['in a line', line('Hello Martinez world'), 'Hello world'],
    ['in another letter case', line('Hello MARTINEZ world'), 'Hello world'],
    ['drawn invisibly', `3 Tr ${line('Hello Martinez world')}`, 'Hello world'],
    [
      'beyond the edge of the page',
      'BT /F 12 Tf 20 400 Td (Martinez) Tj 0 -200 Td (Hello world) Tj ET',
      'Hello world',
    ],
    [
      'parted at the end of a line',
      'BT /F 12 Tf 20 200 Td (Hello Marti-) Tj 0 -14 Td (nez world) Tj ET',
      'Hello world',
    ],
    [
      'with its letters set apart',
      `BT /F 12 Tf ${Array.from('Martinez', (sign, at) => `1 0 0 1 ${20 + at * 20} 200 Tm (${sign}) Tj`).join(' ')} 1 0 0 1 20 100 Tm (world) Tj ET`,
      'world',
    ],
    [
      'drawn in another order',
      'BT /F 12 Tf 1 0 0 1 20 100 Tm (Hello) Tj 1 0 0 1 60.1 200 Tm (inez) Tj 1 0 0 1 36 200 Tm (Mart) Tj ET',
      'Hello',
    ],
    [
      'pushed together and apart',
      'BT /F 12 Tf 20 200 Td [(M) 20 (ar) -50 (t) 30 (inez) -300 (world)] TJ ET',
      'world',
    ],
    [
      'with its accents drawn beside its letters',
      'BT /F 12 Tf 20 200 Td (Hello Mart\\264) Tj (inez world) Tj ET',
      'Hello world',
    ],
    ['turned', 'BT /F 12 Tf 0 1 -1 0 100 50 Tm (Hello Martinez world) Tj ET', 'Hello world'],
    ['under a picture', `${line('Hello Martinez world')} 1 g 0 150 300 100 re f`, 'Hello world'],
    [
      'used to cut a picture',
      `q 7 Tr ${line('Hello Martinez world')} 1 0 0 rg 0 0 300 300 re f Q`,
      'Hello world',
    ],
    [
      'drawn twice for weight',
      `${line('Hello Martinez world')} BT /F 12 Tf 51 200 Td (Martinez) Tj ET`,
      'Hello world',
    ],
    [
      'too small to be seen',
      `${line('Hello world')} BT /F 0.01 Tf 20 100 Td (Martinez) Tj ET`,
      'Hello world',
    ],
    [
      'too narrow to be seen',
      `${line('Hello world')} BT /F 12 Tf 0.0001 Tz 20 100 Td (Martinez) Tj ET`,
      'Hello world',
    ],
  ])('when it stands %s', async (_, content, left) => {
    const { redacted, text, all } = await redactPage(() => ({ content }));
    expect(text.replace(/\s+/g, ' ')).toBe(left);
    expect(redacted.flattened).toEqual([]);
    for (const form of writtenForms('martinez')) expect(all).not.toContain(form);
  });
});
