import { useState } from 'react';
import { fieldLabel, type ArchiveField } from '../../../shared/fields/archive-fields.ts';
import { readSaid } from '../../../shared/fields/read-said.ts';
import type { Said } from '../../../shared/fields/said.ts';
import { useTranslate } from '../use-translate.tsx';
import { useArchiveSpeech } from '../use-vocabulary.tsx';
import { ChoiceEntry } from './choice-entry.tsx';
import { PeopleEntry } from './people-entry.tsx';
import { requiredFields } from './required-fields.ts';
import { SentencesEntry } from './sentences-entry.tsx';
import { TextEntry } from './text-entry.tsx';
import { WordsEntry } from './words-entry.tsx';
import { wrongSentence } from './wrong-sentence.ts';
import './field-entry.css';

export interface FieldEntryProps {
  readonly field: ArchiveField;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
  /** Words that the archive has in this field already. */
  readonly known?: readonly string[] | undefined;
}

/** A field to be filled in, as its type is written; what is wrong is said once the keyboard has left it. */
export function FieldEntry({ field, said, onSay, known }: FieldEntryProps) {
  const translate = useTranslate();
  const [isWriting, setIsWriting] = useState(false);
  const speech = useArchiveSpeech();
  const { path, type } = field;
  const isMissing = path === 'title' && said.is === 'text' && said.text.trim() === '';
  const sentence = isMissing
    ? translate('entry.wrong.missing')
    : wrongSentence(readSaid(said, type, speech), translate);
  const shared = { label: fieldLabel(field, speech), type, onSay, wrong: isWriting ? null : sentence };
  const entry = () => {
    if (said.is === 'words') return <WordsEntry {...shared} said={said} known={known} />;
    if (said.is === 'people') return <PeopleEntry {...shared} said={said} />;
    if (said.is === 'sentences') return <SentencesEntry {...shared} said={said} />;
    if (type.is === 'choice' || type.is === 'yes-no')
      return (
        <ChoiceEntry {...shared} said={said} isRequired={requiredFields.has(path) && said.text !== ''} />
      );
    return <TextEntry {...shared} said={said} />;
  };
  return (
    <div
      className="field-entry"
      data-field={path}
      onFocus={() => {
        setIsWriting(true);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsWriting(false);
      }}
    >
      {entry()}
    </div>
  );
}
