import { createTranslate } from '../../shared/i18n/translate.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { dossiers } from './dossiers.ts';
import { newDossier } from './new-dossier.ts';
import { windowLanguage } from './window-language.ts';

/**
 * Adds documents to the current dossier: the one opened last, else the newest, else a new one. Those already in
 * it stay where they are. They are saved when it resolves; throws `AppError` when they could not be.
 */
export function addToCurrentDossier(ids: readonly DocumentId[]): Promise<Dossier> {
  const language = windowLanguage();
  const title = createTranslate(language)('dossier.untitled');
  return dossiers.addToCurrent(ids, newDossier(title, { language }));
}
