import { AppError } from '../../shared/errors.ts';
import { valueAt } from '../../shared/fields/field.ts';
import { fieldAt } from '../../shared/fields/fields.ts';
import { readCell } from '../../shared/fields/read-cell.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { descriptionParts, saidSchema, type Description } from '../../shared/model/document.ts';

/** Fields by their paths, with the values that they are to have; undefined takes one away. */
export type Statements = ReadonlyMap<string, unknown>;

/**
 * Reads `field=value`, each as a table's cell for that field is read: `ruling.outcome=acquitted`, `countries=Senegal`,
 * `tags=work; press`, or JSON. Throws wrong-usage for what is no field, or no value that it can have.
 */
export function readStatements(said: readonly string[], translate: Translate): Statements {
  return new Map(said.map((each) => readStatement(each, translate)));
}

function readStatement(said: string, translate: Translate): readonly [string, unknown] {
  const at = said.indexOf('=');
  const [path, text] = [said.slice(0, Math.max(at, 0)), said.slice(at + 1)];
  const field = fieldAt(path);
  const isPart = descriptionParts.some((part) => part === path);
  if (!field && !isPart)
    throw new AppError('wrong-usage', { reason: `“${said}” is not field=value with a field of a record` });
  if (text.trim() === '') return [path, undefined];
  if (!field) return [path, readJson(text)];
  const read = readCell(text, field.type);
  if ('value' in read) return [path, read.value];
  const { wrong, cell, choices = [] } = read;
  throw new AppError('wrong-usage', {
    reason: `${path}: ${translate(`sheet.wrong.${wrong}`, { cell, choices: choices.join(', ') })}`,
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('wrong-usage', { reason: `${text} is not JSON` }, { cause });
  }
}

/** What the statements change of one record: a part of it keeps what they do not name. */
export function patchOf(statements: Statements, record: Description): Partial<Description> {
  const patch: Record<string, unknown> = {};
  for (const [path, value] of statements) {
    const [part = '', name] = path.split('.');
    patch[part] =
      name === undefined ? value : { ...(patch[part] ?? valueAt(record, part) ?? {}), [name]: value };
  }
  const checked = saidSchema.safeParse(patch);
  const parsed: Readonly<Record<string, unknown>> = checked.data ?? patch;
  // Only what was said: the schema's defaults are for new documents, and for parts begun here.
  return Object.fromEntries(Object.keys(patch).map((name) => [name, parsed[name]]));
}
