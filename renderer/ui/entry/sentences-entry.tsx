import type { Said } from '../../../shared/fields/said.ts';
import { sayTerm } from '../../../shared/fields/say-field.ts';
import { Chip } from '../chip.tsx';
import { Select } from '../select.tsx';
import { TextField } from '../text-field.tsx';
import { useTranslate } from '../use-translate.tsx';
import { useArchiveSpeech } from '../use-vocabulary.tsx';
import type { EntryProps } from './entry.ts';
import { RowsEntry } from './rows-entry.tsx';
import { sentenceUnits } from './sentence-units.ts';

type Sentences = Extract<Said, { is: 'sentences' }>;

const nothing = { type: '', amount: '', unit: '', isSuspended: false };

/** What a court imposed, part by part: what, how much of which unit, and whether it is suspended. */
export function SentencesEntry({ label, said, onSay, wrong }: EntryProps<Sentences>) {
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const blank = { value: '', label: translate('entry.nothing') };
  const units = [blank, ...sentenceUnits(speech.language)];
  const types = speech.terms['sentence-types'].map(({ code }) => ({
    value: code,
    label: sayTerm(code, 'sentence-types', speech),
  }));
  return (
    <RowsEntry
      label={label}
      rows={said.sentences}
      onRows={(sentences) => {
        onSay({ is: 'sentences', sentences });
      }}
      fresh={nothing}
      wrong={wrong}
      addLabel={translate('entry.addSentence')}
      nameOf={({ type }) => sayTerm(type, 'sentence-types', speech)}
    >
      {({ type, amount, unit, isSuspended }, change) => (
        <>
          <Select
            label={translate('entry.sentenceType')}
            value={type}
            options={[blank, ...types]}
            onChange={(chosen) => {
              change({ type: chosen });
            }}
          />
          <TextField
            label={translate('entry.amount')}
            inputMode="decimal"
            value={amount}
            onChange={(typed) => {
              change({ amount: typed });
            }}
          />
          <Select
            label={translate('entry.unit')}
            value={unit}
            options={units}
            onChange={(chosen) => {
              change({ unit: chosen });
            }}
          />
          <Chip
            isSelected={isSuspended}
            onChange={(isChosen) => {
              change({ isSuspended: isChosen });
            }}
          >
            {translate('entry.suspended')}
          </Chip>
        </>
      )}
    </RowsEntry>
  );
}
