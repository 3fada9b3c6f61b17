import type { CollectionName } from '../model/activity.ts';
import type { Preference } from '../model/merge.ts';
import { canonical, isSame } from './canonical.ts';
import { ruleOf } from './field-rule.ts';
import { byKey, mergeList } from './merge-list.ts';
import type { Moment } from './trail.ts';

/** One field on both sides. */
export interface FieldSides {
  readonly collection: CollectionName;
  readonly path: string;
  /** What both sides once knew: none where they never had the record in common. */
  readonly bases: readonly unknown[];
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Said last on this side. */
  readonly mineAt: Moment;
  readonly theirsAt: Moment;
  readonly prefer: Preference;
}

/** A field of both sides as one. `shown` is null where there is nothing to decide. */
export interface MergedField {
  readonly value: unknown;
  readonly shown: 'mine' | 'theirs' | null;
}

/**
 * One value of two: what only one side changed is taken. Which side is called mine changes the result only where one of
 * them is preferred.
 */
export function mergeField(sides: FieldSides): MergedField {
  const { bases, mine, theirs } = sides;
  if (isSame(mine, theirs)) return { value: mine, shown: null };
  const [isMineOld, isTheirsOld] = [mine, theirs].map((value) => bases.some((base) => isSame(base, value)));
  if (isMineOld && !isTheirsOld) return { value: theirs, shown: null };
  if (isTheirsOld && !isMineOld) return { value: mine, shown: null };
  // Without a common past nobody took away what only one has.
  if (bases.length === 0 && mine === undefined) return { value: theirs, shown: null };
  if (bases.length === 0 && theirs === undefined) return { value: mine, shown: null };
  return mergeChanged(sides);
}

function mergeChanged(sides: FieldSides): MergedField {
  const { collection, path, bases, mine, theirs } = sides;
  const rule = ruleOf(collection, path, [mine, theirs]);
  const later = isMineLater(sides) ? ('mine' as const) : ('theirs' as const);
  const shown = sides.prefer === 'newer' ? later : sides.prefer;
  const earlier = later === 'mine' ? 'theirs' : 'mine';
  switch (rule.how) {
    case 'latest':
      return { value: canonical(mine) < canonical(theirs) ? theirs : mine, shown: null };
    case 'quiet':
      return { value: sides[shown], shown: null };
    case 'strict': {
      const strict = rule.order?.find((value) => [mine, theirs].includes(value));
      return { value: strict, shown: strict === mine ? 'mine' : 'theirs' };
    }
    case 'list': {
      const lists = {
        bases: bases.map(listIn),
        later: listIn(sides[later]),
        earlier: listIn(sides[earlier]),
      };
      const merged = mergeList(lists);
      const isGone = merged.length === 0 && (path.startsWith('own.') || [mine, theirs].includes(undefined));
      return { value: isGone ? undefined : merged, shown: null };
    }
    case 'keyed':
      return mergeKeyed(sides, rule.key ?? '', [later, earlier]);
    case 'whole':
      return { value: sides[shown], shown };
  }
}

/** Each of a name as a field of its own; where one is to be decided, the whole list is told. */
function mergeKeyed(sides: FieldSides, key: string, order: readonly ('mine' | 'theirs')[]): MergedField {
  const bases = sides.bases.map((base) => byKey(listIn(base), key));
  const [mine, theirs] = [byKey(listIn(sides.mine), key), byKey(listIn(sides.theirs), key)];
  const names = order.flatMap((side) => [...(side === 'mine' ? mine : theirs).keys()]);
  const merged = [...new Set(names)].map((name) =>
    mergeField({
      ...sides,
      path: `${sides.path}.${name}`,
      bases: bases.map((base) => base.get(name)),
      mine: mine.get(name),
      theirs: theirs.get(name),
    }),
  );
  const decided = merged.find(({ shown }) => shown !== null)?.shown ?? null;
  return { value: merged.flatMap(({ value }) => (value === undefined ? [] : [value])), shown: decided };
}

/** By the clock of whoever said it; at one moment, by the values themselves, so that both sides decide alike. */
function isMineLater({ mine, theirs, mineAt, theirsAt }: FieldSides): boolean {
  const [one = '', other = ''] = [mineAt.at, theirsAt.at];
  return one === other ? canonical(mine) > canonical(theirs) : one > other;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
