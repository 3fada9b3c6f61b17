import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { descriptionSchema, type Description } from '../../../shared/model/document.ts';
import { editDocument } from '../../core/documents.ts';
import type { Command } from '../command.ts';
import { withArchive } from '../with-archive.ts';

/** `edit ARCHIVE ID field=value...`: lists take JSON (`tags=["a","b"]`), an empty value takes the field away. */
export const edit: Command = {
  name: 'edit',
  operands: '<id> <fields...>',
  summary: 'cli.edit',
  options: [],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const {
        operands: [id = '', ...fields],
      } = call;
      const { output } = context;
      const document = await editDocument(archive, id, readPatch(fields));
      output.data(document, JSON.stringify(document, null, 2));
      return 0;
    }),
};

function readPatch(fields: readonly string[]): Partial<Description> {
  const patch = Object.fromEntries(fields.map(readField));
  const checked = descriptionSchema.partial().safeParse(patch);
  if (!checked.success) throw new AppError('wrong-usage', { reason: z.prettifyError(checked.error) });
  // Only what was said: the schema's defaults are for new documents.
  return Object.fromEntries(
    Object.keys(patch).map((name) => [name, checked.data[name as keyof Description]]),
  );
}

function readField(field: string): [string, unknown] {
  const at = field.indexOf('=');
  const name = field.slice(0, Math.max(at, 0));
  if (!Object.hasOwn(descriptionSchema.shape, name))
    throw new AppError('wrong-usage', { reason: `“${field}” is not field=value with a field of a record` });
  const value = field.slice(at + 1);
  if (value === '') return [name, undefined];
  return [name, /^[[{]/.test(value) ? readJson(value) : value];
}

function readJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (cause) {
    throw new AppError('wrong-usage', { reason: `${value} is not JSON` }, { cause });
  }
}
