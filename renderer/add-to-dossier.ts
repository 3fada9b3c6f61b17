import type { Translate } from '../shared/i18n/translate.ts';
import type { DocumentId } from '../shared/model/ids.ts';
import { addToCurrentDossier } from './dossier/current-dossier.ts';
import { dossiers } from './dossier/dossiers.ts';
import { documentsOf, removeDocuments } from './dossier/sections.ts';
import { isolate } from './ui/isolate.ts';
import type { ToastMessage } from './ui/toast.tsx';

/** Adds documents to the current dossier, and says so; what it says can take back what was new in it. Throws `AppError`. */
export async function addToDossier(ids: readonly DocumentId[], translate: Translate): Promise<ToastMessage> {
  await dossiers.load();
  const before = dossiers.snapshot().dossiers ?? [];
  const { id, title } = await addToCurrentDossier(ids);
  const same = before.find((each) => each.id === id);
  const present = new Set(same ? documentsOf(same) : []);
  const added = ids.filter((each) => !present.has(each));
  const dossier = isolate(title);
  if (added.length === 0) return { text: translate('search.alreadyAdded', { dossier }) };
  return {
    text: translate('search.added', { count: added.length, dossier }),
    undo: () => {
      dossiers.edit(id, (current) => removeDocuments(current, added));
    },
  };
}
