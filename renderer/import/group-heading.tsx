import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import type { ResultGroup } from './result-rows.ts';

/** The heading over the results that ended alike. */
export function GroupHeading(props: {
  readonly group: ResultGroup;
  readonly count: number;
  readonly row: number;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
}) {
  const { group, count, row, measure } = props;
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <li className="import-group" ref={measure} data-row={row}>
      <h3>
        {translate(`import.status.${group}`)} <span>{count.toLocaleString(language)}</span>
      </h3>
    </li>
  );
}
