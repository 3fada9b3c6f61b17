import { AppError } from '../../../shared/errors.ts';
import type { IoPort } from '../disk/io-port.ts';
import { createSeal } from '../sealing/seal.ts';
import { isDamage } from '../disk/storage-error.ts';
import { requireVault } from '../opening/unfinished-folder.ts';
import { tryEverySlot, unlockVault, type Secrets } from '../keys/unlock.ts';
import { isSealedVault } from '../keys/vault.ts';
import { readHarmedVault, type HarmedVault } from './harmed-vault.ts';
import { probesOf } from './probes.ts';

/** What opens an archive's bytes. */
export interface FoundKey {
  readonly masterKey: Uint8Array;
  readonly vaultId: string;
  /** False: it lay open beside the archive. */
  readonly isSealed: boolean;
}

interface UnlockHarmedOptions extends Secrets {
  /** The newest format that this program reads. */
  readonly reader?: number | undefined;
}

/**
 * Has the key of an archive, also when its vault is harmed: as long as one way in is whole that the secrets fit, and of
 * the id, or of a key that lies open, no more than one sign is wrong. Throws what `unlockVault` does, `archive-missing`,
 * `archive-newer`, or `archive-damaged` when there is no key to be had.
 */
export async function unlockHarmed(
  io: IoPort,
  folder: string,
  { reader, ...secrets }: UnlockHarmedOptions,
): Promise<FoundKey> {
  try {
    const found = await requireVault(io, folder, reader);
    const { masterKey } = await unlockVault(found, secrets);
    return { masterKey, vaultId: found.vault.id, isSealed: isSealedVault(found.vault) };
  } catch (error) {
    const isMissing = error instanceof AppError && error.code === 'archive-missing';
    if (!isDamage(error) && !isMissing) throw error;
    const key = await keyOfHarmed(io, folder, secrets);
    if (!key) throw error;
    return key;
  }
}

async function keyOfHarmed(io: IoPort, folder: string, secrets: Secrets): Promise<FoundKey | null> {
  const { ids, openKeys, slots } = await readHarmedVault(io, folder);
  const probes = await probesOf(io, folder);
  const isRight = (masterKey: Uint8Array, vaultId: string) => {
    const seal = createSeal(masterKey, vaultId);
    const opens = probes.some((probe) => probe(seal));
    seal.close();
    return opens;
  };
  if (slots.length === 0) return openKeyOf({ ids, openKeys }, isRight);
  const given = typeof secrets.passphrase === 'string' ? 'passphrase' : 'recovery';
  const isAsked = given === 'recovery' && typeof secrets.recoveryKey !== 'string';
  // A secret that has no slot any more is not a wrong one.
  if (!slots.some(({ kind }) => isAsked || kind === given)) return null;
  const { masterKey } = await tryEverySlot(slots, secrets);
  const vaultId = ids.flatMap(oneSignOff).find((id) => isRight(masterKey, id));
  return vaultId === undefined ? null : { masterKey, vaultId, isSealed: true };
}

function openKeyOf(
  { ids, openKeys }: Pick<HarmedVault, 'ids' | 'openKeys'>,
  isRight: (masterKey: Uint8Array, vaultId: string) => boolean,
): FoundKey | null {
  for (const { key, id } of openCandidates(openKeys, ids)) {
    const masterKey = Buffer.from(key, 'hex');
    if (isRight(masterKey, id)) return { masterKey, vaultId: id, isSealed: false };
  }
  return null;
}

/** As they are, then with one harmed sign in all: of the key or of the id. */
function* openCandidates(keys: readonly string[], ids: readonly string[]) {
  const pairs = keys.flatMap((key) => ids.map((id) => ({ key, id })));
  yield* pairs;
  for (const { key, id } of pairs) {
    for (const each of oneSignOff(id)) yield { key, id: each };
    for (const each of oneSignOff(key)) yield { key: each, id };
  }
}

/** The text itself, then all that differ from it in one hexadecimal digit or dash. */
function oneSignOff(text: string): string[] {
  const others = Array.from(text, (_, at) =>
    Array.from('0123456789abcdef-', (sign) => text.slice(0, at) + sign + text.slice(at + 1)),
  );
  return [text, ...others.flat()];
}
