import type { Translate } from '../../shared/i18n/translate.ts';
import { chosenBits } from '../../shared/passphrase/strength.ts';
import { weaknessOf } from '../../shared/passphrase/weakness.ts';

/** As many as six random words have. */
const strongBits = 64;

/** What is to be said of a passphrase of a person's own: why it is refused, or how good it is. Null for nothing typed. */
export function passphraseAdvice(
  passphrase: string,
  translate: Translate,
): { readonly isRefused: boolean; readonly sentence: string } | null {
  if (passphrase === '') return null;
  const weakness = weaknessOf(passphrase);
  if (weakness) return { isRefused: true, sentence: translate(`create.weak.${weakness}`) };
  const isStrong = chosenBits(passphrase) >= strongBits;
  return { isRefused: false, sentence: translate(isStrong ? 'create.strong' : 'create.fair') };
}
