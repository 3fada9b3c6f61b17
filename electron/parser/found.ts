import type { z } from 'zod';
import { descriptionParts } from '../../shared/model/document.ts';
import type { Origin, Origins } from '../../shared/model/origin.ts';
import type { parsedSchema } from '../../shared/model/parsed.ts';

/** What every format's parser gives: the text, and what was found; the host fills in what may be left out. */
export type Reading = z.input<typeof parsedSchema>;

/** What a file says of itself, as far as it is known. */
export type Found = Reading['found'];

/** Values, and where each of them comes from, by its path (`title`, `ruling.court`). */
export interface Findings {
  readonly found: Found;
  readonly origins: Origins;
}

/** Every other value is one, lists too. */
const nested = new Set<string>(descriptionParts);

/** What was found in one place: each value has this origin. Undefined values, blanks and empty lists are left out. */
export function foundIn(
  origin: Origin,
  found: { readonly [Key in keyof Found]: Found[Key] | undefined },
): Findings {
  const values = leavesOf(found);
  return { found: treeOf(values), origins: Object.fromEntries(values.map(([path]) => [path, origin])) };
}

/** Several findings as one: for each field, the first that knows it counts, and so does its origin. */
export function joinFindings(...findings: readonly Findings[]): Findings {
  const values = new Map<string, unknown>();
  const origins = new Map<string, Origin>();
  for (const each of findings) {
    for (const [path, value] of leavesOf(each.found)) {
      if (values.has(path)) continue;
      values.set(path, value);
      const origin = each.origins[path];
      if (origin) origins.set(path, origin);
    }
  }
  return { found: treeOf([...values]), origins: Object.fromEntries(origins) };
}

/** Findings in two: those whose origin passes, and the others. A value without an origin is passed `undefined`. */
export function partFindings(
  { found, origins }: Findings,
  passes: (origin: Origin | undefined, path: string) => boolean,
): readonly [Findings, Findings] {
  const values = leavesOf(found);
  const part = (isWanted: boolean): Findings => {
    const chosen = values.filter(([path]) => passes(origins[path], path) === isWanted);
    const paths = chosen.map(([path]) => path);
    const kept = Object.entries(origins).filter(([path]) => paths.includes(path));
    return { found: treeOf(chosen), origins: Object.fromEntries(kept) };
  };
  return [part(true), part(false)];
}

/** A passage as an origin's detail: on one line, and no longer than a record keeps. */
export function passage(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 300 ? line : `${line.slice(0, 299).toWellFormed()}…`;
}

function leavesOf(found: object): (readonly [string, unknown])[] {
  return Object.entries(found).flatMap(([field, value]: [string, unknown]) =>
    nested.has(field) && isPart(value)
      ? Object.entries(value)
          .filter(said)
          .map(([name, each]) => [`${field}.${name}`, each] as const)
      : said([field, value])
        ? [[field, value] as const]
        : [],
  );
}

function said([, value]: readonly [string, unknown]): boolean {
  return value !== undefined && value !== null && value !== '' && !(isList(value) && value.length === 0);
}

function treeOf(values: readonly (readonly [string, unknown])[]): Found {
  const tree: Record<string, unknown> = {};
  for (const [path, value] of values) {
    const [field = '', name] = path.split('.');
    tree[field] = name === undefined ? value : { ...(tree[field] as object | undefined), [name]: value };
  }
  return tree;
}

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
