import { useMemo, useState } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { ImportCounts, ImportResult } from '../../shared/model/import.ts';
import { useRowsInView } from '../ui/use-rows-in-view.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { Compared } from './compared.ts';
import { FileResult } from './file-result.tsx';
import { GroupHeading } from './group-heading.tsx';
import { ResultFilter, type ShownGroup } from './result-filter.tsx';
import { fileRows, groupedRows, groupOf } from './result-rows.ts';
import './file-results.css';

export interface FileResultsProps {
  readonly results: readonly ImportResult[];
  readonly counts: ImportCounts;
  readonly isRunning: boolean;
  readonly listName: string;
  readonly onOpenDocument: (id: DocumentId) => void;
  readonly onCompare: (compared: Compared) => void;
}

/** What became of each file, grouped and filtered by it; tens of thousands do not slow it down. */
export function FileResults(props: FileResultsProps) {
  const { results, counts, isRunning, listName, onOpenDocument, onCompare } = props;
  const translate = useTranslate();
  const [status, setStatus] = useState<ShownGroup>('all');
  const rows = useMemo(() => {
    if (status !== 'all') return fileRows(results.filter((result) => groupOf(result) === status));
    // While it runs rows must not move under the reader: only what ends is sorted.
    return isRunning ? fileRows(results) : groupedRows(results);
  }, [results, status, isRunning]);
  const near = useMemo(() => results.filter((result) => groupOf(result) === 'near').length, [results]);
  const { first, end, spaceBefore, spaceAfter, scroller, measure } = useRowsInView({
    count: rows.length,
    estimate: 65,
    listName: `${listName} ${status} ${String(isRunning)}`,
  });
  return (
    <>
      <ResultFilter counts={counts} near={near} status={status} onChoose={setStatus} />
      <div
        className="import-files"
        ref={scroller}
        role="region"
        aria-label={translate('import.results')}
        tabIndex={0}
      >
        {rows.length === 0 && !isRunning && (
          <p className="import-file-none">{translate('import.nothingOfStatus')}</p>
        )}
        <ul style={{ paddingBlock: `${spaceBefore}px ${spaceAfter}px` }}>
          {rows.slice(first, end).map((row, index) => {
            const place = { row: first + index, measure };
            if (row.type === 'group')
              return <GroupHeading key={row.group} group={row.group} count={row.count} {...place} />;
            return (
              <FileResult
                key={first + index}
                result={row.result}
                count={rows.length}
                {...place}
                onOpenDocument={onOpenDocument}
                onCompare={onCompare}
              />
            );
          })}
        </ul>
      </div>
    </>
  );
}
