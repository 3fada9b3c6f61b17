import { useId } from 'react';
import type { Said } from '../../../shared/fields/said.ts';
import { isolate } from '../isolate.ts';
import { TextField } from '../text-field.tsx';
import { useTranslate } from '../use-translate.tsx';
import { useArchiveSpeech } from '../use-vocabulary.tsx';
import type { EntryProps } from './entry.ts';
import { RowsEntry } from './rows-entry.tsx';
import { wordChoices } from './word-choices.ts';

type People = Extract<Said, { is: 'people' }>;

const nobody = { name: '', role: '' };
const roles = { is: 'terms', list: 'roles' } as const;

/** People in their roles: of the list, or as the source calls them. */
export function PeopleEntry({ label, said, onSay, wrong }: EntryProps<People>) {
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const id = useId();
  return (
    <>
      <RowsEntry
        label={label}
        rows={said.people}
        onRows={(people) => {
          onSay({ is: 'people', people });
        }}
        fresh={nobody}
        wrong={wrong}
        addLabel={translate('entry.addPerson')}
        nameOf={({ name }) => isolate(name)}
      >
        {({ name, role }, change) => (
          <>
            <TextField
              label={translate('person.name')}
              value={name}
              onChange={(typed) => {
                change({ name: typed });
              }}
            />
            <TextField
              label={translate('entry.role')}
              value={role}
              list={id}
              onChange={(typed) => {
                change({ role: typed });
              }}
            />
          </>
        )}
      </RowsEntry>
      <datalist id={id}>
        {wordChoices(roles, speech).map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </>
  );
}
