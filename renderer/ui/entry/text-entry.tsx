import { sayDate } from '../../../shared/dates/say-date.ts';
import { readSaid } from '../../../shared/fields/read-said.ts';
import type { Said } from '../../../shared/fields/said.ts';
import { isolate } from '../isolate.ts';
import { TextField } from '../text-field.tsx';
import { useLanguage, useTranslate } from '../use-translate.tsx';
import type { EntryProps } from './entry.ts';

type Text = Extract<Said, { is: 'text' }>;

/** Text as it is typed; of a date it is said below how it is read. */
export function TextEntry({ label, type, said, onSay, wrong }: EntryProps<Text>) {
  const translate = useTranslate();
  const locale = useLanguage();
  const read = type.is === 'date' && said.text.trim() !== '' ? readSaid(said, type) : {};
  const date = 'value' in read ? sayDate(String(read.value), { translate, locale }) : null;
  return (
    <TextField
      label={label}
      value={said.text}
      onChange={(text) => {
        onSay({ is: 'text', text });
      }}
      isInvalid={wrong !== null}
      error={wrong}
      {...(type.is === 'date' && {
        description:
          date === null ? translate('entry.dateText') : translate('entry.dateRead', { date: isolate(date) }),
      })}
      {...(type.is === 'long-text' && { rows: 4 })}
      {...(type.is === 'number' && { inputMode: 'decimal' })}
    />
  );
}
