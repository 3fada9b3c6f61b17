import { useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { PickerResults } from './picker-results.tsx';
import type { DocumentSearch } from './use-document-search.ts';
import './document-picker.css';

export interface DocumentPickerProps {
  readonly isOpen: boolean;
  readonly searchClient: DocumentSearch;
  /** What the dossier has already: shown, not to be chosen. */
  readonly present: readonly DocumentId[];
  readonly onAdd: (ids: readonly DocumentId[]) => void;
  readonly onClose: () => void;
}

function PickerDialog({ searchClient, present, onAdd, onClose }: DocumentPickerProps) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<ReadonlySet<DocumentId>>(new Set());
  return (
    <Dialog className="picker">
      <Heading slot="title" className="dialog-title">
        {translate('dossier.picker')}
      </Heading>
      <PickerResults searchClient={searchClient} present={present} chosen={chosen} onChoose={setChosen} />
      <footer className="picker-footer">
        <Button onPress={onClose}>{translate('dossier.picker.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={chosen.size === 0}
          onPress={() => {
            onAdd([...chosen]);
            onClose();
          }}
        >
          {translate('dossier.picker.add', { count: chosen.size })}
        </Button>
      </footer>
    </Dialog>
  );
}

/** Chooses documents by searching the archive, without leaving the dossier. */
export function DocumentPicker(props: DocumentPickerProps) {
  return (
    <DialogFrame isTall isDismissable isOpen={props.isOpen} onClose={props.onClose}>
      <PickerDialog {...props} />
    </DialogFrame>
  );
}
