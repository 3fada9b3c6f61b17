export interface Order {
  readonly isBetter: (one: number, other: number) => boolean;
  /** Where a lower score is never better: most numbers are told by it alone. */
  readonly scores?: Float64Array | Uint32Array;
}

/**
 * The best `most` of all that were offered, in a heap whose root is the worst of them: nearly every number that comes
 * is no better than that one and costs a single comparison.
 */
export function bestOf(numbers: Uint32Array, most: number, { isBetter, scores }: Order): Uint32Array {
  const heap = new Uint32Array(Math.min(most, numbers.length));
  let size = 0;

  const isAbove = (one: number, other: number): boolean => {
    if (!scores) return isBetter(one, other);
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
    return difference === 0 ? isBetter(one, other) : difference > 0;
  };

  function rise(from: number): void {
    const moved = heap[from] ?? 0;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const other = heap[parent] ?? 0;
      if (!isAbove(other, moved)) break;
      heap[place] = other;
      place = parent;
    }
    heap[place] = moved;
  }

  function sink(moved: number): void {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && isAbove(heap[child] ?? 0, heap[child + 1] ?? 0)) child += 1;
      const other = heap[child] ?? 0;
      if (!isAbove(moved, other)) break;
      heap[place] = other;
      place = child;
    }
    heap[place] = moved;
  }

  for (let index = 0; index < numbers.length && heap.length > 0; index += 1) {
    const number = numbers[index] ?? 0;
    if (size < heap.length) {
      heap[size] = number;
      size += 1;
      rise(size - 1);
      continue;
    }
    const worst = heap[0] ?? 0;
    if (scores && (scores[number] ?? 0) < (scores[worst] ?? 0)) continue;
    if (isAbove(number, worst)) sink(number);
  }
  return heap.sort((one, other) => (isAbove(one, other) ? -1 : 1));
}
