import { useMemo, useState } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { ImportCounts, ImportResult } from '../../shared/model/import.ts';
import { Chip } from '../ui/chip.tsx';
import { useRowsInView } from '../ui/use-rows-in-view.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { FileResult } from './file-result.tsx';
import './file-results.css';

type Status = ImportResult['status'];

export interface FileResultsProps {
  readonly results: readonly ImportResult[];
  readonly counts: ImportCounts;
  readonly isRunning: boolean;
  readonly listName: string;
  readonly onOpenDocument: (id: DocumentId) => void;
}

/** What became of each file, filtered by it; tens of thousands do not slow it down. */
export function FileResults({ results, counts, isRunning, listName, onOpenDocument }: FileResultsProps) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Status | 'all' | null>(null);
  // What failed is what a person must look at once all is done.
  const status = chosen ?? (!isRunning && counts.failed > 0 ? 'failed' : 'all');
  const shown = useMemo(
    () => (status === 'all' ? results : results.filter((result) => result.status === status)),
    [results, status],
  );
  const { first, end, spaceBefore, spaceAfter, scroller, measure } = useRowsInView({
    count: shown.length,
    estimate: 65,
    listName: `${listName} ${status}`,
  });

  const total = counts.imported + counts.duplicates + counts.skipped + counts.failed;
  const filters = [
    { status: 'failed', count: counts.failed },
    { status: 'imported', count: counts.imported },
    { status: 'duplicate', count: counts.duplicates },
    { status: 'skipped', count: counts.skipped },
  ] as const;
  return (
    <>
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
            setChosen('all');
          }}
        >
          {translate('import.all')}
        </Chip>
        {filters
          .filter((filter) => filter.count > 0 || filter.status === status)
          .map((filter) => (
            <Chip
              key={filter.status}
              count={filter.count}
              isSelected={status === filter.status}
              onChange={() => {
                setChosen(filter.status);
              }}
            >
              <span className={`import-file-dot import-file-dot-${filter.status}`} aria-hidden />
              {translate(`import.status.${filter.status}`)}
            </Chip>
          ))}
      </div>
      <div
        className="import-files"
        ref={scroller}
        role="region"
        aria-label={translate('import.results')}
        tabIndex={0}
      >
        {shown.length === 0 && !isRunning && (
          <p className="import-file-none">{translate('import.nothingOfStatus')}</p>
        )}
        <ul>
          <li role="presentation" style={{ blockSize: `${spaceBefore}px` }} />
          {shown.slice(first, end).map((result, index) => (
            <FileResult
              key={first + index}
              result={result}
              row={first + index}
              count={shown.length}
              measure={measure}
              onOpenDocument={onOpenDocument}
            />
          ))}
          <li role="presentation" style={{ blockSize: `${spaceAfter}px` }} />
        </ul>
      </div>
    </>
  );
}
