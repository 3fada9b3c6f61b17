import type { Archive } from '../../electron/core/archive.ts';
import type { Dice } from '../support/dice.ts';
import type { Ledger } from './ledger.ts';

export const firstPassphrase = 'walnut ribbon meadow teapot 0';

/** Every passphrase that a life may come to use. */
export const allPassphrases: readonly string[] = Array.from(
  { length: 12 },
  (_, number) => `walnut ribbon meadow teapot ${number}`,
);

/** Changes the passphrase that opened the archive, then adds another person's or takes it away again. */
export async function changePassphrases(archive: Archive, ledger: Ledger, dice: Dice): Promise<void> {
  if (!archive.isSealed) return;
  const [own = firstPassphrase, ...others] = ledger.now.passphrases[0];
  const fresh = allPassphrases.filter((each) => each !== own && !others.includes(each));
  const chosen = fresh[dice(fresh.length)] ?? own;
  const [other] = others;
  const task = dice(3);
  if (task === 0) await settling(ledger, [chosen, ...others], () => archive.keys.change(chosen));
  else if (other === undefined) await settling(ledger, [own, chosen], () => archive.keys.add(chosen));
  else {
    const [stranger] = archive.keys.list().filter((key) => key.kind === 'passphrase' && !key.isInUse);
    await settling(ledger, [own], () => archive.keys.remove(stranger?.id ?? ''));
  }
}

async function settling(
  ledger: Ledger,
  passphrases: readonly string[],
  change: () => Promise<unknown>,
): Promise<void> {
  ledger.tryPassphrases(passphrases);
  await change();
  ledger.settlePassphrases(passphrases);
}
