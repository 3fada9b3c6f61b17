import type { OpenedSheet } from '../../shared/ipc/sheet-requests.ts';
import { fieldName } from '../ui/field-names.ts';
import { isolate } from '../ui/isolate.ts';
import { Select } from '../ui/select.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';
import { sheetDesk } from './sheet.ts';
import type { ColumnTarget } from './sheet-store.ts';

const aside = 'aside';
const file = 'file';

/** Each column with its first values and what it says, which can be chosen. */
export function SheetColumns(props: {
  readonly sheet: OpenedSheet;
  readonly mapping: readonly ColumnTarget[];
}) {
  const { sheet, mapping } = props;
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const options = [
    { value: aside, label: translate('import.column.aside') },
    { value: file, label: translate('import.column.file') },
    ...sheet.fields.map((field) => ({
      value: field,
      label: fieldName({ field, collection: 'documents' }, speech) ?? field,
    })),
  ];
  return (
    <div className="sheet-columns-box">
      <table className="sheet-columns">
        <thead>
          <tr>
            <th scope="col">{translate('import.column')}</th>
            <th scope="col">{translate('import.column.examples')}</th>
            <th scope="col">{translate('import.column.says')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map(({ header, examples }, at) => (
            // A table may call two columns alike: their place tells them apart.
            <tr key={at}>
              <th scope="row">
                <bdi>{header}</bdi>
              </th>
              <td>
                <bdi className="sheet-columns-examples">{examples.join(' · ')}</bdi>
              </td>
              <td>
                <Select
                  label={translate('import.column.saysOf', { column: isolate(header) })}
                  isLabelHidden
                  value={mapping[at] ?? aside}
                  options={options}
                  onChange={(target) => {
                    sheetDesk.map(at, target === aside ? null : target);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
