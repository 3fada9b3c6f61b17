import type { Said } from '../../../shared/fields/said.ts';
import { Select } from '../select.tsx';
import { useTranslate } from '../use-translate.tsx';
import type { EntryProps } from './entry.ts';

type Text = Extract<Said, { is: 'text' }>;

/** One of a list, or yes or no; and that nothing is said, unless something must be. */
export function ChoiceEntry(props: EntryProps<Text> & { readonly isRequired: boolean }) {
  const { label, type, said, onSay, isRequired } = props;
  const translate = useTranslate();
  const options =
    type.is === 'choice'
      ? Object.entries(type.labels).map(([value, name]) => ({ value, label: translate(name) }))
      : (['yes', 'no'] as const).map((value) => ({ value, label: translate(`field.${value}`) }));
  const nothing = isRequired ? [] : [{ value: '', label: translate('entry.nothing') }];
  return (
    <Select
      label={label}
      value={said.text}
      options={[...nothing, ...options]}
      onChange={(text) => {
        onSay({ is: 'text', text });
      }}
    />
  );
}
