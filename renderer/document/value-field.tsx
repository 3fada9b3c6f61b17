import type { Origin } from '../../shared/model/origin.ts';
import { Field } from '../ui/field.tsx';
import { OriginNote } from './origin-note.tsx';

export interface ValueFieldProps {
  readonly label: string;
  /** What the document says, in its own direction; nothing is drawn where it says nothing. */
  readonly value: string | readonly string[] | undefined;
  /** Where it was found, if a program found it. */
  readonly origin?: Origin | undefined;
}

/** A field whose value comes from the document. */
export function ValueField({ label, value, origin }: ValueFieldProps) {
  const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  if (values.length === 0) return null;
  return (
    <Field label={label}>
      {values.map((each) => (
        <span className="details-value" key={each}>
          <bdi>{each}</bdi>
        </span>
      ))}
      <OriginNote origin={origin} />
    </Field>
  );
}
