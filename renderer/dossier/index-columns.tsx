import { useId } from 'react';
import { indexColumns, type DossierOptions } from '../../shared/model/dossier-options.ts';
import { Chip } from '../ui/chip.tsx';
import { useTranslate } from '../ui/use-translate.tsx';

export interface IndexColumnsProps {
  readonly columns: DossierOptions['columns'];
  readonly onChange: (columns: DossierOptions['columns']) => void;
}

/** What a line of the index tells below the title, always in the same order. */
export function IndexColumns({ columns, onChange }: IndexColumnsProps) {
  const translate = useTranslate();
  const label = useId();
  return (
    <div className="index-columns" role="group" aria-labelledby={label}>
      <p className="index-columns-label" id={label}>
        {translate('dossier.columns')}
      </p>
      <div className="index-columns-chips">
        {indexColumns.map((column) => (
          <Chip
            key={column}
            isSelected={columns.includes(column)}
            onChange={(isChosen) => {
              onChange(indexColumns.filter((each) => (each === column ? isChosen : columns.includes(each))));
            }}
          >
            {translate(`dossier.column.${column}`)}
          </Chip>
        ))}
      </div>
    </div>
  );
}
