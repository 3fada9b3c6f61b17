/**
 * What a key is derived from: the passphrase in Unicode's composed form (NFC), as UTF-8. Keyboards differ in how they
 * write é; the passphrase is the same.
 */
export function passphraseBytes(passphrase: string): Uint8Array {
  return Buffer.from(passphrase.normalize('NFC'), 'utf8');
}
