import type { Block } from '../../shared/model/content.ts';
import { createBlockWriter, type BlockWriter, type Place } from './html-block-writer.ts';
import { readHtml } from './html-dom.ts';
import { itemMarkers } from './html-list.ts';
import { childrenOf, isElement, type HtmlElement, type HtmlNode } from './html-node.ts';
import { dataRows } from './html-table.ts';
import { textParagraphs } from './text-paragraphs.ts';

/** Elements whose contents are no part of the text. */
const dropped = new Set(
  (
    'script style noscript template iframe frame object embed applet svg canvas audio video map head title meta link ' +
    'nav button input select option textarea progress meter dialog'
  ).split(' '),
);

/** Elements that stand on lines of their own. */
const blocky = new Set(
  (
    'address article aside body caption center dd details dir div dl dt fieldset figcaption figure footer form header ' +
    'hgroup hr html legend main menu nav optgroup p section summary tbody td tfoot th thead tr'
  ).split(' '),
);

/** Deeper than people nest, and far from where the stack would end. */
const deepest = 400;

/** The blocks of a piece of HTML (a fragment, or what a converter wrote). */
export function htmlBlocks(html: string): Block[] {
  const { body } = readHtml(html);
  return body ? elementBlocks(body) : [];
}

/** The blocks of an element's contents: our own small set of kinds, whatever the page made of them. */
export function elementBlocks(element: HtmlElement): Block[] {
  const writer = createBlockWriter();
  walk(element, { level: 0, listDepth: -1, isQuote: false, isFlat: false, nesting: 0 }, writer);
  return writer.finish();
}

function walk(node: HtmlNode, place: Place, writer: BlockWriter): void {
  if (!isElement(node)) {
    if (node.nodeType === 3) writer.write(node.textContent ?? '', place);
    return;
  }
  const name = node.localName;
  if (dropped.has(name) || isHidden(node)) return;
  if (place.nesting > deepest) {
    writer.write(node.textContent ?? '', place);
    return;
  }
  const inside = { ...place, nesting: place.nesting + 1 };
  if (/^h[1-6]$/.test(name)) {
    block(node, { ...inside, level: Number(name.charAt(1)) }, writer);
  } else if (name === 'br') {
    if (place.level > 0 || place.isFlat) writer.write(' ', place);
    else writer.endBlock();
  } else if (name === 'blockquote') block(node, { ...inside, isQuote: true }, writer);
  else if (name === 'ul' || name === 'ol') walkList(node, inside, writer);
  else if (name === 'pre') walkPre(node, inside, writer);
  else if (name === 'table') walkTable(node, inside, writer);
  else if (name === 'li' || blocky.has(name)) block(node, inside, writer);
  else children(node, inside, writer);
}

function children(node: HtmlElement, place: Place, writer: BlockWriter): void {
  for (const child of childrenOf(node)) walk(child, place, writer);
}

function block(node: HtmlElement, place: Place, writer: BlockWriter): void {
  writer.endBlock();
  children(node, place, writer);
  writer.endBlock();
}

function walkList(list: HtmlElement, place: Place, writer: BlockWriter): void {
  writer.endBlock();
  const inside = { ...place, listDepth: place.listDepth + 1 };
  const markers = itemMarkers(list);
  for (const child of childrenOf(list)) {
    if (!isElement(child) || child.localName !== 'li') {
      walk(child, inside, writer);
      continue;
    }
    const noted = /^(foot|end)note-/.test(child.getAttribute('id') ?? '');
    // The notes that mammoth puts at the end, and their arrows back to where they are called.
    if (noted) writer.note(markers.get(child) ?? '', (child.textContent ?? '').replace(/\s*↑\s*$/, ''));
    else {
      writer.startItem({ marker: markers.get(child) ?? '•', depth: Math.min(inside.listDepth, 8) });
      block(child, { ...inside, level: 0 }, writer);
      writer.endItem();
    }
  }
}

function walkPre(node: HtmlElement, place: Place, writer: BlockWriter): void {
  writer.endBlock();
  for (const paragraph of textParagraphs(node.textContent ?? '')) {
    writer.write(paragraph, place);
    writer.endBlock();
  }
}

function walkTable(table: HtmlElement, place: Place, writer: BlockWriter): void {
  writer.endBlock();
  const rows = dataRows(table, (cell) => flatText(cell, place));
  if (rows) writer.table(rows);
  else children(table, place, writer);
  writer.endBlock();
}

/** A cell's text on one line. */
function flatText(cell: HtmlElement, place: Place): string {
  const writer = createBlockWriter();
  children(cell, { ...place, isFlat: true, nesting: place.nesting + 1 }, writer);
  return writer
    .finish()
    .map((each) => (each.type === 'table' ? '' : each.text))
    .join(' ');
}

function isHidden(element: HtmlElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  return /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}
