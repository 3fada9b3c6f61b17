import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { useTranslate } from './use-translate.tsx';

/** Rows drawn at first: a list of hundreds is slow to draw, and what stands below it is out of reach. */
const first = 50;

/** A list on a page with others: its first rows, and a button that shows all of them. */
export function FirstRows<Row>(props: {
  readonly rows: readonly Row[];
  readonly children: (rows: readonly Row[]) => ReactNode;
}) {
  const { rows, children } = props;
  const translate = useTranslate();
  const [isWhole, setIsWhole] = useState(false);
  return (
    <>
      {children(isWhole ? rows : rows.slice(0, first))}
      {rows.length > first && (
        <Button
          variant="quiet"
          aria-expanded={isWhole}
          onPress={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? translate('search.facet.fewer') : translate('search.facet.all', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
