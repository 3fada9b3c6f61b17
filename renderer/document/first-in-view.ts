/** Where in the document's text the first piece begins that can be seen; the hit or highlight one is at goes before. */
export function firstInView(place: HTMLElement): number {
  const scroller = place.closest('[data-scroller]');
  const top = scroller?.getBoundingClientRect().top ?? 0;
  const pieces = [...place.querySelectorAll<HTMLElement>('[data-at]')];
  const current = place.querySelector('.is-current')?.closest<HTMLElement>('[data-at]');
  const piece = current ?? pieces.find((each) => each.getBoundingClientRect().bottom > top);
  return Number(piece?.dataset['at'] ?? 0);
}
