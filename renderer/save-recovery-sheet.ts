import { recoverySheet, type RecoverySheetContent } from '../shared/dossier/recovery-sheet.ts';
import { createTranslate } from '../shared/i18n/translate.ts';
import { saveSheet } from './sheet/save-sheet.ts';

/** Writes the sheet of a recovery key that was just made where the person chooses, under a name that tells nothing. */
export function saveRecoverySheet(content: Omit<RecoverySheetContent, 'createdAt'>): Promise<boolean> {
  const sheet = recoverySheet({ ...content, createdAt: new Date().toISOString() });
  return saveSheet(sheet, `${createTranslate(content.language)('sheet.fileName')}.pdf`);
}
