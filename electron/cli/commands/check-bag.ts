import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError, exitCodes } from '../../../shared/errors.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { BagFault, BagWarning } from '../../core/exchange/bagit/bag-fault.ts';
import { folderFiles } from '../../core/exchange/bagit/bag-files.ts';
import { checkBag, type BagCheckOptions, type BagReport } from '../../core/exchange/bagit/check-bag.ts';
import { zipFiles } from '../../core/exchange/bagit/zip-files.ts';
import type { Command } from '../command.ts';
import { startParser } from '../start-parser.ts';

/** `check-bag BAG`: whether a bag is complete and valid; ends with 4 when it is not. */
export const checkBagCommand: Command = {
  name: 'check-bag',
  operands: '',
  summary: 'cli.checkBag',
  options: [],
  run: async ({ archive: place }, { output, translate, signal }) => {
    const report = await checkAt(place, {
      signal,
      onProgress: (progress) => {
        output.progress(translate('cli.checkBag.progress', progress));
      },
    });
    const { valid, complete, errors, warnings, version, payload } = report;
    const said = (remark: BagFault | BagWarning) => ({ ...remark, message: sayRemark(remark, translate) });
    const state = valid ? 'valid' : complete ? 'complete' : 'incomplete';
    output.data(
      { valid, complete, errors: errors.map(said), warnings: warnings.map(said), version, payload },
      [
        ...[...errors, ...warnings].map((remark) => sayRemark(remark, translate)),
        translate('cli.checkBag.done', { state, files: payload.files }),
      ].join('\n'),
    );
    return valid ? 0 : exitCodes['archive-damaged'];
  },
};

async function checkAt(place: string, options: BagCheckOptions): Promise<BagReport> {
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

function sayRemark(
  { code, file, line = 0, found = '' }: BagFault | BagWarning,
  translate: Translate,
): string {
  return translate(`bag.${code}`, { file, line, found });
}
