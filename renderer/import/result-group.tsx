import type { ImportResult } from '../../shared/model/import.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';

/** The heading over the results that ended alike. */
export function ResultGroup(props: {
  readonly status: ImportResult['status'];
  readonly count: number;
  readonly row: number;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
}) {
  const { status, count, row, measure } = props;
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <li className="import-group" ref={measure} data-row={row}>
      <h3>
        {translate(`import.status.${status}`)} <span>{count.toLocaleString(language)}</span>
      </h3>
    </li>
  );
}
