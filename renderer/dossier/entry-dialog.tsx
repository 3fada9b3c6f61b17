import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { treatments, type DossierEntry } from '../../shared/model/dossier-entry.ts';
import { entryOf } from '../../shared/model/dossier.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { PassageChooser } from './passage-chooser.tsx';
import type { EditedDossier } from './sections.ts';
import type { DossierEdits } from './use-dossier-edits.ts';
import './document-picker.css';
import './entry-dialog.css';

export interface EntryDialogProps {
  readonly dossier: EditedDossier;
  /** The document it is about; null while it is closed. */
  readonly id: DocumentId | null;
  readonly title: string;
  readonly edits: DossierEdits;
  readonly onClose: () => void;
}

/** How one document stands in the dossier: its text, its original, both or passages, and the compiler's note. */
export function EntryDialog({ dossier, id, title, edits, onClose }: EntryDialogProps) {
  const translate = useTranslate();
  const entry = id && entryOf(dossier, id);
  const change = (patch: Partial<DossierEntry>) => {
    if (id && entry) edits.include(id, { ...entry, ...patch });
  };
  return (
    <DialogFrame isTall isDismissable isOpen={id !== null} onClose={onClose}>
      <Dialog className="picker entry-dialog">
        <Heading slot="title" className="dialog-title">
          <bdi>{title}</bdi>
        </Heading>
        {id && entry && (
          <div className="entry-dialog-fields">
            <Select
              label={translate('dossier.treatment')}
              description={translate(`dossier.treatmentText.${entry.treatment}`)}
              value={entry.treatment}
              options={treatments.map((value) => ({
                value,
                label: translate(`dossier.treatment.${value}`),
              }))}
              onChange={(treatment) => {
                change({ treatment });
              }}
            />
            {entry.treatment === 'excerpt' && (
              <PassageChooser
                id={id}
                purpose="passages"
                passages={entry.passages}
                onChange={(passages) => {
                  change({ passages });
                }}
              />
            )}
            <PassageChooser
              id={id}
              purpose="blackened"
              passages={entry.redactions}
              onChange={(redactions) => {
                change({ redactions });
              }}
            />
            <TextField
              label={translate('dossier.entryNote')}
              description={translate('dossier.entryNoteText')}
              rows={3}
              value={entry.note}
              onChange={(note) => {
                change({ note });
              }}
            />
          </div>
        )}
        <footer className="picker-footer">
          <Button variant="primary" onPress={onClose}>
            {translate('dossier.entryDone')}
          </Button>
        </footer>
      </Dialog>
    </DialogFrame>
  );
}
