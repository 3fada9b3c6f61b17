import { useState } from 'react';
import { TextField } from '../ui/text-field.tsx';

export interface ReadFieldProps<Value> {
  readonly label: string;
  readonly description?: string | undefined;
  /** What is kept, as it is written: shown when the field is drawn anew, meanwhile what is typed stays as typed. */
  readonly written: string;
  /** What the typed text says; null where it says nothing that can be kept. */
  readonly read: (typed: string) => { readonly value: Value } | null;
  /** Said while nothing can be kept of what is typed. */
  readonly error: string;
  readonly onChange: (value: Value) => void;
  readonly inputMode?: 'numeric' | 'text';
}

/** A line that is read as something else than text: a number, a date. */
export function ReadField<Value>(props: ReadFieldProps<Value>) {
  const { label, description, written, read, error, onChange, inputMode = 'text' } = props;
  const [typed, setTyped] = useState(written);
  return (
    <TextField
      label={label}
      {...(description !== undefined && { description })}
      value={typed}
      inputMode={inputMode}
      isInvalid={read(typed) === null}
      error={error}
      onChange={(next) => {
        setTyped(next);
        const found = read(next);
        if (found) onChange(found.value);
      }}
    />
  );
}
