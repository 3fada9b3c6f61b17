import { AppError } from '../../shared/errors.ts';
import { localNameSchema } from '../../shared/model/activity.ts';
import type { Options } from './command.ts';
import { readText } from './read-option.ts';

/**
 * Who the log will say made the changes of this call: `--by`, else `TESTIMONIA_NAME`; undefined where neither says.
 * Throws `wrong-usage` for what is no name.
 */
export function givenName(
  options: Options,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const given = readText(options, 'by') ?? environment['TESTIMONIA_NAME'] ?? '';
  const name = localNameSchema.safeParse(given);
  if (name.success) return name.data === '' ? undefined : name.data;
  const reason = 'a name has at most 100 characters and no control characters';
  throw new AppError('wrong-usage', { reason }, { cause: name.error });
}
