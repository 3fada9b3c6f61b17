import MessageSquarePlus from 'lucide-react/icons/message-square-plus';
import Highlighter from 'lucide-react/icons/highlighter';
import { useRef, useState } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { NoteCard } from './note-card.tsx';
import { NoteForm } from './note-form.tsx';
import type { PlacedNote } from './placed-note.ts';
import type { Notes } from './use-notes.ts';
import './notes-panel.css';

export interface NotesPanelProps {
  readonly document: DocumentId;
  readonly notes: Notes;
  readonly placed: readonly PlacedNote[];
  /** Goes to a note's words in the text. */
  readonly onShow: (placed: PlacedNote) => void;
}

/** All that was marked and written in a document, and a note on the whole of it. */
export function NotesPanel({ document, notes, placed, onShow }: NotesPanelProps) {
  const translate = useTranslate();
  const [isWriting, setWriting] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const { readFailure, failure, save, remove } = notes;
  const end = () => {
    panel.current?.focus();
    setWriting(false);
  };
  return (
    <section className="notes-panel" ref={panel} tabIndex={-1} aria-label={translate('note.list')}>
      {readFailure && <FailureNotice failure={readFailure} title={translate('note.notRead')} />}
      {failure && <FailureNotice failure={failure} title={translate('note.failed')} />}
      {isWriting ? (
        <NoteForm
          hasPassage={false}
          onCancel={end}
          onSave={(said) => {
            save({ document, ...said });
            end();
          }}
        />
      ) : (
        <Button
          icon={MessageSquarePlus}
          onPress={() => {
            setWriting(true);
          }}
        >
          {translate('note.addToDocument')}
        </Button>
      )}
      {placed.length === 0 && !readFailure && (
        <EmptyState icon={Highlighter} title={translate('note.none')}>
          {translate('note.noneText')}
        </EmptyState>
      )}
      <ol className="notes-list">
        {placed.map((each) => (
          <li key={each.note.id}>
            <NoteCard
              placed={each}
              onShow={() => {
                onShow(each);
              }}
              onSave={(said) => {
                save({ ...each.note, ...said });
              }}
              onRemove={() => {
                // Its button goes away: whoever works by keyboard goes on from here.
                panel.current?.focus();
                remove(each.note);
              }}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
