import { describe, expect, it } from 'vitest';
import { headerText, mailboxes } from '../../../electron/parser/mime-header.ts';

const packed = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');

describe('an encoded word in a mail’s header', () => {
  it.each([
    ['=?UTF-7?Q?Gr+APwA3w-e?=', 'Grüße'],
    [`=?unicode-1-1-utf-7?B?${packed('Gr+APwA3w-e')}?=`, 'Grüße'],
    ['=?ISO-2022-JP?B?GyRCRnxLXDhsGyhC?=', '日本語'],
    ['=?gb2312?B?1tDOxA==?=', '中文'],
    ['=?windows-31j?B?k/qWew==?=', '日本'],
    ['=?x-mac-roman?Q?caf=8E?=', 'café'],
    ['=?cp850?Q?caf=82?=', 'café'],
    ['=?iso-8859-8-i?B?+ezl7Q==?=', 'שלום'],
    ['=?iso-8859-1*fr?Q?caf=E9?=', 'café'],
  ])('is read in the charset that it names: %s', (word, text) => {
    expect(headerText(word)).toBe(text);
  });

  it.each([
    ['=?us-ascii?Q?caf=E9?=', 'café'],
    ['=?utf-8?Q?caf=E9?=', 'café'],
    ['=?unknown-8bit?Q?caf=C3=A9?=', 'café'],
    ['=?x-made-up?Q?caf=E9?=', 'café'],
  ])('is read as what it is where it names a wrong one: %s', (word, text) => {
    expect(headerText(word)).toBe(text);
  });

  it('goes on in the next one, also in the middle of a letter or of its base 64', () => {
    expect(headerText('=?utf-8?B?w6nD?=\t=?UTF-8?B?qQ==?=')).toBe('éé');
    expect(headerText('=?utf-8?Q?a=C3?= =?utf-8?Q?=A9_b?= and =?utf-8?Q?c?=')).toBe('aé b and c');
    expect(headerText('=?utf-8?B?w?= =?utf-8?B?6nDqQ==?=')).toBe('éé');
    expect(
      headerText(`=?koi8-r?B?${packed(Uint8Array.from([0xf3, 0xd5, 0xc4]))}?= =?utf-8?Q?_=C3=A9?=`),
    ).toBe('Суд é');
  });

  it('is a name only, whatever signs of an address it holds', () => {
    expect(
      mailboxes(
        `=?iso-8859-1?Q?M=FCller=2C_H?= <c@d.example>, =?utf-7?B?${packed('<a@b.example>')}?= <e@f.example>`,
      ),
    ).toEqual([
      { name: 'Müller, H', address: 'c@d.example' },
      { name: '<a@b.example>', address: 'e@f.example' },
    ]);
  });
});
