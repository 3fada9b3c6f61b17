import type { ImportCounts } from '../../shared/model/import.ts';
import { Chip } from '../ui/chip.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { groupOrder, type ResultGroup } from './result-rows.ts';

export type ShownGroup = ResultGroup | 'all';

/** Which results are shown, with how many there are of each; those of which there are none are folded away. */
export function ResultFilter(props: {
  readonly counts: ImportCounts;
  /** How many of those that came in are nearly the same as another. */
  readonly near: number;
  readonly status: ShownGroup;
  readonly onChoose: (status: ShownGroup) => void;
}) {
  const { counts, near, status, onChoose } = props;
  const translate = useTranslate();
  const { imported, duplicates, skipped, failed } = counts;
  const countOf = { imported: imported - near, near, duplicate: duplicates, skipped, failed };
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
      {groupOrder
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
