import { childrenOf, isElement, type HtmlElement } from './html-node.ts';
import { letters, roman } from './numerals.ts';

/** The marker of each item of a list as a browser would draw it: its own number, else counted on from the one before. */
export function itemMarkers(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const items = childrenOf(list)
    .filter((child) => isElement(child))
    .filter((child) => child.localName === 'li');
  if (list.localName !== 'ol') return new Map(items.map((item) => [item, '•']));
  const step = list.getAttribute('reversed') === null ? 1 : -1;
  const type = list.getAttribute('type') ?? '1';
  let number = whole(list.getAttribute('start')) ?? (step === 1 ? 1 : items.length);
  const markers = new Map<HtmlElement, string>();
  for (const item of items) {
    const isNote = /^(foot|end)note-/.test(item.getAttribute('id') ?? '');
    number = whole(item.getAttribute('value')) ?? number;
    markers.set(item, isNote ? `[${number}]` : `${numeral(number, type)}.`);
    number += step;
  }
  return markers;
}

function whole(value: string | null): number | undefined {
  return value !== null && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : undefined;
}

function numeral(number: number, type: string): string {
  if (number < 1 || number > 3999) return String(number);
  if (type === 'a') return letters(number);
  if (type === 'A') return letters(number).toUpperCase();
  if (type === 'i') return roman(number);
  if (type === 'I') return roman(number).toUpperCase();
  return String(number);
}
