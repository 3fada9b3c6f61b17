import { useId, useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { useTranslate } from '../../ui/use-translate.tsx';
import type { ChangeFormProps } from './deed.ts';

/** A tag or a campaign that each is to have, or not to have. */
export function WordChange(
  props: ChangeFormProps & {
    readonly does: 'add' | 'take';
    readonly field: 'tags' | 'campaigns';
    /** Those that there are. */
    readonly known: readonly string[];
  },
) {
  const { does, field, known, onChange } = props;
  const translate = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <>
      <TextField
        label={translate(`facet.${field === 'tags' ? 'tag' : 'campaign'}`)}
        value={typed}
        list={id}
        onChange={(text) => {
          setTyped(text);
          const word = text.trim();
          onChange(word === '' ? null : { does, field, word });
        }}
      />
      <datalist id={id}>
        {known.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </>
  );
}
