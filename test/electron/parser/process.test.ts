import { afterAll, describe, expect, it } from 'vitest';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { createParserHost } from '../../../electron/core/import/parser-host.ts';
import type { Format } from '../../../shared/model/parsed.ts';
import { docxFile, docxParagraph } from '../../support/docx-file.ts';
import { fixture } from '../../support/fixture.ts';
import { pdfFile } from '../../support/pdf-file.ts';

const host = createParserHost(startParser);
afterAll(() => {
  host.close();
});

const parse = (format: Format, bytes: Uint8Array | string) =>
  host.parse({
    format,
    fileName: `file.${format}`,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  });

describe('the parser process', () => {
  it('reads every format, and finds the language where the file does not say it', async () => {
    const letter = await parse('text', fixture('letter.txt'));
    expect(letter.found).toMatchObject({ title: 'Carta abierta', languages: ['es'] });
    expect((await parse('markdown', fixture('ruling.md'))).found).toMatchObject({
      kind: 'ruling',
      languages: ['es', 'en-US'],
    });
    expect((await parse('html', fixture('page.html'))).found).toMatchObject({ outlet: 'The Harbour Mirror' });
    const pdf = pdfFile([[{ text: 'Order', x: 72, y: 700 }]]);
    expect((await parse('pdf', pdf)).content.blocks).toEqual([{ type: 'paragraph', text: 'Order', page: 1 }]);
    const docx = docxFile({ body: docxParagraph('Order') });
    expect((await parse('docx', docx)).content.blocks).toEqual([{ type: 'paragraph', text: 'Order' }]);
  });

  it('answers each of many files in turn', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `Text ${index}`);
    const parsed = await Promise.all(texts.map((text) => parse('text', text)));
    expect(parsed.map(({ found }) => found.title)).toEqual(texts);
  });

  it.each(['pdf', 'docx'] as const)('says that a %s of noise is damaged', async (format) => {
    await expect(parse(format, 'PK\u{3}\u{4} %PDF-1.4 noise '.repeat(50))).rejects.toMatchObject({
      code: 'format-damaged',
      details: { file: `file.${format}`, format, reason: expect.not.stringMatching(/\.$/) as string },
    });
  });

  it('says that a file without a word has no text', async () => {
    await expect(parse('text', ' \n ')).rejects.toMatchObject({ code: 'text-missing' });
    await expect(parse('html', '<html><body><img src="x"></body></html>')).rejects.toMatchObject({
      code: 'text-missing',
    });
    await expect(parse('pdf', pdfFile([[]]))).rejects.toMatchObject({ code: 'text-missing' });
  });
});
