import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../electron/parser/html.ts';
import { plainText } from '../../../shared/model/content.ts';
import { fixture } from '../../support/fixture.ts';

const parsed = (html: string) => parseHtml(Buffer.from(html));
const textOf = (html: string) => plainText({ blocks: [...parsed(html).content.blocks] });

describe('a saved page', () => {
  const { content, found } = parseHtml(fixture('page.html'));

  it('says what it is', () => {
    expect(found).toEqual({
      title: 'Women of the port speak up',
      authors: ['Maren Fictive', 'Lou Madeup'],
      outlet: 'The Harbour Mirror',
      date: '2018-11-25',
      languages: ['en-US'],
      source: { url: 'https://news.example/2018/port' },
      kind: 'article',
    });
  });

  it('gives its article in our own few kinds of block', () => {
    expect(content.blocks.map((block) => block.type)).toEqual([
      ...[
        'paragraph',
        'paragraph',
        'paragraph',
        'quote',
        'heading',
        'item',
        'item',
        'item',
        'table',
        'paragraph',
      ],
    ]);
    expect(content.blocks.filter((block) => block.type === 'item')).toEqual([
      { type: 'item', marker: '3.', depth: 0, text: 'A telephone that somebody answers, day and night.' },
      { type: 'item', marker: '•', depth: 1, text: 'In four languages.' },
      { type: 'item', marker: '7.', depth: 0, text: 'An inquiry by people from outside the port.' },
    ]);
    expect(content.blocks.find((block) => block.type === 'table')).toEqual({
      type: 'table',
      rows: [
        ['Year', 'Complaints'],
        ['2016', '4'],
        ['2017: none kept', ''],
      ],
    });
  });

  it('loses what runs, what is hidden and what stands around', () => {
    expect(plainText({ blocks: [...content.blocks] })).not.toMatch(
      /alert|script|fetch|HIDDEN|FRAME|INPUT|Subscribe|Sport|Imprint|color|</,
    );
  });
});

describe('HTML', () => {
  it('without an article is read whole', () => {
    expect(textOf('<html><body><p>One.</p><div>Two<br>Three</div></body></html>')).toBe('One.\nTwo\nThree');
  });

  it('may leave out the tags of its frame', () => {
    expect(parsed('<!doctype html><title>Notice</title><p>One<p>Two').found.title).toBe('Notice');
    expect(textOf('<!doctype html><title>Notice</title><p>One<p>Two')).toBe('One\nTwo');
    expect(textOf('<p>a</p><p>b</p>')).toBe('a\nb');
    expect(parsed('<html lang="ar"><head><title>t</title></head><p>x').found.languages).toEqual(['ar']);
  });

  it('is read in the charset that it declares', () => {
    const page = Buffer.from(
      '<html><head><meta charset="windows-1251"></head><body><p>\xd1\xf3\xe4</p></body></html>',
      'latin1',
    );
    expect(parseHtml(page).content.blocks).toEqual([{ type: 'paragraph', text: 'Суд' }]);
  });

  it('saved by SingleFile says where it was and when', () => {
    const note =
      '<!--\n Page saved with SingleFile \n url: https://x.example/a \n saved date: Tue Mar 12 2019 10:00:00 GMT+0100 \n-->';
    expect(parsed(`<!doctype html> <html>${note}<body><p>x</p></body></html>`).found.source).toEqual({
      url: 'https://x.example/a',
      accessed: '2019-03-12',
    });
  });

  it('that names a dangerous address as its own has no address', () => {
    const page =
      '<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><p>x</p></body></html>';
    expect(parsed(page).found.source).toBeUndefined();
  });

  it('laid out with a table is read cell by cell', () => {
    expect(
      textOf('<table><tr><td><table><tr><td>Menu</td></tr></table></td><td><p>Text</p></td></tr></table>'),
    ).toBe('Menu\nText');
  });

  it('nested beyond reason, or broken, is still read', () => {
    expect(textOf(`<body>${'<div>'.repeat(3000)}deep`)).toBe('deep');
    expect(textOf('<html><body><p>one<b>two</p></b></td></body')).toContain('one');
    expect(textOf('<html><head></head><frameset><frame src="x"></frameset></html>')).toBe('');
  });
});
