import { MarkedText } from '../../ui/marked-text.tsx';
import { useTranslate } from '../../ui/use-translate.tsx';
import type { TextHit } from './text-hits.ts';

/** More are stepped through, not listed. */
const mostListed = 500;

export interface HitListProps {
  readonly hits: readonly TextHit[];
  /** The one that one has stepped to, from 0. */
  readonly step: number;
  readonly onHit: (hit: number) => void;
}

/** The hits with some words around them and their page; a press goes there. */
export function HitList({ hits, step, onHit }: HitListProps) {
  const translate = useTranslate();
  return (
    <nav className="pdf-beside" aria-label={translate('original.hits')}>
      <ol className="hit-list">
        {hits.slice(0, mostListed).map(({ start, page, around, at }, index) => (
          <li key={start}>
            <button
              type="button"
              className="hit-list-hit"
              aria-current={index === step ? 'true' : undefined}
              onClick={() => {
                onHit(index);
              }}
            >
              <span className="hit-list-page">{translate('document.page', { page })}</span>
              <span dir="auto">
                <MarkedText text={around} marks={[at]} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {hits.length > mostListed && (
        <p>{translate('original.moreHits', { count: hits.length - mostListed })}</p>
      )}
    </nav>
  );
}
