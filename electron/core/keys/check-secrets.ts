import { resolve } from 'node:path';
import type { IoPort } from '../disk/io-port.ts';
import { nodeIo } from '../disk/node-io.ts';
import { unlockVault, type Secrets } from './unlock.ts';
import { readVault } from './vault-file.ts';

/**
 * Makes sure that a person who is asked again may open an archive, which may be open meanwhile: the key is derived anew
 * and forgotten at once. Answers the way in that was used. Throws `archive-missing`, or what `unlockVault` does.
 */
export async function checkSecrets(
  path: string,
  { io = nodeIo, ...secrets }: Secrets & { readonly io?: IoPort | undefined },
): Promise<{ readonly slotId: string }> {
  const { masterKey, slotId } = await unlockVault(await readVault(io, resolve(path)), secrets);
  masterKey.fill(0);
  return { slotId };
}
