import { AppError } from '../../../shared/errors.ts';
import type { GivenSecrets } from '../../../shared/ipc/key-requests.ts';
import type { Archive } from '../../core/archive.ts';
import { checkSecrets } from '../../core/keys/check-secrets.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** The ways into the open archive. None is changed by who cannot open it. */
export function keyHandlers({ session, derive }: HandlerTools): HandlersOf<'keys'> {
  const prove = async (current: GivenSecrets): Promise<Archive['keys']> => {
    const { isSealed, keys, path } = session.require();
    if (!isSealed) throw new AppError('passphrase-needed');
    await checkSecrets(path, { ...current, derive });
    return keys;
  };
  return {
    'keys.list': () => [...session.require().keys.list()],
    'keys.change': async ({ current, id, passphrase }) => {
      await (await prove(current)).change(passphrase, id);
    },
    'keys.add': async ({ current, passphrase }) => {
      await (await prove(current)).add(passphrase);
    },
    'keys.remove': async ({ current, id }) => {
      await (await prove(current)).remove(id);
    },
    'keys.renewRecoveryKey': async ({ current }) => (await prove(current)).renewRecoveryKey(),
    'keys.seal': async ({ passphrase }) => {
      const { isSealed, keys } = session.require();
      const recoveryKey = isSealed ? null : await keys.add(passphrase);
      // Sealed already, here or by a request before this one: that takes a proof.
      if (recoveryKey === null) throw new AppError('passphrase-needed');
      return recoveryKey;
    },
  };
}
