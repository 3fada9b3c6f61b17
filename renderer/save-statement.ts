import { statementSheet } from '../shared/dossier/statement-sheet.ts';
import { createTranslate } from '../shared/i18n/translate.ts';
import { request } from './client.ts';
import { saveSheet } from './sheet/save-sheet.ts';

/** Writes a statement of how the log ends now where the person chooses: a page to print. False when none was chosen. */
export async function saveStatementSheet(): Promise<boolean> {
  const statement = await request('activity.statement');
  const name = createTranslate(statement.language)('activity.statementFile').replace(/\.txt$/, '.pdf');
  return saveSheet(statementSheet(statement), name);
}
