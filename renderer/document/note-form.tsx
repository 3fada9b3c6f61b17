import { useState } from 'react';
import { highlightColours, type HighlightColour } from '../../shared/model/note.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { ColourChoice } from './colour-choice.tsx';
import './note-form.css';

export interface NoteSaid {
  readonly text: string;
  readonly colour: HighlightColour;
}

export interface NoteFormProps {
  /** What it says until now. */
  readonly said?: NoteSaid;
  /** Whether it marks a passage, and so has a colour to choose. */
  readonly hasPassage: boolean;
  readonly onSave: (said: NoteSaid) => void;
  readonly onCancel: () => void;
}

/** Writes a note. Escape leaves it as it was, Ctrl or Cmd with Enter saves. */
export function NoteForm({ said, hasPassage, onSave, onCancel }: NoteFormProps) {
  const translate = useTranslate();
  const [text, setText] = useState(said?.text ?? '');
  const [colour, setColour] = useState<HighlightColour>(said?.colour ?? highlightColours[0]);
  const save = () => {
    onSave({ text: text.trim(), colour });
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextField
        label={translate('note.text')}
        rows={3}
        autoFocus
        maxLength={20_000}
        value={text}
        onChange={setText}
      />
      {hasPassage && <ColourChoice value={colour} onChange={setColour} />}
      <div className="note-form-buttons">
        <Button variant="quiet" onPress={onCancel}>
          {translate('note.cancel')}
        </Button>
        <Button type="submit" variant="primary" isDisabled={!hasPassage && text.trim() === ''}>
          {translate('note.save')}
        </Button>
      </div>
    </form>
  );
}
