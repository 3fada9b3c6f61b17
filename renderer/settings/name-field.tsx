import { useState } from 'react';
import { TextField } from '../ui/text-field.tsx';
import { useTranslate } from '../ui/use-translate.tsx';

/** The name that the activity log gives to the person's changes; kept when the field is left. */
export function NameField(props: { readonly name: string; readonly onChange: (name: string) => void }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(props.name);
  return (
    <TextField
      label={translate('settings.name')}
      description={translate('settings.nameText')}
      value={typed}
      maxLength={100}
      autoComplete="off"
      onChange={setTyped}
      onBlur={() => {
        if (typed !== props.name) props.onChange(typed.trim());
      }}
    />
  );
}
