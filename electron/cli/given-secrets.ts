import type { Secrets } from '../core/keys/unlock.ts';
import type { Options } from './command.ts';
import { firstLine } from './read-text-file.ts';
import { readText } from './read-option.ts';

/**
 * What was given to open the archive with: the first line of `--passphrase-file`, else of `--recovery-key-file`, else
 * `TESTIMONIA_PASSPHRASE`. Never an argument: every program on the machine can read those.
 */
export async function givenSecrets(options: Options): Promise<Secrets> {
  const passphraseFile = readText(options, 'passphraseFile');
  if (passphraseFile !== undefined) return { passphrase: await firstLine(passphraseFile) };
  const recoveryKeyFile = readText(options, 'recoveryKeyFile');
  if (recoveryKeyFile !== undefined) return { recoveryKey: await firstLine(recoveryKeyFile) };
  return { passphrase: process.env['TESTIMONIA_PASSPHRASE'] };
}
