import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { deriveBy } from '../core/keys/derive-process.ts';
import type { Secrets } from '../core/keys/unlock.ts';
import type { Call, Context } from './command.ts';
import { givenSecrets } from './given-secrets.ts';
import { firstLine } from './read-text-file.ts';
import { readText } from './read-option.ts';
import { startKeyProcess } from './start-key-process.ts';

const derive = deriveBy(startKeyProcess);

/**
 * Opens the second thing that a call names: by `--other-passphrase-file`, else `TESTIMONIA_OTHER_PASSPHRASE`, else by what
 * opened the first, else by what the person types.
 */
export async function withOtherSecrets<T>(
  { options, operands: [other = ''] }: Call,
  { ask, translate }: Context,
  openWith: (secrets: Secrets) => Promise<T>,
): Promise<T> {
  const file = readText(options, 'otherPassphraseFile');
  const own = process.env['TESTIMONIA_OTHER_PASSPHRASE'];
  const passphrase = file === undefined ? own : await firstLine(file);
  const given = passphrase === undefined ? await givenSecrets(options) : { passphrase };
  try {
    return await openWith({ ...given, derive });
  } catch (error) {
    const isAsked = passphrase === undefined && error instanceof AppError && needing.has(error.code);
    if (!ask || !isAsked) throw error;
  }
  return openWith({ passphrase: await ask(translate('cli.merge.ask', { name: basename(other) })), derive });
}

/** What opened the first need not open the second. */
const needing: ReadonlySet<string> = new Set(['passphrase-needed', 'passphrase-wrong', 'recovery-key-wrong']);
