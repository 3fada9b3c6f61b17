import { useState } from 'react';
import { TextField } from '../ui/text-field.tsx';

export interface LinesFieldProps {
  readonly label: string;
  readonly description: string;
  /** What is kept, as lines: shown when the field is drawn anew, while it is written in the lines stay as typed. */
  readonly lines: string;
  readonly onChange: (lines: string) => void;
  /** What is wrong with the lines as typed. */
  readonly error?: (lines: string) => string | undefined;
}

/** A list written down, an entry a line. */
export function LinesField({ label, description, lines, onChange, error }: LinesFieldProps) {
  const [typed, setTyped] = useState(lines);
  const wrong = error?.(typed);
  return (
    <TextField
      label={label}
      description={description}
      rows={3}
      value={typed}
      isInvalid={wrong !== undefined}
      error={wrong}
      onChange={(next) => {
        setTyped(next);
        onChange(next);
      }}
    />
  );
}
