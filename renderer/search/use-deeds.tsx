import { useState, type ReactNode } from 'react';
import { failureOf } from '../../shared/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { errorSentence } from '../ui/error-sentence.ts';
import { showToast } from '../ui/toast.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { ChangeDialog, type BegunChange } from './change/change-dialog.tsx';
import type { Deed } from './change/deed.ts';
import { moveToTrash } from './change/move-to-trash.ts';
import type { SearchClient } from './search-client.ts';
import type { SearchState } from './search-state.ts';

/** What can be done with the documents that are selected, or with the one that the list stands at. */
export interface Deeds {
  /** Asks what is to be changed, beginning with this. */
  readonly change: (deed: Deed) => void;
  readonly trash: () => void;
  /** The dialog that asks, while it does. */
  readonly dialog: ReactNode;
}

/** The deeds of a list of results. `onTrashed` is told once they are gone. */
export function useDeeds(client: SearchClient, state: SearchState, onTrashed: () => void): Deeds {
  const translate = useTranslate();
  const [begun, setBegun] = useState<BegunChange | null>(null);
  const chosen = (): readonly DocumentId[] => {
    const active = state.rows.get(state.active)?.document.id;
    return state.selected.size > 0 ? [...state.selected] : active === undefined ? [] : [active];
  };
  return {
    change: (deed) => {
      const ids = chosen();
      if (ids.length > 0) setBegun({ deed, ids });
    },
    trash: () => {
      const ids = chosen();
      if (ids.length === 0) return;
      moveToTrash(ids, translate).then(onTrashed, (error: unknown) => {
        showToast({ text: errorSentence(translate, failureOf(error)) });
      });
    },
    dialog: (
      <ChangeDialog
        client={client}
        begun={begun}
        facets={state.answer?.facets}
        onClose={() => {
          setBegun(null);
        }}
      />
    ),
  };
}
