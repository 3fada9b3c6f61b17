import type { ImportCounts, ImportResult } from '../../shared/model/import.ts';
import { Chip } from '../ui/chip.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { statusOrder } from './result-rows.ts';

export type ShownStatus = ImportResult['status'] | 'all';

/** Which results are shown, with how many there are of each; those of which there are none are folded away. */
export function ResultFilter(props: {
  readonly counts: ImportCounts;
  readonly status: ShownStatus;
  readonly onChoose: (status: ShownStatus) => void;
}) {
  const { counts, status, onChoose } = props;
  const translate = useTranslate();
  const { imported, duplicates, skipped, failed } = counts;
  const countOf = { imported, duplicate: duplicates, skipped, failed };
  const total = imported + duplicates + skipped + failed;
  return (
    <div
      className="import-file-filter"
      role="group"
      aria-label={translate('import.filter')}
      hidden={total === 0}
    >
      <Chip
        count={total}
        isSelected={status === 'all'}
        onChange={() => {
          onChoose('all');
        }}
      >
        {translate('import.all')}
      </Chip>
      {statusOrder
        .filter((each) => countOf[each] > 0 || each === status)
        .map((each) => (
          <Chip
            key={each}
            count={countOf[each]}
            isSelected={status === each}
            onChange={() => {
              onChoose(each);
            }}
          >
            <span className={`import-file-dot import-file-dot-${each}`} aria-hidden />
            {translate(`import.status.${each}`)}
          </Chip>
        ))}
    </div>
  );
}
