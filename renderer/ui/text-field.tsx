import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as Entry, type TextFieldProps as EntryProps } from 'react-aria-components/TextField';
import './text-field.css';

export interface TextFieldProps extends Omit<EntryProps, 'className' | 'children' | 'style'> {
  readonly label: string;
  /** A sentence under the field that says what belongs there. */
  readonly description?: string;
  readonly placeholder?: string;
  /** What is wrong; shown, and read aloud, only with `isInvalid`. */
  readonly error?: ReactNode;
  /** Several lines: how many show at first. */
  readonly rows?: number;
  /** The id of a `<datalist>` with what may be meant. */
  readonly list?: string;
}

/** A line (or a few) of text to write, with its label. Writing direction follows what is written. */
export function TextField({ label, description, placeholder, error, rows, list, ...rest }: TextFieldProps) {
  const shared = { className: 'text-field-input', placeholder: placeholder ?? '', dir: 'auto' };
  return (
    <Entry {...rest} className="text-field">
      <Label className="text-field-label">{label}</Label>
      {rows === undefined ? <Input {...shared} list={list} /> : <TextArea {...shared} rows={rows} />}
      {description !== undefined && (
        <Text slot="description" className="text-field-description">
          {description}
        </Text>
      )}
      <FieldError className="text-field-error">{error}</FieldError>
    </Entry>
  );
}
