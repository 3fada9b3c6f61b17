import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';

/**
 * Fields typed as `field=value`: lists and yes or no as JSON, an empty value takes the field's content away. Only fields of
 * the schema; anything else is wrong usage.
 */
export function readFields(
  fields: readonly string[],
  schema: z.ZodObject,
): Readonly<Record<string, unknown>> {
  const said = Object.fromEntries(fields.map((field) => readField(field, schema)));
  const checked = schema.partial().safeParse(said);
  if (!checked.success) throw new AppError('wrong-usage', { reason: z.prettifyError(checked.error) });
  return said;
}

function readField(field: string, schema: z.ZodObject): [string, unknown] {
  const at = field.indexOf('=');
  const name = field.slice(0, Math.max(at, 0));
  if (!Object.hasOwn(schema.shape, name))
    throw new AppError('wrong-usage', {
      reason: `“${field}” is not field=value with one of ${Object.keys(schema.shape).join(', ')}`,
    });
  const value = field.slice(at + 1);
  if (value === '') return [name, undefined];
  return [name, /^[[{]|^(?:true|false)$/.test(value) ? readJson(value) : value];
}

function readJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (cause) {
    throw new AppError('wrong-usage', { reason: `${value} is not JSON` }, { cause });
  }
}
