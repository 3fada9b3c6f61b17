import { failureOf } from '../shared/errors.ts';
import type { Translate } from '../shared/i18n/translate.ts';
import { dossiers } from './dossier/dossiers.ts';
import { newDossier } from './dossier/new-dossier.ts';
import { windowLanguage } from './dossier/window-language.ts';
import type { BroughtIn } from './import/documents-in.ts';
import { goTo, showFailure } from './use-archive.ts';

/** Makes a dossier of what came in, under its folder's name, and shows it; what stood in the way is said on the screen. */
export async function makeDossier({ documents, folder }: BroughtIn, translate: Translate): Promise<void> {
  try {
    await dossiers.load();
    const last = dossiers.snapshot().dossiers?.[0] ?? { language: windowLanguage() };
    const draft = newDossier(folder || translate('dossier.untitled'), last);
    const made = await dossiers.create({
      ...draft,
      sections: [{ title: '', note: '', documents: [...documents] }],
    });
    dossiers.open(made.id);
    goTo({ name: 'dossiers' });
  } catch (error) {
    showFailure(failureOf(error));
  }
}
