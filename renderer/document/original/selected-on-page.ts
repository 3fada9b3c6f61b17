import type { LaidText } from '../../ui/pdf/open-pdf.ts';
import { lengthBefore, passageAt, selectedRange, type SelectedPassage } from '../selected-passage.ts';
import { stretchBetween, type PageAnchors } from './page-anchors.ts';

/** The passage of the document's text that is selected on a page; null where none of it is. */
export function selectedOnPage(
  layer: HTMLElement,
  { texts, anchors, text }: { texts: readonly LaidText[]; anchors: PageAnchors; text: string },
): SelectedPassage | null {
  const range = selectedRange(layer);
  if (!range) return null;
  const isIn = ({ element }: LaidText) => range.intersectsNode(element);
  const [first, last] = [texts.findIndex(isIn), texts.findLastIndex(isIn)];
  const [from, to] = [texts[first], texts[last]];
  if (!from || !to) return null;
  const stretch = stretchBetween(
    anchors,
    { run: first, unit: lengthBefore(from.element, range.startContainer, range.startOffset) },
    { run: last, unit: lengthBefore(to.element, range.endContainer, range.endOffset) },
  );
  const passage = stretch && passageAt(text, stretch);
  return passage && { passage, bounds: range.getBoundingClientRect() };
}
