import type { CollectionName } from '../model/activity.ts';

/** A record as it is read from the log or from the records. */
export type Fields = Readonly<Record<string, unknown>>;

/** A field that is merged for itself, and the way to it. */
export interface Field {
  readonly steps: readonly string[];
  readonly value: unknown;
}

/** What is told field by field within a record; any other object is one value. By the way to it. */
const parts: Partial<Record<CollectionName, RegExp>> = {
  documents: /^(source|ruling|law|testimony|own|origins)$/,
  dossiers: /^(cover|options|redactions|entries|entries\.[^.]+)$/,
};

/** Which archive a record stands in, and how often it was changed there, is not said of what it tells. */
const local = new Set(['revision']);

/** A record's fields by their paths: `title`, `ruling.court`. */
export function fieldsOf(collection: CollectionName, record: Fields): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>();
  const gather = (inside: Fields, above: readonly string[]) => {
    for (const [name, value] of Object.entries(inside)) {
      const steps = [...above, name];
      const path = steps.join('.');
      if (value === undefined || local.has(path)) continue;
      if (isFields(value) && parts[collection]?.test(path)) gather(value, steps);
      else found.set(path, { steps, value });
    }
  };
  gather(record, []);
  return found;
}

/** The record of these fields; those without a value are left out. */
export function recordOf(fields: Iterable<Field>): Fields {
  const record: Record<string, unknown> = {};
  for (const { steps, value } of fields) {
    if (value === undefined) continue;
    let inside = record;
    for (const step of steps.slice(0, -1)) {
      const deeper: Record<string, unknown> = isFields(inside[step]) ? { ...inside[step] } : {};
      inside[step] = deeper;
      inside = deeper;
    }
    const name = steps.at(-1);
    if (name !== undefined) inside[name] = value;
  }
  return record;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
