import LocateFixed from 'lucide-react/icons/locate-fixed';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { formatMoment } from '../ui/format-date.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { isolate } from '../ui/isolate.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { HighlightSign } from './highlight-sign.tsx';
import { NoteForm, type NoteSaid } from './note-form.tsx';
import type { PlacedNote } from './placed-note.ts';
import './note-card.css';

export interface NoteCardProps {
  readonly placed: PlacedNote;
  /** Goes to its words in the text; left out where one is there already. */
  readonly onShow?: () => void;
  readonly onSave: (said: NoteSaid) => void;
  readonly onRemove: () => void;
  /** Puts it away; left out where it always stands. */
  readonly onClose?: () => void;
}

/** A highlight or note: its colour by name, its words, what was written, and what can be done with it. */
export function NoteCard({ placed, onShow, onSave, onRemove, onClose }: NoteCardProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const { note, place } = placed;
  const { passage, text, colour } = note;
  const named = isolate((text === '' ? passage?.text : text)?.slice(0, 60) ?? '');
  return (
    <article className="note-card">
      <header className="note-card-head">
        {passage && <HighlightSign colour={colour} />}
        <span className="note-card-about">
          {translate(passage ? `note.colour.${colour}` : 'note.aboutDocument')}
        </span>
        <time dateTime={note.updatedAt}>{formatMoment(note.updatedAt, language)}</time>
      </header>
      {passage && (
        <blockquote className="note-card-quote" dir="auto">
          {passage.text.length > 280 ? `${passage.text.slice(0, 280)}…` : passage.text}
        </blockquote>
      )}
      {passage && !place && <p className="note-card-lost">{translate('note.lost')}</p>}
      {isEditing ? (
        <NoteForm
          said={note}
          hasPassage={passage !== undefined}
          onCancel={() => {
            setEditing(false);
          }}
          onSave={(said) => {
            setEditing(false);
            onSave(said);
          }}
        />
      ) : (
        <>
          {text !== '' && (
            <p className="note-card-text" dir="auto">
              {text}
            </p>
          )}
          <div className="note-card-buttons">
            {place && onShow && (
              <IconButton icon={LocateFixed} label={translate('note.show')} onPress={onShow} />
            )}
            <IconButton
              icon={Pencil}
              label={translate('note.edit', { note: named })}
              onPress={() => {
                setEditing(true);
              }}
            />
            <IconButton
              icon={Trash2}
              label={translate('note.removeOne', { note: named })}
              onPress={onRemove}
            />
            {onClose && <IconButton icon={X} label={translate('note.close')} onPress={onClose} />}
          </div>
        </>
      )}
    </article>
  );
}
