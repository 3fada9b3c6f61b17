import type { Translate } from '../shared/i18n/translate.ts';
import { entryOf } from '../shared/model/dossier.ts';
import type { DossierEntry } from '../shared/model/dossier-entry.ts';
import type { DocumentId } from '../shared/model/ids.ts';
import type { Passage } from '../shared/model/passage.ts';
import { addToCurrentDossier } from './dossier/current-dossier.ts';
import { dossiers } from './dossier/dossiers.ts';
import { documentsOf, includeDocument, removeDocuments } from './dossier/sections.ts';
import { isolate } from './ui/isolate.ts';
import type { ToastMessage } from './ui/toast.tsx';

/**
 * Takes a passage into the current dossier: of a document that is new in it only its passages are shown; one that it
 * shows whole stays so. Says which, and can take it back. Throws `AppError`.
 */
export async function addExcerpt(
  id: DocumentId,
  passage: Passage,
  translate: Translate,
): Promise<ToastMessage> {
  await dossiers.load();
  const earlier = dossiers.snapshot().dossiers ?? [];
  const { id: dossier, title, ...current } = await addToCurrentDossier([id]);
  const same = earlier.find((each) => each.id === dossier);
  const isNew = !same || !documentsOf(same).includes(id);
  const before = entryOf(current, id);
  const isKnown = before.passages.some(({ start, end }) => start === passage.start && end === passage.end);
  const entry: DossierEntry = {
    ...before,
    treatment: isNew ? 'excerpt' : before.treatment,
    passages: isKnown
      ? before.passages
      : [...before.passages, passage].toSorted((one, other) => one.start - other.start),
  };
  dossiers.edit(dossier, (edited) => includeDocument(edited, id, entry));
  await dossiers.flush();
  const said = { dossier: isolate(title) };
  return {
    text: translate(entry.treatment === 'excerpt' ? 'note.excerptAdded' : 'note.excerptKept', said),
    undo: () => {
      dossiers.edit(dossier, (edited) => {
        const restored = includeDocument(edited, id, before);
        return isNew ? removeDocuments(restored, [id]) : restored;
      });
    },
  };
}
