import { AppError } from '../../shared/errors.ts';
import { openArchive, type Archive } from '../core/archive.ts';
import { deriveBy } from '../core/keys/derive-process.ts';
import type { Secrets } from '../core/keys/unlock.ts';
import type { Call, Context } from './command.ts';
import { givenName } from './given-name.ts';
import { givenSecrets } from './given-secrets.ts';
import { profileFolder } from './profile-folder.ts';
import { sayOpening } from './say-opening.ts';
import { startKeyProcess } from './start-key-process.ts';

const derive = deriveBy(startKeyProcess);

/**
 * Opens the archive of a call, lets `use` work with it, and closes it whatever happens. A sealed one is opened with what
 * was given (see `givenSecrets`), or else with what the person types. What opening found is said first.
 */
export async function withArchive<T>(
  call: Call,
  context: Context,
  use: (archive: Archive) => Promise<T>,
): Promise<T> {
  const archive = await open(call, context);
  try {
    if (call.options['acceptCopy'] === true) await archive.acceptCopy();
    sayOpening(archive, context);
    return await use(archive);
  } finally {
    await archive.close();
  }
}

async function open(call: Call, context: Context): Promise<Archive> {
  const who = givenName(call.options, process.env);
  const profile = await profileFolder();
  return withSecrets(call, context, (secrets) =>
    openArchive(call.archive, { ...secrets, profile, who: () => who }),
  );
}

/** Opens by what was given, or else by what the person types. */
export async function withSecrets<T>(
  { options }: Call,
  { ask, translate }: Context,
  openWith: (secrets: Secrets) => Promise<T>,
): Promise<T> {
  const given = await givenSecrets(options);
  try {
    return await openWith({ ...given, derive });
  } catch (error) {
    // Asked only now: an archive that lies open, or is none, needs no passphrase.
    if (!ask || !(error instanceof AppError) || error.code !== 'passphrase-needed') throw error;
  }
  return openWith({ passphrase: await ask(translate('cli.passphrase.ask')), derive });
}
