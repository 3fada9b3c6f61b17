import { expect, it } from 'vitest';
import { htmlBlocks } from '../../../electron/parser/html-blocks.ts';

it('a piece of HTML loses what runs, what loads and what is hidden, and keeps its words', () => {
  const hostile = [
    '<p onclick="alert(1)">One<script>alert(2)</script></p>',
    '<p hidden>no</p><p style="color: red; display:none">no</p>',
    '<svg><text>no</text><script>alert(3)</script></svg><iframe srcdoc="no">no</iframe><object>no</object>',
    '<style>no</style><noscript>no</noscript><template>no</template><button>no</button><textarea>no</textarea>',
    '<a href="javascript:alert(4)">two</a><img src=x onerror=alert(5)> <math><mi>x</mi></math>',
    '<p>&lt;script&gt; as words</p>',
  ];
  expect(htmlBlocks(hostile.join(''))).toEqual([
    { type: 'paragraph', text: 'One' },
    { type: 'paragraph', text: 'two x' },
    { type: 'paragraph', text: '<script> as words' },
  ]);
});

it('an item’s further paragraphs follow it, and what is in no item of a list is still read', () => {
  expect(htmlBlocks('<ol type="a"><li><p>First.</p><p>More.</p></li>stray<li>Second.</li></ol>')).toEqual([
    { type: 'item', marker: 'a.', depth: 0, text: 'First.' },
    { type: 'paragraph', text: 'More.' },
    { type: 'paragraph', text: 'stray' },
    { type: 'item', marker: 'b.', depth: 0, text: 'Second.' },
  ]);
});
