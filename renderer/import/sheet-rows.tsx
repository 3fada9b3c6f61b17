import { useMemo, useState } from 'react';
import type { PlannedRow, PlannedSheet } from '../../shared/ipc/sheet-requests.ts';
import { Chip } from '../ui/chip.tsx';
import { useRowsInView } from '../ui/use-rows-in-view.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { SheetRow } from './sheet-row.tsx';

type Part = 'wrong' | 'ready' | 'without';

/** A row of the table, or a file that none names. */
type Line = PlannedRow | { readonly file: string };

/** What would become of each row, and which files no row names. Nothing of it has been done. */
export function SheetRows({ plan }: { readonly plan: PlannedSheet }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Part | null>(null);
  const lines = useMemo((): Readonly<Record<Part, readonly Line[]>> => {
    const isWrong = ({ problems }: PlannedRow) => problems.length > 0;
    return {
      wrong: plan.rows.filter(isWrong),
      ready: plan.rows.filter((row) => !isWrong(row)),
      without: plan.without.map((file) => ({ file })),
    };
  }, [plan]);
  // What is wrong is what a person must look at.
  const part = chosen ?? (lines.wrong.length > 0 ? 'wrong' : 'ready');
  const shown = lines[part];
  const { first, end, spaceBefore, spaceAfter, scroller, measure } = useRowsInView({
    count: shown.length,
    estimate: 56,
    listName: part,
  });
  const counts = { ready: lines.ready.length, wrong: lines.wrong.length, without: lines.without.length };
  return (
    <div className="sheet-rows">
      <p role="status">{translate('import.plan', counts)}</p>
      <div className="sheet-part-buttons" role="group" aria-label={translate('import.filter')}>
        {(['wrong', 'ready', 'without'] as const).map((each) => (
          <Chip
            key={each}
            count={counts[each]}
            isSelected={part === each}
            onChange={() => {
              setChosen(each);
            }}
          >
            {translate(`import.plan.${each}`)}
          </Chip>
        ))}
      </div>
      <div
        className="sheet-rows-list"
        ref={scroller}
        role="region"
        aria-label={translate('import.plan.rows')}
        tabIndex={0}
      >
        {shown.length === 0 && <p className="sheet-row">{translate('import.plan.none')}</p>}
        <ul style={{ paddingBlock: `${spaceBefore}px ${spaceAfter}px` }}>
          {shown.slice(first, end).map((line, index) => (
            <SheetRow
              key={first + index}
              line={line}
              place={first + index}
              count={shown.length}
              measure={measure}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}
