import { recoverySheet } from '../../shared/dossier/recovery-sheet.ts';
import type { Context, Options } from './command.ts';
import { interfaceLanguage } from './interface-language.ts';
import { printSheet } from './print-sheet.ts';
import { readText } from './read-option.ts';
import { requireNoFile, writeNewFile } from './write-new-file.ts';

/** The option of the commands that make a recovery key. */
export const recoverySheetOption = ['--recovery-sheet <file>', 'cli.recoverySheet'] as const;

/**
 * The file for the recovery key's sheet, null where none is wanted. Asked before the key is made: it is shown only once,
 * and a file that is there is never overwritten (`file-exists`).
 */
export async function sheetFile(options: Options): Promise<string | null> {
  const file = readText(options, 'recoverySheet');
  if (file === undefined) return null;
  await requireNoFile(file);
  return file;
}

/** Writes the sheet of a recovery key as a PDF, in the terminal's language, and says so. */
export async function writeRecoverySheet(
  { file, ...content }: { readonly file: string; readonly recoveryKey: string; readonly archiveName: string },
  { output, translate }: Context,
): Promise<void> {
  const language = interfaceLanguage(process.env);
  const sheet = recoverySheet({ ...content, language, createdAt: new Date().toISOString() });
  await writeNewFile(file, await printSheet(sheet));
  output.note(translate('cli.recoverySheet.done', { file }));
}
