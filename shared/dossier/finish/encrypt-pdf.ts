import { inFile, outFile, runQpdf, type QpdfPlace } from './qpdf.ts';

/**
 * Locks a PDF with a password that opens it and grants everything (AES-256, revision 6, ISO 32000-2). The bytes differ
 * each time, for its keys and salts are chance; what is inside does not.
 */
export async function encryptPdf(bytes: Uint8Array, password: string, place: QpdfPlace): Promise<Uint8Array> {
  const words = [
    '--encrypt',
    `--user-password=${password}`,
    `--owner-password=${password}`,
    '--bits=256',
    '--',
    inFile,
    outFile,
  ];
  const { code, said, file } = await runQpdf(bytes, words, place);
  // Never a dossier without the lock that was asked for.
  if (code !== 0 || !file) throw new Error(`The PDF could not be encrypted: ${said.join(' ')}`);
  return file;
}
