import type { z } from 'zod';
import type { parsedSchema } from '../../shared/model/parsed.ts';

/** What every format's parser gives: the text, and what was found; the host fills in what may be left out. */
export type Reading = z.input<typeof parsedSchema>;

/** What a file says of itself, as far as it is known. */
export type Found = Reading['found'];

/** Two findings as one: lists are joined without repeating, nested parts by field; for anything else `first` counts. */
export function joinFound(first: Found, second: Found): Found {
  return joinParts(first, second);
}

function joinParts(first: object, second: object): object {
  const joined: Record<string, unknown> = { ...second, ...first };
  for (const [key, mine] of Object.entries(first)) {
    const other: unknown = Reflect.get(second, key);
    const value: unknown = mine;
    if (value === undefined) joined[key] = other;
    else if (isList(value) && isList(other)) joined[key] = unique([...value, ...other]);
    else if (isPart(value) && isPart(other)) joined[key] = joinParts(value, other);
  }
  return joined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unique(values: readonly unknown[]): unknown[] {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...seen.values()];
}
