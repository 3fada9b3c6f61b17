import { AppError } from '../../shared/errors.ts';
import { generatePassphrase } from '../core/keys/generate-passphrase.ts';
import type { Options } from './command.ts';
import type { Context } from './command.ts';
import { firstLine } from './read-text-file.ts';
import { interfaceLanguage } from './interface-language.ts';
import { readText } from './read-option.ts';

/** Where a new passphrase may be given. */
interface Places {
  /** The option that names a file, in camel case. */
  readonly fileOption: string;
  readonly variable: string;
}

/** A passphrase, and whether the person has yet to see it. */
interface NewPassphrase {
  readonly passphrase: string;
  readonly isGenerated: boolean;
}

/**
 * A new passphrase: six random words with `--generate`, else the first line of a file, else from the environment, else
 * typed twice on a terminal (nothing typed: six random words). Null where there is none of these.
 */
export async function newPassphrase(
  options: Options,
  { fileOption, variable }: Places,
  { ask, translate }: Context,
): Promise<NewPassphrase | null> {
  const generated = async () => ({
    passphrase: (await generatePassphrase(interfaceLanguage(process.env))).passphrase,
    isGenerated: true,
  });
  if (options['generate'] === true) return generated();
  const file = readText(options, fileOption);
  if (file !== undefined) return { passphrase: await firstLine(file), isGenerated: false };
  const given = process.env[variable];
  if (given !== undefined) return { passphrase: given, isGenerated: false };
  if (!ask) return null;
  const typed = await ask(translate('cli.passphrase.askNew'));
  if (typed === '') return generated();
  if ((await ask(translate('cli.passphrase.askAgain'))) !== typed) throw new AppError('passphrase-differs');
  return { passphrase: typed, isGenerated: false };
}
