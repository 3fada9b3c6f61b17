import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { elementBlocks } from '../../../electron/parser/html-blocks.ts';
import { readHtml } from '../../../electron/parser/html-dom.ts';
import { slimHtml } from '../../../electron/parser/html-slim.ts';
import { tidyBlocks } from '../../../electron/parser/tidy-blocks.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';

function blocksOf(html: string) {
  const { body } = readHtml(html);
  return body ? tidyBlocks(elementBlocks(body)) : [];
}

const page = (body: string) => `<!doctype html><html lang=es><head></head><body>${body}</body></html>`;

it('a page without its scripts, styles, comments and drawings says the same', () => {
  const html = page(
    '<!-- one --><p id="a" class="b" data-x="1" onclick="go(\'>\')">A <b title=\'>"\'>ruling</b></p>' +
      '<script>var s = "<p>no</p>";</script><style>p > b {}</style><svg><svg/><text>x</text></svg>' +
      '<script type="application/ld+json">{"a": "</p>"}</script><textarea><!-- no</textarea><p hidden>h</p>',
  );
  expect(slimHtml(html)).toBe(
    page(
      '<p id="a" class="b">A <b>ruling</b></p>' +
        '<script type="application/ld+json">{"a": "</p>"}</script><textarea><!-- no</textarea><p hidden>h</p>',
    ),
  );
});

it('pictures that a page holds itself are left out, and what hides an element stays', () => {
  const html = page(
    `<img src="data:${'A'.repeat(5000)}"><i style="color: red">a</i><i style="display:none">b</i>`,
  );
  expect(slimHtml(html)).toBe(page('<img><i>a</i><i style="display:none">b</i>'));
});

it('what is never closed costs no text', () => {
  for (const broken of [
    '<p>a<svg><p>b',
    '<p>a</p><b title="c><p>d</p>',
    '<p>a<',
    '<p>a</',
    '<p>a<b',
    '<!-->a',
  ]) {
    expect(blocksOf(slimHtml(page(broken)))).toEqual(blocksOf(page(broken)));
  }
});

it('any heap of tags says the same as before', () => {
  const piece = fc.constantFrom(
    ...['<p>', '</p>', '<p class="a" data-b="c>d">', "<b title='\"'>", '</b>', '<i a=b"c>', '</i>', '<br/>'],
    ...[
      '<!-- a > b -->',
      '<!-->',
      '<script>if (a<b) c("<p>")</script>',
      '<style>a>b{}</style>',
      '<svg>',
      '</svg>',
    ],
    ...[
      '<title>x<y</title>',
      '<ol start=3><li value="7">',
      '</ol>',
      '<h2 id=x>',
      '</h2>',
      '<q hidden>',
      '</q>',
    ],
    ...[
      '<td colspan=2>',
      '<table><tr>',
      '</table>',
      'word ',
      ' a < b ',
      '&amp;',
      '&lt;p&gt;',
      '<',
      '>',
      '"',
      '=',
      '/',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = page(pieces.join(''));
      expect(blocksOf(slimHtml(html))).toEqual(blocksOf(html));
    }),
    { numRuns: 2000 },
  );
});

it('a hostile page takes no time that grows with the square of its size', () => {
  const many = 100_000;
  for (const piece of [
    '<svg>',
    '<svg ',
    '<a ',
    '<a x="',
    '<a x=\'"',
    '<a /',
    '<!-',
    '<title>',
    '<script',
    '</a',
  ])
    expect(slimHtml(piece.repeat(many)).length).toBeGreaterThanOrEqual(0);
});

describeWithCorpus('html', 'saved pages', () => {
  it('say the same without what is no text', () => {
    for (const name of readdirSync(corpus('html'))) {
      if (name.endsWith('.md')) continue;
      const html = readFileSync(corpus(`html/${name}/source.html`), 'utf8');
      expect(blocksOf(slimHtml(html)), name).toEqual(blocksOf(html));
    }
  });
});
