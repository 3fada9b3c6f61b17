import type { CollectionName } from '../model/activity.ts';
import type { Conflict, Preference } from '../model/merge.ts';
import { isSame } from './canonical.ts';
import { mergeField } from './merge-field.ts';
import { fieldsOf, recordOf, type Fields } from './record-fields.ts';
import { keepForms } from './keep-forms.ts';
import { lastMoment, momentOf, type Trail } from './trail.ts';

/** A record that both sides changed since they last had it in common. */
export interface RecordSides {
  readonly collection: CollectionName;
  readonly id: string;
  /** As both once knew it; none where they never had it in common. */
  readonly bases: readonly Fields[];
  /** Undefined: it is not there (any more). */
  readonly mine: Fields | undefined;
  readonly theirs: Fields | undefined;
  readonly trails: { readonly mine: Trail | undefined; readonly theirs: Trail | undefined };
  readonly prefer: Preference;
}

/** A record of both sides as one; undefined: it is gone. */
export interface MergedRecord {
  readonly record: Fields | undefined;
  readonly conflicts: readonly Conflict[];
}

/** One record of two, field by field. A removal against a change is told, and the record stays. */
export function mergeRecord(sides: RecordSides): MergedRecord {
  const { mine, theirs, bases } = sides;
  if (mine !== undefined && theirs !== undefined) return mergeFields(sides, mine, theirs);
  const left = mine ?? theirs;
  if (left === undefined) return { record: undefined, conflicts: [] };
  const isUntouched = bases.some((base) => tellsSame(sides.collection, base, left));
  if (isUntouched) return { record: undefined, conflicts: [] };
  return { record: left, conflicts: bases.length === 0 ? [] : [removalOf(sides, left)] };
}

/** Whether two states of a record say the same. */
function tellsSame(collection: CollectionName, one: Fields, other: Fields): boolean {
  const [told, toldOther] = [one, other].map((each) => recordOf(fieldsOf(collection, each).values()));
  return isSame(told, toldOther);
}

/** That a record stays although one side took it away. */
export function removalOf(
  { collection, id, mine, trails }: Omit<RecordSides, 'bases' | 'prefer'>,
  left: Fields,
): Conflict {
  const [mineAt, theirsAt] = [lastMoment(trails.mine), lastMoment(trails.theirs)];
  const isMine = mine !== undefined;
  return {
    ...{ collection, id, title: titleIn(left), shown: isMine ? 'mine' : 'theirs' },
    mine: { ...(isMine && { value: left }), ...mineAt },
    theirs: { ...(!isMine && { value: left }), ...theirsAt },
  };
}

function mergeFields(sides: RecordSides, mine: Fields, theirs: Fields): MergedRecord {
  const { collection, id, bases, trails, prefer } = sides;
  const [mineFields, theirsFields] = [fieldsOf(collection, mine), fieldsOf(collection, theirs)];
  const baseFields = bases.map((base) => fieldsOf(collection, base));
  const conflicts: Conflict[] = [];
  const merged = [...new Map([...mineFields, ...theirsFields])].map(([path, { steps }]) => {
    const [mineAt, theirsAt] = [momentOf(trails.mine, path), momentOf(trails.theirs, path)];
    const said = { mine: mineFields.get(path)?.value, theirs: theirsFields.get(path)?.value };
    const { value, shown } = mergeField({
      ...{ collection, path, prefer, mineAt, theirsAt, ...said },
      bases: baseFields.map((fields) => fields.get(path)?.value),
    });
    if (shown)
      conflicts.push({
        ...{ collection, id, title: titleIn(mine), field: path, shown },
        mine: { value: said.mine, ...mineAt },
        theirs: { value: said.theirs, ...theirsAt },
      });
    return { steps, value };
  });
  const record = keepForms(collection, recordOf(merged), [mine, theirs, ...bases]);
  return { record: withRevision(record, mine, theirs), conflicts };
}

/** It goes on rising, so that indexes and copies see that there is something new. */
function withRevision(record: Fields, mine: Fields, theirs: Fields): Fields {
  const revisions = [mine, theirs].flatMap(({ revision }) =>
    typeof revision === 'number' ? [revision] : [],
  );
  return revisions.length === 0 ? record : { ...record, revision: Math.max(...revisions) + 1 };
}

/** What people call a record; null where records of its kind have no title. */
function titleIn(record: Fields): string | null {
  const said = ['title', 'name', 'code'].map((name) => record[name]);
  const title = said.find((each) => typeof each === 'string');
  return typeof title === 'string' ? title : null;
}
