import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEml } from '../../../electron/parser/eml.ts';
import { plainText } from '../../../shared/model/content.ts';
import { parsedSchema } from '../../../shared/model/parsed.ts';
import { attachedFile, mailFile, mailPart, mailWith } from '../../support/mail-file.ts';

const textOf = (mail: Uint8Array) => plainText(parseEml(mail).content);
const multipart = (kind: string, ...parts: readonly string[]) =>
  mailFile(
    'Subject: s',
    'MIME-Version: 1.0',
    `Content-Type: multipart/${kind}; boundary="b"`,
    '',
    ...parts,
    '--b--',
  );

describe('a mail', () => {
  it('says in its header who wrote to whom, when and about what, and each says where it comes from', () => {
    const { found, origins } = parseEml(
      mailFile(
        'From: =?utf-8?B?TGluYSBEdWFydGU=?= <lina@valmar.example>',
        'To: Office <office@valmar.example>, friends: sam@valmar.example;',
        'Cc: "Obi, Sam" <obi@valmar.example>',
        'Subject: =?iso-8859-1?Q?La_decisi=F3n?=',
        ' =?iso-8859-1?Q?_del_tribunal?=',
        'Date: Mon, 5 Mar 2018 23:30:00 -0500',
        'Message-ID: <1@valmar.example>',
        'In-Reply-To: <0@valmar.example>',
        'Content-Language: es',
        '',
        'Hola.',
      ),
    );
    expect(found).toEqual({
      title: 'La decisión del tribunal',
      authors: ['Lina Duarte'],
      date: '2018-03-05',
      languages: ['es'],
      people: [
        { name: 'Lina Duarte', role: 'sender' },
        { name: 'Office', role: 'recipient' },
        { name: 'sam@valmar.example', role: 'recipient' },
        { name: 'Obi, Sam', role: 'copy' },
      ],
      source: { url: 'mid:1@valmar.example' },
      related: [{ relation: 'answers', reference: 'mid:0@valmar.example' }],
    });
    expect(origins?.['title']).toEqual({ source: 'mail-header', detail: 'Subject', sureness: 'stated' });
    expect(Object.keys(origins ?? {}).sort()).toEqual(
      ['authors', 'date', 'languages', 'people', 'related', 'source.url', 'title'].sort(),
    );
  });

  it('is read in the charset that it is in, also where its header says none or a wrong one', () => {
    const russian = Buffer.from([0xd1, 0xf3, 0xe4, 0x20, 0xef, 0xf0, 0xe8, 0xed, 0xff, 0xeb]).toString(
      'latin1',
    );
    const raw = mailFile(
      `Subject: ${russian}`,
      'Content-Type: text/plain; charset=windows-1251',
      '',
      russian,
    );
    expect(parseEml(raw).found.title).toBe('Суд принял');
    expect(textOf(raw)).toBe('Суд принял');
    const unsaid = Buffer.concat([
      mailFile('Subject: s', 'Content-Type: text/plain', '', ''),
      Buffer.from('Cómo fue'),
    ]);
    expect(textOf(unsaid)).toBe('Cómo fue');
    const wrong = Buffer.concat([
      mailFile('Subject: s', 'Content-Type: text/plain; charset=iso-8859-1', '', ''),
      Buffer.from('قرار المحكمة'),
    ]);
    expect(textOf(wrong)).toBe('قرار المحكمة');
  });

  it('is read from its plain version, or from the page where that says more', () => {
    const page = mailPart(
      ['Content-Type: text/html'],
      `<h1>Ruling</h1><p>${'Word by word. '.repeat(50)}</p>`,
    );
    const plain = (text: string) => mailPart(['Content-Type: text/plain'], text);
    expect(textOf(multipart('alternative', plain('The ruling, in plain words. '.repeat(20)), page))).toMatch(
      /^The ruling/,
    );
    expect(textOf(multipart('alternative', plain('Your program shows no HTML.'), page))).toMatch(
      /^Ruling\nWord by word/,
    );
  });

  it('marks what it quotes, and joins lines that its program broke', () => {
    const mail = mailFile(
      'Subject: s',
      'Content-Type: text/plain; format=flowed',
      '',
      'A line that goes ',
      'on here.',
      '',
      '> What you ',
      '> wrote.',
    );
    expect(parseEml(mail).content.blocks).toEqual([
      { type: 'paragraph', text: 'A line that goes on here.' },
      { type: 'quote', text: 'What you wrote.' },
    ]);
  });

  it('brings its attachments bit for bit, each under a name of its own', () => {
    const bytes = Uint8Array.from({ length: 500 }, (_, index) => index % 256);
    const inner = mailFile('Subject: An older one', '', 'Older text.').toString('latin1');
    const { parts = [] } = parseEml(
      mailWith('Files', 'Here they are.', [
        attachedFile('a.bin', bytes),
        attachedFile('..\\..\\secret\\a.bin', bytes.subarray(1)),
        mailPart(
          ["Content-Disposition: attachment; filename*0*=utf-8''d%C3%A9cis; filename*1*=ion.pdf"],
          'x',
        ),
        mailPart(['Content-Type: message/rfc822'], inner),
        attachedFile('smime.p7s', bytes, 'application/pkcs7-signature'),
      ]),
    );
    expect(parts.map(({ name }) => name)).toEqual(['a.bin', 'a (2).bin', 'décision.pdf', 'An older one.eml']);
    expect(Buffer.from(parts[0]?.bytes ?? []).equals(bytes)).toBe(true);
    expect(Buffer.from(parts[3]?.bytes ?? []).toString()).toBe(inner);
  });

  it('leaves out small pictures that only adorn its page, and keeps larger ones', () => {
    const picture = (id: string, length: number) =>
      mailPart(
        ['Content-Type: image/png', 'Content-Transfer-Encoding: 8bit', `Content-ID: <${id}>`],
        'x'.repeat(length),
      );
    const page = mailPart(['Content-Type: text/html'], '<p>Hello<img src="cid:logo"><img src="cid:scan">');
    const { parts = [] } = parseEml(
      multipart('related', page, picture('logo', 900), picture('scan', 20_000), picture('other', 900)),
    );
    expect(parts.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['attachment-1.png', 20_000],
      ['attachment-2.png', 900],
    ]);
  });

  it('without a text is kept for its subject, or for what it brings', () => {
    expect(textOf(mailWith('The scan', ' ', [attachedFile('a.pdf', Buffer.from('x'))]))).toBe('The scan');
    expect(
      textOf(
        mailFile(
          'From: a@b.example',
          'MIME-Version: 1.0',
          'Content-Type: application/pdf; name=a.pdf',
          '',
          'x',
        ),
      ),
    ).toBe('a.pdf');
  });

  it.each(['multipart/encrypted; boundary=b', 'application/pkcs7-mime; smime-type=enveloped-data'])(
    'that is encrypted (%s) says so',
    (type) => {
      expect(() =>
        parseEml(mailFile('Subject: s', `Content-Type: ${type}`, '', '--b', '', 'x', '--b--')),
      ).toThrow(expect.objectContaining({ code: 'format-encrypted' }));
    },
  );

  it('nested without end is read as far as anyone nests', () => {
    const deep = Array.from(
      { length: 500 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
    );
    expect(() => parseEml(Buffer.from(`Subject: s\n${deep.join('')}\nThe end.`))).not.toThrow();
    const many = `Subject: s\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(10_001)}--b--`;
    expect(() => parseEml(Buffer.from(many))).toThrow(expect.objectContaining({ code: 'file-too-large' }));
  });

  it('of any bytes is read or refused, never a crash', () => {
    const line = fc.constantFrom(
      '--b',
      '--b--',
      'Content-Type: multipart/mixed; boundary=b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      ' x',
      'Subject: =?x?Q?=?=',
      '\xff\xfe',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 30 }), (lines) => {
        parsedSchema.parse(parseEml(mailFile(...lines)));
      }),
    );
  });
});
