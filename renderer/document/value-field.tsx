import { Field } from '../ui/field.tsx';

export interface ValueFieldProps {
  readonly label: string;
  /** What the document says, in its own direction; nothing is drawn where it says nothing. */
  readonly value: string | readonly string[] | undefined;
}

/** A field whose value comes from the document. */
export function ValueField({ label, value }: ValueFieldProps) {
  const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  if (values.length === 0) return null;
  return (
    <Field label={label}>
      {values.map((each) => (
        <span className="details-value" key={each}>
          <bdi>{each}</bdi>
        </span>
      ))}
    </Field>
  );
}
