import { buffer } from 'node:stream/consumers';
import { throwIfStopped } from '../../stop.ts';
import { readDeclaration, tagLines } from './bag-declaration.ts';
import { isCompleteWith, type BagFault, type BagRemarks, type BagWarning } from './bag-fault.ts';
import type { BagFile, BagFiles } from './bag-files.ts';
import { hashesOf } from './bag-hashes.ts';
import { oxumOf, readBagInfo, type BagInfo } from './bag-info.ts';
import { readFetch } from './bag-listing.ts';
import { readListings, type WantedHashes } from './bag-listings.ts';
import { isPayload, isSystemFile } from './bag-path.ts';

export interface BagReport {
  /** Complete, and every checksum is right. */
  readonly valid: boolean;
  /** All that must be there is there, and nothing that nobody lists. */
  readonly complete: boolean;
  readonly errors: readonly BagFault[];
  readonly warnings: readonly BagWarning[];
  /** As `bagit.txt` gives it; null where it cannot be read. */
  readonly version: string | null;
  readonly info: BagInfo['entries'];
  readonly payload: PayloadSize;
  /** Files that `fetch.txt` lists; nothing is ever fetched. */
  readonly awaited: number;
}

interface PayloadSize {
  readonly files: number;
  readonly bytes: number;
}

export interface BagCheckOptions {
  readonly signal?: AbortSignal | undefined;
  /** After each file whose checksums were made. */
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
}

/**
 * Reads every byte of a bag and says whether it is complete and valid by RFC 8493; drafts 0.93 to 0.97 are read as they
 * were meant. Errors: `file-missing` for no bag at all, `stopped`.
 */
export async function checkBag(files: BagFiles, options: BagCheckOptions = {}): Promise<BagReport> {
  const remarks: BagRemarks = { errors: [], warnings: [] };
  const present = new Map((await files.list()).map((file) => [file.path, file]));
  for (const file of present.values()) remarkFile(file, remarks);
  const payload = sizeOf(present.values());
  const declaration = present.has('bagit.txt')
    ? readDeclaration(await buffer(files.read('bagit.txt')))
    : ({ code: 'declaration-missing', file: 'bagit.txt' } as const);
  if ('code' in declaration) {
    remarks.errors.push(declaration);
    return { ...verdict(remarks), version: null, info: [], payload, awaited: 0 };
  }
  const { version, charset } = declaration;
  const linesOf = async (file: string): Promise<readonly string[]> => {
    if (!present.has(file)) return [];
    const lines = tagLines(await buffer(files.read(file)), charset);
    if (!lines) remarks.errors.push({ code: 'charset-wrong', file });
    return lines ?? [];
  };
  const awaited = readFetch(await linesOf('fetch.txt'), { file: 'fetch.txt', version, remarks });
  if (awaited.length > 0)
    remarks.warnings.push({ code: 'fetch', file: 'fetch.txt', found: String(awaited.length) });
  const wanted = await readListings({ version, present, awaited, remarks, linesOf });
  remarks.errors.push(...(await fixityFaults(files, wanted, options)));
  const info = readBagInfo(await linesOf('bag-info.txt'));
  checkInfo(info, payload, remarks);
  return { ...verdict(remarks), version, info: info.entries, payload, awaited: awaited.length };
}

function verdict(remarks: BagRemarks): Pick<BagReport, 'valid' | 'complete' | 'errors' | 'warnings'> {
  const { errors } = remarks;
  return { valid: errors.length === 0, complete: errors.every(isCompleteWith), ...remarks };
}

function remarkFile({ path, refusal }: BagFile, remarks: BagRemarks): void {
  if (refusal) remarks.errors.push({ code: refusal, file: path });
  if (isSystemFile(path)) remarks.warnings.push({ code: 'system-file', file: path });
}

function sizeOf(files: Iterable<BagFile>): PayloadSize {
  const payload = [...files].filter(({ path, refusal }) => isPayload(path) && !refusal);
  return { files: payload.length, bytes: payload.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function fixityFaults(
  files: BagFiles,
  wanted: WantedHashes,
  { signal, onProgress }: BagCheckOptions,
): Promise<readonly BagFault[]> {
  const faults: BagFault[] = [];
  let done = 0;
  for (const [file, hashes] of wanted) {
    throwIfStopped(signal);
    const made = await hashesOf(files.read(file), [...hashes.keys()]).catch(() => null);
    if (made === null) faults.push({ code: 'file-unreadable', file });
    else if ([...hashes].some(([algorithm, hash]) => made.get(algorithm) !== hash))
      faults.push({ code: 'fixity', file });
    onProgress?.({ done: ++done, of: wanted.size });
  }
  return faults;
}

function checkInfo(info: BagInfo, payload: PayloadSize, { errors, warnings }: BagRemarks): void {
  for (const line of info.wrong) warnings.push({ code: 'metadata-wrong', file: 'bag-info.txt', line });
  const said = oxumOf(info);
  if (said === undefined || warnings.some(({ code }) => code === 'system-file-missing')) return;
  if (said.bytes === payload.bytes && said.files === payload.files) return;
  errors.push({ code: 'oxum', file: 'bag-info.txt', found: `${payload.bytes}.${payload.files}` });
}
