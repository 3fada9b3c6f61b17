import type { Nodes, Parents, List, ListItem, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../../shared/model/content.ts';
import { htmlBlocks } from './html-blocks.ts';

/** Where in the tree a node stands, as far as its block must say so. */
interface Place {
  readonly source: string;
  readonly isQuote: boolean;
  /** How many lists around it. */
  readonly depth: number;
}

/** The blocks of a Markdown tree, notes last; `source` is the text it was read from. */
export function markdownBlocks(tree: Parents, source: string): Block[] {
  const place = { source, isQuote: false, depth: 0 };
  const blocks = tree.children.flatMap((child) => blocksOf(child, place));
  return [
    ...blocks.filter((block) => block.type !== 'note'),
    ...blocks.filter((block) => block.type === 'note'),
  ];
}

/** How each kind of node that stands for itself is read; any other is inside one of these, or says nothing. */
type Readers = {
  readonly [Type in RootContent['type']]?: (
    node: Extract<RootContent, { type: Type }>,
    place: Place,
  ) => Block[];
};

const readers: Readers = {
  heading: (node) => [{ type: 'heading', level: node.depth, text: inline(node) }],
  paragraph: paragraphs,
  blockquote: (node, place) => node.children.flatMap((child) => blocksOf(child, { ...place, isQuote: true })),
  list: (node, place) => node.children.flatMap((item) => itemBlocks(item, node, place)),
  table: (node) => [{ type: 'table', rows: node.children.map((row) => row.children.map(inline)) }],
  footnoteDefinition: (node, place) => {
    const text = node.children.flatMap((child) => blocksOf(child, place)).map(flatText);
    return [{ type: 'note', label: `[${node.label ?? node.identifier}]`, text: text.join(' ') }];
  },
  code: (node) => node.value.split('\n').map((text) => ({ type: 'paragraph', text })),
  html: (node) => htmlBlocks(node.value),
};

function blocksOf(node: RootContent, place: Place): Block[] {
  const read = readers[node.type] as ((node: RootContent, place: Place) => Block[]) | undefined;
  return read?.(node, place) ?? [];
}

/** A hard break parts a paragraph: a block is one line of text. */
function paragraphs(node: Parents, place: Place): Block[] {
  const type = place.isQuote ? 'quote' : 'paragraph';
  return inline(node)
    .split(hardBreak)
    .map((text) => ({ type, text }));
}

function itemBlocks(item: ListItem, list: List, place: Place): Block[] {
  const inside = { ...place, depth: place.depth + 1 };
  const blocks = item.children.flatMap((child) => blocksOf(child, inside));
  const [first, ...more] = blocks;
  if (first?.type !== 'paragraph' && first?.type !== 'quote') return blocks;
  const marker = markerOf(item, list, place.source);
  return [{ type: 'item', marker, depth: Math.min(place.depth, 8), text: first.text }, ...more];
}

/** The number as the source writes it: a Markdown reader would count on from the first one, a court did not. */
function markerOf(item: ListItem, list: List, source: string): string {
  if (typeof item.checked === 'boolean') return item.checked ? '☑' : '☐';
  if (list.ordered !== true) return '•';
  const written = /^\d{1,9}[.)]/.exec(source.slice(item.position?.start.offset).slice(0, 10));
  return written?.[0] ?? `${list.start ?? 1}.`;
}

const hardBreak = '\n\n';

function inline(node: Nodes): string {
  if (node.type === 'break') return hardBreak;
  if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`;
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? ' ' : '';
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  return 'children' in node ? node.children.map(inline).join('') : toString(node);
}

function flatText(block: Block): string {
  if (block.type === 'table') return block.rows.flat().join(' ');
  return block.type === 'item' ? `${block.marker} ${block.text}` : block.text;
}
