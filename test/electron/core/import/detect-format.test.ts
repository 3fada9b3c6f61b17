import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../../electron/core/import/detect-format.ts';
import { docxFile, docxParagraph } from '../../../support/docx-file.ts';
import { fixture } from '../../../support/fixture.ts';
import { odtFile } from '../../../support/odt-file.ts';
import { mailWith } from '../../../support/mail-file.ts';
import { pdfFile } from '../../../support/pdf-file.ts';
import { zipFile } from '../../../support/zip-file.ts';

const formatOf = (bytes: Uint8Array | string, name = 'file') =>
  detectFormat(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name);

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const aMail = 'Message-ID: <1@a.example>\nSubject: s\n\nText.';
const compound = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(name, 'utf16le')]);

describe('what a file is', () => {
  it.each(['file', 'misleading.txt', 'misleading.pdf', 'misleading.docx'])(
    'its contents say, under the name %s',
    async (name) => {
      expect(await formatOf(pdfFile([[]]), name)).toBe('pdf');
      expect(await formatOf(docxFile({ body: docxParagraph('x') }), name)).toBe('docx');
      expect(await formatOf(odtFile({ body: '' }), name)).toBe('odt');
      expect(await formatOf('{\\rtf1 words}', name)).toBe('rtf');
      expect(await formatOf(fixture('page.html'), name)).toBe('html');
    },
  );

  it('is a PDF also when something stands before its header', async () => {
    expect(await formatOf(Buffer.concat([Buffer.alloc(500, 10), pdfFile([[]])]))).toBe('pdf');
  });

  it('is text, Markdown or a piece of HTML as its name says, where it could be any', async () => {
    for (const text of ['# A heading\n\n- a point', 'Plain words.']) {
      expect(await formatOf(text, 'a.md')).toBe('markdown');
      expect(await formatOf(text, 'a.TXT')).toBe('text');
    }
    expect(await formatOf('<p>A piece', 'a.htm')).toBe('html');
    expect(await formatOf('Plain words.', 'a.html')).toBe('text');
  });

  it('is text also where Korean letters stand between shifts', async () => {
    expect(await formatOf('\u001b$)C\n\u000eGQ19\u000f \u000e@N1G\u000f', 'a.txt')).toBe('text');
  });

  it('is a picture by its signature, whatever its name says', async () => {
    for (const picture of [png, Buffer.from('II*\0\xff\xff\0\0', 'latin1'), Buffer.from('MM\0*', 'latin1')]) {
      expect(await formatOf(picture, 'a.txt')).toBe('image');
    }
  });

  it('is told by its signs where the name says nothing', async () => {
    expect(await formatOf(fixture('ruling.md'))).toBe('markdown');
    expect(await formatOf('# A heading\n\nSee [this](https://x.example).')).toBe('markdown');
    expect(await formatOf('# of cases: 4')).toBe('text');
    expect(await formatOf('<p>One<p>Two')).toBe('html');
    expect(await formatOf(fixture('letter.txt'))).toBe('text');
    expect(await formatOf(Buffer.from('\u{feff}Words', 'utf16le'))).toBe('text');
    expect(await formatOf(Buffer.from('Words without a mark', 'utf16le'))).toBe('text');
  });

  it('is a mail by the fields that programs write, whatever its name', async () => {
    const mail = mailWith('Subject', 'Text', []);
    for (const name of ['file', 'a.txt', 'a.html']) expect(await formatOf(mail, name)).toBe('eml');
    expect(await formatOf(Buffer.concat([Buffer.from('From lina Mon Mar  5 23:30:00 2018\n'), mail]))).toBe(
      'eml',
    );
    expect(await formatOf('Content-Type: text/plain\n\nx', 'a.eml')).toBe('eml');
    expect(await formatOf('From: the editors\nTo: all\nSubject: our next issue\n\nDear all', 'a.txt')).toBe(
      'text',
    );
    expect(await formatOf('Note: not a mail\nDate: no', 'a.txt')).toBe('text');
  });

  it('is a ZIP of files when its directory names the parts of no document', async () => {
    const entries = [
      { name: 'word/letter.txt', bytes: 'x' },
      { name: 'old.docx', bytes: docxFile({ body: '' }), isStored: true },
    ];
    expect(await formatOf(zipFile(entries), 'a.zip')).toBe('zip');
    expect(await formatOf(zipFile([]), 'a.zip')).toBe('zip');
    await expect(formatOf(zipFile(entries), 'a.docx')).rejects.toMatchObject({ code: 'format-damaged' });
  });

  it.each([
    ['FLAC', Buffer.from('664c614300000022', 'hex')],
    [
      'mbox',
      Buffer.from(`From a Mon Mar  5 23:30:00 2018\n${aMail}\n\nFrom b Mon Mar  5 23:31:00 2018\n${aMail}`),
    ],
    ['XML', '<?xml version="1.0"?><judgment/>'],
    ['XML', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['Outlook, winmail.dat (TNEF)', Buffer.from('789f3e2201000106900800', 'hex')],
    ['Word 97 (DOC)', compound('WordDocument')],
    ['data', deflateRawSync(Buffer.alloc(1000, 'noise'))],
  ])('that is %s cannot be read here, and the error says what it is', async (kind, bytes) => {
    await expect(formatOf(bytes)).rejects.toMatchObject({
      code: 'format-unknown',
      details: { file: 'file', kind },
    });
  });

  it('that Word has locked with a password says so', async () => {
    await expect(formatOf(compound('EncryptedPackage'))).rejects.toMatchObject({ code: 'format-encrypted' });
  });

  it('that has lost its beginning is damaged, not another kind of file', async () => {
    const rest = pdfFile([[{ text: 'x', x: 1, y: 1 }]]).subarray(9);
    await expect(formatOf(rest, 'a.pdf')).rejects.toMatchObject({
      code: 'format-damaged',
      details: { format: 'pdf' },
    });
    await expect(formatOf('lost', 'a.docx')).rejects.toMatchObject({ code: 'format-damaged' });
  });
});
