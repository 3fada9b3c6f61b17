import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../electron/core/import/detect-format.ts';
import { parseEpub } from '../../../electron/parser/epub.ts';
import { parseMhtml } from '../../../electron/parser/mhtml.ts';
import { plainText } from '../../../shared/model/content.ts';
import { mailFile, mailPart } from '../../support/mail-file.ts';
import { zipFile } from '../../support/zip-file.ts';

const savedPage = mailFile(
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://harbour.example/rul=C3=ADng',
  'Subject: =?utf-8?Q?The_ruling_=E2=80=93_Mirror?=',
  'Date: Sat, 10 Mar 2018 09:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  '',
  mailPart(['Content-Type: text/css'], 'p { color: red }'),
  mailPart(
    ['Content-Type: text/html; charset=windows-1252', 'Content-Transfer-Encoding: quoted-printable'],
    '<html><head><title>The ruling</title></head><body><p>Caf=E9 words of the =\r\nruling.</p><script>x</script></body></html>',
  ),
  '--b--',
);

const book = (extra: Readonly<Record<string, string>> = {}, chapter = '<h1>One</h1><p>First.</p>') =>
  zipFile(
    Object.entries({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="book/package.opf"/></rootfiles></container>',
      'book/package.opf': `<opf:package xmlns:opf="o" xmlns:dc="d"><opf:metadata><dc:title>Voices</dc:title>
        <dc:creator>Lina Duarte</dc:creator><dc:creator>Sam Obi</dc:creator><dc:language>es</dc:language>
        <dc:date>2019-04</dc:date><dc:identifier>urn:isbn:9780000000002</dc:identifier></opf:metadata>
        <opf:manifest><opf:item id="b" href="two%20b.xhtml"/><opf:item id="a" href="one.xhtml"/></opf:manifest>
        <opf:spine><opf:itemref idref="a"/><opf:itemref idref="b"/></opf:spine></opf:package>`,
      'book/one.xhtml': `<?xml version="1.0"?><html><head><title/></head><body>${chapter}</body></html>`,
      'book/two b.xhtml': '<html><body><p>Second.</p></body></html>',
      ...extra,
    }).map(([name, bytes]) => ({ name, bytes, isStored: true })),
  );

describe('a web page saved in one file', () => {
  it('is its main part in its own charset, and says where it was and when', async () => {
    expect(await detectFormat(savedPage, 'file')).toBe('mhtml');
    const { found, content, origins } = parseMhtml(savedPage);
    expect(plainText(content)).toBe('Café words of the ruling.');
    expect(found).toMatchObject({
      title: 'The ruling',
      source: { url: 'https://harbour.example/rul=C3=ADng', accessed: '2018-03-10' },
    });
    expect(origins?.['source.url']).toMatchObject({ source: 'properties', sureness: 'stated' });
  });

  it('without a page in it is damaged', () => {
    expect(() => parseMhtml(mailFile('Content-Location: x', '', 'text'))).toThrow(
      expect.objectContaining({ code: 'format-damaged' }),
    );
  });
});

describe('a book', () => {
  it('is read chapter by chapter, in the order of its spine', async () => {
    expect(await detectFormat(book(), 'file')).toBe('epub');
    const { found, content } = parseEpub(book());
    expect(content.blocks).toEqual([
      { type: 'heading', level: 1, text: 'One' },
      { type: 'paragraph', text: 'First.' },
      { type: 'paragraph', text: 'Second.' },
    ]);
    expect(found).toEqual({
      title: 'Voices',
      authors: ['Lina Duarte', 'Sam Obi'],
      languages: ['es'],
      date: '2019-04',
      source: { url: 'urn:isbn:9780000000002' },
    });
  });

  it('that is locked says so, unless only its fonts are', () => {
    const locked = (method: string) =>
      book({
        'META-INF/encryption.xml': `<encryption><EncryptionMethod Algorithm="${method}"/></encryption>`,
      });
    expect(() => parseEpub(locked('http://www.w3.org/2001/04/xmlenc#aes128-cbc'))).toThrow(
      expect.objectContaining({ code: 'format-encrypted' }),
    );
    expect(plainText(parseEpub(locked('http://www.idpf.org/2008/embedding')).content)).toContain('First.');
  });

  it('whose package declares entities is refused', () => {
    const bomb = '<!DOCTYPE p [<!ENTITY a "aaaa">]><package/>';
    expect(() => parseEpub(book({ 'book/package.opf': bomb }))).toThrow(
      expect.objectContaining({ code: 'format-damaged' }),
    );
  });
});
