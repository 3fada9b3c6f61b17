import { useState } from 'react';
import type { DossierEntry } from '../../shared/model/dossier-entry.ts';
import type { Dossier } from '../../shared/model/dossier.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { isolate } from '../ui/isolate.ts';
import { showToast } from '../ui/toast.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import type { KnownDocument } from './document-records.ts';
import { documentTitle } from './document-title.ts';
import { dossiers } from './dossiers.ts';
import {
  addDocuments,
  addSection,
  annotateSection,
  documentsOf,
  includeDocument,
  placeDocuments,
  removeDocuments,
  removeSection,
  renameSection,
  restoreDocument,
  restoreSection,
  stepDocument,
  stepSection,
  type EditedDossier,
  type Place,
} from './sections.ts';

/** What can be done with a dossier on the screen; what takes something away can be undone. */
export interface DossierEdits {
  readonly describe: (
    patch: Partial<
      Pick<
        Dossier,
        'title' | 'subtitle' | 'compiler' | 'language' | 'notes' | 'cover' | 'options' | 'redactions'
      >
    >,
  ) => void;
  readonly add: (ids: readonly DocumentId[], section?: string) => void;
  readonly place: (ids: readonly DocumentId[], place: Place) => void;
  /** One step; the keyboard then stays on the document's row, or on the button pressed. */
  readonly step: (id: DocumentId, step: -1 | 1, focus: 'row' | 'button') => void;
  readonly take: (ids: readonly DocumentId[]) => void;
  readonly addSection: () => void;
  /** The compiler's note to a section. */
  readonly annotate: (section: string, note: string) => void;
  /** How a document is included. */
  readonly include: (id: DocumentId, entry: DossierEntry) => void;
  readonly rename: (section: string, title: string) => void;
  readonly stepSection: (section: string, step: -1 | 1) => void;
  readonly removeSection: (section: string) => void;
  /** What a screen reader is told of the last move. */
  readonly spoken: string;
}

/** Moved to another list a row is drawn anew: the keyboard is brought after it. */
function focusRow(id: DocumentId, focus: 'row' | 'button'): void {
  setTimeout(() => {
    const row = document.querySelector<HTMLElement>(`[role=row][data-key="${id}"]`);
    if (focus === 'row' || !row?.contains(document.activeElement)) row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  });
}

/** A button that can go no further is disabled and loses the keyboard: the other one gets it. */
function focusSection(key: string): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-section="${key}"] button:not([disabled])`)?.focus();
  });
}

/** The edits of one dossier, with their words and their undoing. */
export function useDossierEdits(
  dossier: EditedDossier,
  records: ReadonlyMap<DocumentId, KnownDocument>,
): DossierEdits {
  const translate = useTranslate();
  const [spoken, setSpoken] = useState('');
  const edit = (change: (before: EditedDossier) => EditedDossier) => {
    dossiers.edit(dossier.id, change);
  };
  const titleOf = (id: DocumentId) => documentTitle(records.get(id), translate);
  const placeOf = (id: DocumentId): Place | undefined => {
    const section = dossier.sections.find((each) => each.documents.includes(id));
    return section && { section: section.key, before: section.documents[section.documents.indexOf(id) + 1] };
  };

  const take = (ids: readonly DocumentId[]) => {
    // Put back from the last to the first, each finds the one it stood before.
    const places = ids.map((id) => ({ id, place: placeOf(id) })).toReversed();
    edit((before) => removeDocuments(before, ids));
    const [first] = ids;
    if (first === undefined) return;
    showToast({
      text: translate('dossier.taken', { count: ids.length, title: isolate(titleOf(first)) }),
      undo: () => {
        edit((now) =>
          places.reduce((next, { id, place }) => (place ? restoreDocument(next, id, place) : next), now),
        );
      },
    });
  };

  const removeWhole = (key: string) => {
    const index = dossier.sections.findIndex((each) => each.key === key);
    const section = dossier.sections[index];
    if (!section) return;
    edit((before) => removeSection(before, key));
    if (section.documents.length === 0 && section.title === '') return;
    showToast({
      text: translate('dossier.removedSection', { documents: section.documents.length }),
      undo: () => {
        edit((now) => restoreSection(now, section, index));
      },
    });
  };

  return {
    spoken,
    take,
    removeSection: removeWhole,
    describe: (patch) => {
      edit((before) => ({ ...before, ...patch }));
    },
    add: (ids, section) => {
      edit((before) => addDocuments(before, ids, section));
    },
    place: (ids, place) => {
      edit((before) => placeDocuments(before, ids, place));
    },
    step: (id, step, focus) => {
      const moved = stepDocument(dossier, id, step);
      if (moved === dossier) return;
      edit((before) => stepDocument(before, id, step));
      focusRow(id, focus);
      const all = documentsOf(moved);
      setSpoken(
        translate('dossier.moved', {
          title: isolate(titleOf(id)),
          number: all.indexOf(id) + 1,
          total: all.length,
        }),
      );
    },
    addSection: () => {
      edit((before) => addSection(before));
    },
    annotate: (section, note) => {
      edit((before) => annotateSection(before, section, note));
    },
    include: (id, entry) => {
      edit((before) => includeDocument(before, id, entry));
    },
    rename: (section, title) => {
      edit((before) => renameSection(before, section, title));
    },
    stepSection: (section, step) => {
      edit((before) => stepSection(before, section, step));
      focusSection(section);
    },
  };
}
