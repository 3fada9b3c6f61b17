import { saidSchema, type Description } from '../model/document.ts';
import { valueAt } from './field.ts';

/** Fields by their paths, with the values that they are to have; undefined takes one away. */
export type Statements = ReadonlyMap<string, unknown>;

/** What the statements change of one record: a part of it keeps what they do not name. */
export function patchOf(statements: Statements, record: Description): Partial<Description> {
  const patch: Record<string, unknown> = {};
  for (const [path, value] of statements) {
    const [part = '', name] = path.split('.');
    patch[part] =
      name === undefined ? value : { ...(patch[part] ?? valueAt(record, part) ?? {}), [name]: value };
  }
  if (typeof patch['own'] === 'object' && patch['own'] !== null) patch['own'] = saidOnly(patch['own']);
  const checked = saidSchema.safeParse(patch);
  const parsed: Readonly<Record<string, unknown>> = checked.data ?? patch;
  // Only what was said: the schema's defaults are for new documents, and for parts begun here.
  return Object.fromEntries(Object.keys(patch).map((name) => [name, parsed[name]]));
}

/** Undefined where nothing is left. */
function saidOnly(values: object): object | undefined {
  const said = Object.entries(values).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
