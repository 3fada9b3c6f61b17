export interface Order {
  readonly isBetter: (one: number, other: number) => boolean;
  /** Where a lower score is never better: most numbers are told by it alone. */
  readonly scores?: Float64Array | Uint32Array;
}

type IsAbove = (one: number, other: number) => boolean;

function aboveBy({ isBetter, scores }: Order): IsAbove {
  if (!scores) return isBetter;
  return (one, other) => {
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
    return difference === 0 ? isBetter(one, other) : difference > 0;
  };
}

/** Puts a number where it belongs in a heap, at `from` or below. */
function sink(
  heap: Uint32Array,
  { moved, from, isAbove }: { readonly moved: number; readonly from: number; readonly isAbove: IsAbove },
): void {
  let place = from;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isAbove(heap[child] ?? 0, heap[child + 1] ?? 0)) child += 1;
    const other = heap[child] ?? 0;
    if (!isAbove(moved, other)) break;
    heap[place] = other;
    place = child;
  }
  heap[place] = moved;
}

/** The next place from `from` on whose score is not below `least`: nearly all are passed here, so it does nothing else. */
function nextFrom(
  numbers: Uint32Array,
  {
    from,
    scores,
    least,
  }: { readonly from: number; readonly scores: NonNullable<Order['scores']>; readonly least: number },
): number {
  let place = from;
  while (place < numbers.length && (scores[numbers[place] ?? 0] ?? 0) < least) place += 1;
  return place;
}

/**
 * The best `most` of all that were offered, in a heap whose root is the worst of them: nearly every number that comes
 * is no better than that one and costs a single comparison.
 */
export function bestOf(numbers: Uint32Array, most: number, order: Order): Uint32Array {
  const heap: Uint32Array = numbers.slice(0, most);
  const isAbove = aboveBy(order);
  const { scores } = order;
  if (numbers.length > heap.length && heap.length > 0) {
    for (let from = (heap.length >> 1) - 1; from >= 0; from -= 1)
      sink(heap, { moved: heap[from] ?? 0, from, isAbove });
    for (let place = heap.length; place < numbers.length; place += 1) {
      const worst = heap[0] ?? 0;
      if (scores) place = nextFrom(numbers, { from: place, scores, least: scores[worst] ?? 0 });
      const number = numbers[place];
      if (number !== undefined && isAbove(number, worst)) sink(heap, { moved: number, from: 0, isAbove });
    }
  }
  return heap.sort((one, other) => (isAbove(one, other) ? -1 : 1));
}
