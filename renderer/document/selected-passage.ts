import type { Passage } from '../../shared/model/passage.ts';

/** A passage that is selected on the page, and where its end stands in the window. */
export interface SelectedPassage {
  readonly passage: Passage;
  readonly bounds: DOMRect;
}

/** The stretch of `text` that is selected inside `place`, without white space around it; null where none is. */
export function selectedPassage(place: HTMLElement, text: string): SelectedPassage | null {
  const range = selectedRange(place);
  if (!range) return null;
  const pieces = [...place.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) =>
    range.intersectsNode(piece),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const start = Number(first.dataset['at']) + lengthBefore(first, range.startContainer, range.startOffset);
  const end = Number(last.dataset['at']) + lengthBefore(last, range.endContainer, range.endOffset);
  const passage = passageAt(text, { start, end });
  return passage && { passage, bounds: range.getBoundingClientRect() };
}

/** What is selected, as far as it is in `place`; null where the selection begins elsewhere, or there is none. */
export function selectedRange(place: HTMLElement): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!place.contains(range.startContainer)) return null;
  // A press three times selects up to what follows, even behind the text.
  if (!place.contains(range.endContainer)) range.setEnd(place, place.childNodes.length);
  return range;
}

/** The passage of a stretch of the text, without white space around it; null where nothing else is in it. */
export function passageAt(text: string, { start, end }: Pick<Passage, 'start' | 'end'>): Passage | null {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length, text: trimmed };
}

/** How many letters of a piece stand before a point; all or none where the point is behind or before the piece. */
export function lengthBefore(piece: HTMLElement, node: Node, offset: number): number {
  const whole = document.createRange();
  whole.selectNodeContents(piece);
  const side = whole.comparePoint(node, offset);
  if (side < 0) return 0;
  if (side === 0) whole.setEnd(node, offset);
  return whole.toString().length;
}

/** The page's range for a stretch of the text; null where it is not drawn. */
export function rangeOf(place: HTMLElement, { start, end }: Pick<Passage, 'start' | 'end'>): Range | null {
  const range = document.createRange();
  let isBegun = false;
  for (const piece of place.querySelectorAll<HTMLElement>('[data-at]')) {
    const at = Number(piece.dataset['at']);
    const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
    let from = at;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const to = from + (node.nodeValue?.length ?? 0);
      if (!isBegun && start < to) {
        range.setStart(node, Math.max(start - from, 0));
        isBegun = true;
      }
      if (isBegun && end <= to) {
        range.setEnd(node, Math.max(end - from, 0));
        return range;
      }
      from = to;
    }
  }
  return null;
}
