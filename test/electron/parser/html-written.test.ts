import { expect, it } from 'vitest';
import { readHtml } from '../../../electron/parser/html-dom.ts';

interface Written {
  readonly innerHTML: string;
}

const writes = (html: string) => {
  const { body } = readHtml(`<!doctype html><html><body>${html}</body></html>`);
  return (body as unknown as Written | null)?.innerHTML;
};

it.each([
  '<p id="a" class="b c">One &amp; <b>two</b><br>three &lt;four&gt;<!-- five --></p>',
  '<img src="a.png" alt="a &quot;b&quot;"><input disabled><p></p>\n<ul><li>x</li></ul>',
  '<script>if (a < b && c) d();</script><textarea>a</textarea><template><p>kept</p></template>',
  '<svg width="1"><g /><path d="M0 0" /></svg><p hidden>a&#160;b</p>',
])('a page’s HTML is written as it was read: %s', (html) => {
  expect(writes(html)).toBe(html);
});

it('leaves out names, classes and styles that say nothing', () => {
  expect(writes('<p id="" class="" style="" title="">a</p>')).toBe('<p title="">a</p>');
});
