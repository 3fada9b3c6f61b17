import { useId } from 'react';
import './select.css';

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly description?: string;
  /** The label is said by what stands around it: only screen readers need it. */
  readonly isLabelHidden?: boolean;
}

/** One of many, folded: the system's own list, which every keyboard and screen reader knows. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, options, onChange, description, isLabelHidden = false } = props;
  const id = useId();
  return (
    <div className="select">
      <label className={isLabelHidden ? 'is-spoken-only' : 'select-label'} htmlFor={id}>
        {label}
      </label>
      <select
        className="select-box"
        id={id}
        value={value}
        aria-describedby={description === undefined ? undefined : `${id}-text`}
        onChange={(event) => {
          const chosen = options.find((each) => each.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {description !== undefined && (
        <p className="select-description" id={`${id}-text`}>
          {description}
        </p>
      )}
    </div>
  );
}
