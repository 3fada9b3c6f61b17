export type Direction = 'left' | 'right' | 'up' | 'down';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far one place lies from another in a direction; what lies aside counts double. Infinity: it lies elsewhere. */
export function distanceTowards(from: Place, to: Place, direction: Direction): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const ahead = sign * (isAcross ? across : down);
  return ahead < 1 ? Infinity : ahead + 2 * Math.abs(isAcross ? down : across);
}

/** The mark of a picture that lies next to another as one sees it, whatever the direction of writing; undefined: none. */
export function markTowards(
  picture: SVGSVGElement,
  from: SVGElement,
  direction: Direction,
): SVGElement | undefined {
  const placeOf = (mark: Element): Place => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const start = placeOf(from);
  let nearest: SVGElement | undefined;
  let least = Infinity;
  for (const mark of picture.querySelectorAll<SVGElement>('[role=link]')) {
    const distance = mark === from ? Infinity : distanceTowards(start, placeOf(mark), direction);
    if (distance >= least) continue;
    least = distance;
    nearest = mark;
  }
  return nearest;
}
