import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { BagFault, BagWarning } from '../core/exchange/bagit/bag-fault.ts';
import { folderFiles } from '../core/exchange/bagit/bag-files.ts';
import { checkBag, type BagReport } from '../core/exchange/bagit/check-bag.ts';
import { zipFiles } from '../core/exchange/bagit/zip-files.ts';
import type { Context } from './command.ts';
import { startParser } from './start-parser.ts';

/** Checks the bag in a folder or a ZIP, and shows how far it is. */
export async function checkedBag(place: string, { output, translate, signal }: Context): Promise<BagReport> {
  const options = {
    signal,
    onProgress: (progress: { readonly done: number; readonly of: number }) => {
      output.progress(translate('cli.checkBag.progress', progress));
    },
  };
  const about = await stat(place).catch(() => null);
  if (!about) throw new AppError('file-missing', { file: place });
  if (about.isDirectory()) return checkBag(folderFiles(place), options);
  const zip = zipFiles(await readFile(place), startParser, basename(place));
  try {
    return await checkBag(zip, options);
  } finally {
    zip.close();
  }
}

/** What was found, as `--json` prints it. */
export function toldBag(report: BagReport, translate: Translate): object {
  const { valid, complete, errors, warnings, version, payload } = report;
  const said = (remark: BagFault | BagWarning) => ({ ...remark, message: sayRemark(remark, translate) });
  return { valid, complete, errors: errors.map(said), warnings: warnings.map(said), version, payload };
}

/** The same in sentences, a line each. */
export function sayBag(report: BagReport, translate: Translate): string {
  const { valid, complete, errors, warnings, payload } = report;
  const state = valid ? 'valid' : complete ? 'complete' : 'incomplete';
  return [
    ...[...errors, ...warnings].map((remark) => sayRemark(remark, translate)),
    translate('cli.checkBag.done', { state, files: payload.files }),
  ].join('\n');
}

function sayRemark(
  { code, file, line = 0, found = '' }: BagFault | BagWarning,
  translate: Translate,
): string {
  return translate(`bag.${code}`, { file, line, found });
}
