import type { Counted, Overview } from '../../shared/model/overview.ts';

/** Every number of an overview. */
export function countedIn({
  kinds,
  countries,
  time,
  outcomes,
  laws,
  additions,
}: Overview): readonly Counted[] {
  const maybe = (counted: Counted | null) => (counted ? [counted] : []);
  return [
    ...kinds,
    ...countries,
    ...time.counted,
    ...maybe(time.undated),
    ...outcomes.flatMap(({ all, years, undated }) => [all, ...years, ...maybe(undated)]),
    ...laws,
    ...additions.days,
  ];
}
