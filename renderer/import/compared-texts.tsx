import { useMemo, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { textDifference } from '../ui/text-difference.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { AlignedRow } from './align-paragraphs.ts';
import { foldRows } from './folded-rows.ts';

/** Rows drawn at once; a long comparison grows by as many at a time. */
const stretch = 200;

/** Two texts paragraph by paragraph; what is alike is folded, what differs is marked. */
export function ComparedTexts({ rows }: { readonly rows: readonly AlignedRow[] }) {
  const translate = useTranslate();
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState(stretch);
  const folded = useMemo(() => foldRows(rows, unfolded), [rows, unfolded]);
  const differing = rows.filter(({ type }) => type !== 'same').length;
  return (
    <div className="comparison-texts">
      <p role="status">{translate('import.compare.differing', { count: differing })}</p>
      <ol className="comparison-rows">
        {folded.slice(0, shown).map((each) =>
          each.type === 'row' ? (
            <Row key={each.at} row={each.row} />
          ) : (
            <li key={each.at} className="comparison-folded">
              <Button
                variant="quiet"
                onPress={() => {
                  setUnfolded(new Set([...unfolded, each.at]));
                }}
              >
                {translate('import.compare.alike', { count: each.count })}
              </Button>
            </li>
          ),
        )}
      </ol>
      {folded.length > shown && (
        <Button
          onPress={() => {
            setShown(shown + stretch);
          }}
        >
          {translate('import.compare.more')}
        </Button>
      )}
    </div>
  );
}

function Row({ row }: { readonly row: AlignedRow }) {
  const translate = useTranslate();
  if (row.type === 'left' || row.type === 'right') {
    const text = 'left' in row ? row.left : row.right;
    return (
      <li className={`comparison-row comparison-row-${row.type}`}>
        <p className="comparison-only">
          <span className="comparison-says">
            {translate(row.type === 'left' ? 'import.compare.onlyFresh' : 'import.compare.onlyOther')}
          </span>
          <span dir="auto">{text}</span>
        </p>
      </li>
    );
  }
  if (row.type === 'same') {
    return (
      <li className="comparison-row comparison-row-same">
        <p dir="auto">{row.left}</p>
        <p dir="auto">{row.right}</p>
      </li>
    );
  }
  const { start, removed, added, end } = textDifference(row.left, row.right);
  return (
    <li className="comparison-row">
      {[removed, added].map((text, side) => (
        <p key={side} dir="auto">
          {start}
          {text !== '' && <mark>{text}</mark>}
          {end}
        </p>
      ))}
    </li>
  );
}
