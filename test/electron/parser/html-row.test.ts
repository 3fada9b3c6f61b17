import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../electron/parser/html-dom.ts';
import { childrenOf, type HtmlElement, type HtmlNode } from '../../../electron/parser/html-node.ts';

interface Asked extends HtmlElement {
  className: string;
  readonly style?: { readonly display: string; readonly visibility: string };
  getElementsByTagName(name: string): readonly HtmlElement[];
  setAttribute(name: string, value: string): void;
}

const page = readHtml(`<!doctype html><html><body>
  <div id="all" class="a  b">One <b>two</b><!-- not --> three
    <template><p id="kept">four</p></template>
    <ul><li>five<p id="inner">six</p></li></ul></div>
  <p id="hidden" style="color: red; DISPLAY:x; display : none">seven</p>
  <p id="plain" style="background: url(display:none)">eight</p>
</body></html>`);

function byId(id: string): Asked {
  const found = page.querySelector(`#${id}`);
  if (!found) throw new Error(id);
  return found as Asked;
}

/** Text by the tree's own children, as the DOM Living Standard has it. */
function textOf(node: HtmlNode): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  return node.nodeType === 1 ? childrenOf(node).map(textOf).join('') : '';
}

const idsOf = (elements: Iterable<HtmlElement>) => [...elements].map((each) => each.getAttribute('id'));

describe('a page’s tree, in a hurry,', () => {
  it('has the text that stands in its texts', () => {
    for (const id of ['all', 'inner', 'hidden']) expect(byId(id).textContent).toBe(textOf(byId(id)));
    expect(byId('all').firstChild?.textContent).toBe('One ');
  });

  it('finds the same elements by name as by any other selector', () => {
    expect(idsOf(page.querySelectorAll('li,p'))).toEqual(idsOf(page.querySelectorAll(':is(li, p)')));
    expect(idsOf(page.querySelectorAll('p'))).toEqual(['inner', 'hidden', 'plain']);
    expect(idsOf(byId('all').getElementsByTagName('P'))).toEqual(['kept', 'inner']);
  });

  it('tells what hides an element, and nothing of what only looks like it', () => {
    expect(byId('hidden').style).toEqual({ display: 'none', visibility: '' });
    expect(byId('plain').style).toEqual({ display: '', visibility: '' });
    expect(byId('all').style).toBeUndefined();
  });

  it('has classes as they are written, and as they are set', () => {
    const all = byId('all');
    expect(all.className).toBe('a  b');
    all.className = 'c d';
    expect([all.className, all.getAttribute('class')]).toEqual(['c d', 'c d']);
    expect(idsOf(page.querySelectorAll('.d'))).toEqual(['all']);
    byId('plain').setAttribute('class', 'e');
    expect(byId('plain').className).toBe('e');
  });
});
