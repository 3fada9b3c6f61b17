import { canonical } from './canonical.ts';

/** The lists of both sides, and those that both once knew. */
export interface ListSides {
  readonly bases: readonly (readonly unknown[])[];
  /** The one that was changed later: its order holds. */
  readonly later: readonly unknown[];
  readonly earlier: readonly unknown[];
}

/** What is in both, and what either added; what either took away is not there. */
export function mergeList({ bases, later, earlier }: ListSides): readonly unknown[] {
  const known = new Set(bases.flat().map(canonical));
  const [inLater, inEarlier] = [new Set(later.map(canonical)), new Set(earlier.map(canonical))];
  const isKept = (value: unknown) => {
    const text = canonical(value);
    return (inLater.has(text) && inEarlier.has(text)) || !known.has(text);
  };
  const merged = new Map<string, unknown>();
  for (const value of [...later, ...earlier]) if (isKept(value)) merged.set(canonical(value), value);
  return [...merged.values()];
}

/** A list as one value for each of a name. */
export function byKey(list: readonly unknown[], key: string): ReadonlyMap<string, unknown> {
  return new Map(list.map((value) => [canonical(nameIn(value, key)), value]));
}

function nameIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : value;
}
