import { useEffect, useState } from 'react';
import type { ListedAbout } from '../../shared/ipc/activity-requests.ts';
import { Chip } from '../ui/chip.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useRowsInView } from '../ui/use-rows-in-view.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { LogLine } from './log-line.tsx';
import { log, useLog } from './log.ts';
import type { OpenDocument } from './open-document.ts';
import './log-list.css';

const filters: readonly ListedAbout[] = ['all', 'documents', 'dossiers', 'archive'];

/** The whole log, newest first; only the rows in view are drawn and read. */
export function LogList({ onOpenDocument }: { readonly onOpenDocument: OpenDocument }) {
  const translate = useTranslate();
  const { about, total, lines, failure } = useLog();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const { first, end, spaceBefore, spaceAfter, scroller, measure } = useRowsInView({
    count: total ?? 0,
    estimate: 84,
    listName: about,
  });
  useEffect(() => {
    log.refresh();
  }, []);
  useEffect(() => {
    log.want(first, end);
  }, [first, end, about]);
  const toggle = (sequence: number) => {
    const next = new Set(open);
    if (!next.delete(sequence)) next.add(sequence);
    setOpen(next);
  };
  const rows = Array.from({ length: end - first }, (_, place) => first + place);
  return (
    <div className="log-list">
      <div className="log-list-filter" role="group" aria-label={translate('activity.filter')}>
        {filters.map((filter) => (
          <Chip
            key={filter}
            isSelected={about === filter}
            {...(about === filter && total !== null && { count: total })}
            onChange={() => {
              log.choose(filter);
            }}
          >
            {translate(`activity.about.${filter}`)}
          </Chip>
        ))}
      </div>
      <div
        className="log-list-rows"
        ref={scroller}
        role="region"
        aria-label={translate('activity.part.log')}
        tabIndex={0}
      >
        {failure && <FailureNotice failure={failure} title={translate('activity.logFailed')} />}
        {total === 0 && <p className="log-list-none">{translate('activity.nothing')}</p>}
        <ul style={{ paddingBlock: `${spaceBefore}px ${spaceAfter}px` }}>
          {rows.map((row) => {
            const line = lines.get(row);
            return (
              <li
                key={line?.sequence ?? `row-${row}`}
                className="log-list-row"
                ref={measure}
                data-row={row}
                aria-posinset={row + 1}
                aria-setsize={total ?? 0}
              >
                {line && (
                  <LogLine
                    line={line}
                    isOpen={open.has(line.sequence)}
                    onToggle={() => {
                      toggle(line.sequence);
                    }}
                    onOpenDocument={onOpenDocument}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
