import X from 'lucide-react/icons/x';
import { useId, useRef } from 'react';
import { readSaid } from '../../../shared/fields/read-said.ts';
import type { Said } from '../../../shared/fields/said.ts';
import { sayField } from '../../../shared/fields/say-field.ts';
import { IconButton } from '../icon-button.tsx';
import { isolate } from '../isolate.ts';
import { useTranslate } from '../use-translate.tsx';
import { useArchiveSpeech } from '../use-vocabulary.tsx';
import type { EntryProps } from './entry.ts';
import { wordChoices } from './word-choices.ts';
import '../text-field.css';
import './words-entry.css';

type Words = Extract<Said, { is: 'words' }>;

/** Several words, one after the other: Enter takes the one that was typed, each can be taken away. */
export function WordsEntry(
  props: EntryProps<Words> & {
    /** What the archive says already, to choose from where the field has no list of its own. */
    readonly known?: readonly string[] | undefined;
  },
) {
  const { label, type, said, onSay, wrong, known = [] } = props;
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const choices = [...wordChoices(type, speech), ...known];
  const take = () => {
    const read = readSaid(said, type, speech);
    // What is no word of its list stays where it was typed.
    if ('value' in read && said.pending.trim() !== '')
      onSay({ is: 'words', words: (read.value ?? []) as readonly string[], pending: '' });
  };
  return (
    <div className="words-entry">
      <label className="text-field-label" htmlFor={id}>
        {label}
      </label>
      {said.words.length > 0 && (
        <ul className="words-entry-list" aria-label={label}>
          {said.words.map((word) => {
            const name = sayField(word, type, speech)[0] ?? word;
            return (
              <li key={word} className="words-entry-word">
                <bdi>{name}</bdi>
                <IconButton
                  icon={X}
                  label={translate('entry.takeAway', { what: isolate(name) })}
                  onPress={() => {
                    // The button goes with its word.
                    box.current?.focus();
                    onSay({ ...said, words: said.words.filter((each) => each !== word) });
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <input
        id={id}
        ref={box}
        className="text-field-input"
        dir="auto"
        list={`${id}-choices`}
        value={said.pending}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-text`}
        placeholder={translate('entry.wordsText')}
        onChange={(event) => {
          onSay({ ...said, pending: event.target.value });
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || said.pending.trim() === '') return;
          event.preventDefault();
          take();
        }}
      />
      <datalist id={`${id}-choices`}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
      {wrong !== null && (
        <span id={`${id}-text`} className="text-field-error">
          {wrong}
        </span>
      )}
    </div>
  );
}
