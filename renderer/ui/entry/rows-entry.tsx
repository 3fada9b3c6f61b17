import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useRef, type ReactNode } from 'react';
import { Button } from '../button.tsx';
import { IconButton } from '../icon-button.tsx';
import { useTranslate } from '../use-translate.tsx';
import '../text-field.css';
import './rows-entry.css';

export interface RowsEntryProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly onRows: (rows: readonly Row[]) => void;
  /** What a row that is added begins as. */
  readonly fresh: Row;
  readonly wrong: string | null;
  /** The words on the button that adds a row. */
  readonly addLabel: string;
  /** What a row is called where it is taken away. */
  readonly nameOf: (row: Row) => string;
  /** A row's own fields. */
  readonly children: (row: Row, change: (patch: Partial<Row>) => void) => ReactNode;
}

/** Several of the same under each other: to write in, to add to, to take from. */
export function RowsEntry<Row extends object>(props: RowsEntryProps<Row>) {
  const { label, rows, onRows, fresh, wrong, addLabel, nameOf, children } = props;
  const translate = useTranslate();
  const group = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset className="rows-entry" ref={group} tabIndex={-1}>
      <legend>{label}</legend>
      {rows.map((row, at) => (
        <div key={at} className="rows-entry-row">
          {children(row, (patch) => {
            onRows(rows.with(at, { ...row, ...patch }));
          })}
          <IconButton
            icon={X}
            label={translate('entry.takeAway', { what: nameOf(row) })}
            onPress={() => {
              // The button goes with its row.
              group.current?.focus();
              onRows(rows.toSpliced(at, 1));
            }}
          />
        </div>
      ))}
      {wrong !== null && (
        <p className="text-field-error" role="status">
          {wrong}
        </p>
      )}
      <div>
        <Button
          variant="quiet"
          icon={Plus}
          onPress={() => {
            onRows([...rows, fresh]);
          }}
        >
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
