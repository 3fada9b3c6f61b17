import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';

/** As long as a saved search's name may be. */
const longest = 200;

export interface KeepFormProps {
  /** What the search is called unless the person says otherwise. */
  readonly proposal: string;
  readonly onKeep: (title: string) => void;
}

/** Gives the search that stands a name, to be kept by it. */
export function KeepForm({ proposal, onKeep }: KeepFormProps) {
  const translate = useTranslate();
  const plain = proposal.replace(/[\u2066-\u2069]/gu, '').slice(0, longest);
  const [title, setTitle] = useState(plain);
  const said = title.trim();
  return (
    <form
      className="keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== '') onKeep(said);
      }}
    >
      <TextField
        label={translate('search.kept.name')}
        value={title}
        onChange={setTitle}
        maxLength={longest}
      />
      <Button type="submit" isDisabled={said === ''}>
        {translate('search.kept.save')}
      </Button>
    </form>
  );
}
