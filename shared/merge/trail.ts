import type { Change, CollectionName, Entry } from '../model/activity.ts';
import { isSame } from './canonical.ts';
import { fieldsOf, isFields, type Fields } from './record-fields.ts';

/** When something was said, and by whom. */
export interface Moment {
  readonly at?: string | undefined;
  readonly who?: string | undefined;
}

/** An entry as far as merging needs it. */
export type LoggedEntry = Pick<Entry, 'sequence' | 'changes' | 'undoes'> & Moment;

/** What became of a record on one side since the other side last knew of it. */
export interface Trail {
  readonly collection: CollectionName;
  readonly id: string;
  /** As the other side last knew it; undefined: it was not there. */
  readonly before: Fields | undefined;
  /** As it was left by the first change since. */
  readonly first: Fields | undefined;
  /** As it was when it was last taken away; undefined: it never was. */
  readonly removed: Fields | undefined;
  /** When each field was said last, by its path; '' for the record as a whole. */
  readonly moments: ReadonlyMap<string, Moment>;
}

export type Trails = ReadonlyMap<string, Trail>;

/** What a merge is about. Indexes are made anew; reports of imports and remembered columns tell of one machine. */
const merged: Readonly<Record<CollectionName, boolean>> = {
  documents: true,
  dossiers: true,
  imports: false,
  indexes: false,
  mappings: false,
  searches: true,
  people: true,
  cases: true,
  campaigns: true,
  redactions: true,
  pairs: true,
  notes: true,
  terms: true,
  fields: true,
  merges: false,
};

/** What stands for a record among those of all collections. */
export function keyOf({ collection, id }: Pick<Change, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

/** A log as it is followed, entry by entry. */
export interface TrailMaker {
  readonly trails: Trails;
  follow(entry: LoggedEntry): void;
}

type Growing = { -readonly [Key in keyof Trail]: Trail[Key] } & {
  readonly moments: Map<string, Moment>;
  /** The entry that it begins with. */
  readonly entry: number;
};

/** Follows a log from where the other side does not know it; only records that matter, by their keys. */
export function createTrails(matters: (key: string) => boolean): TrailMaker {
  const trails = new Map<string, Growing>();
  const merges = new Set<number>();
  const followChange = ({ collection, id, before, after }: Change, entry: number, moment: Moment) => {
    const [was, is] = [recordIn(before), recordIn(after)];
    const key = keyOf({ collection, id });
    const trail = trails.get(key);
    if (trail) {
      trail.removed = is ? trail.removed : was;
      note(trail, [was, is], moment);
      return;
    }
    const moments = new Map([['', moment]]);
    const started = { collection, id, before: was, first: is, removed: is ? undefined : was, moments, entry };
    trails.set(key, started);
    note(started, [was, is], moment);
  };
  return {
    trails,
    follow: ({ sequence, at, who, undoes, changes }) => {
      const moment = { ...(at !== undefined && { at }), ...(who !== undefined && { who }) };
      const undone = undoes !== undefined && merges.has(undoes) ? undoes : null;
      if (changes.some(({ collection, after }) => collection === 'merges' && after !== undefined))
        merges.add(sequence);
      for (const change of changes) {
        const key = keyOf(change);
        // A merge that was taken back is as if it had never been: else its records could not be merged again.
        if (undone !== null && trails.get(key)?.entry === undone) trails.delete(key);
        else if (merged[change.collection] && matters(key)) followChange(change, sequence, moment);
      }
    },
  };
}

/** Notes which fields were said at this moment; of a record that came or went, all. */
function note(
  { collection, moments }: Growing,
  [was, is]: readonly [Fields | undefined, Fields | undefined],
  moment: Moment,
): void {
  if (was === undefined || is === undefined) {
    moments.clear();
    moments.set('', moment);
    return;
  }
  const [before, after] = [fieldsOf(collection, was), fieldsOf(collection, is)];
  for (const path of new Set([...before.keys(), ...after.keys()]))
    if (!isSame(before.get(path)?.value, after.get(path)?.value)) moments.set(path, moment);
}

/** When a field was said last on this side, as far as its log is known. */
export function momentOf(trail: Trail | undefined, path: string): Moment {
  return trail?.moments.get(path) ?? trail?.moments.get('') ?? {};
}

/** When anything of a record was said last on this side. */
export function lastMoment(trail: Trail | undefined): Moment {
  const moments = [...(trail?.moments.values() ?? [])];
  return moments.reduce<Moment>((last, each) => ((each.at ?? '') > (last.at ?? '') ? each : last), {});
}

function recordIn(value: unknown): Fields | undefined {
  return isFields(value) ? value : undefined;
}
