import { useMemo } from 'react';
import type { LaidText } from '../../ui/pdf/open-pdf.ts';
import type { PlacedNote } from '../placed-note.ts';
import type { PageAnchors } from './page-anchors.ts';
import { rectsOf, type PageRect } from './page-marks.ts';
import type { TextHit } from './text-hits.ts';

export interface MarksOnPageProps {
  readonly texts: readonly LaidText[];
  readonly anchors: PageAnchors;
  readonly placed: readonly PlacedNote[];
  readonly hits: readonly TextHit[];
  readonly current: TextHit | null;
}

interface Mark {
  readonly rects: readonly PageRect[];
  readonly hit?: TextHit;
  readonly note?: PlacedNote['note'];
}

/** Hits and highlights where their words are drawn on a page. */
export function MarksOnPage({ texts, anchors, placed, hits, current }: MarksOnPageProps) {
  const marks = useMemo((): readonly Mark[] => {
    const laid = texts.find(({ element }) => element.isConnected)?.element;
    const bounds = laid?.closest('.pdf-text')?.getBoundingClientRect();
    if (!bounds || bounds.width === 0) return [];
    const on = { texts, anchors, bounds };
    const [first, last] = rangeOf(anchors);
    const isHere = ({ start, end }: { start: number; end: number }) => start <= last && end > first;
    return [
      ...placed.flatMap(({ note, place }) =>
        place && isHere(place) ? [{ note, rects: rectsOf(place, on) }] : [],
      ),
      ...hits.filter(isHere).map((hit) => ({ hit, rects: rectsOf(hit, on) })),
    ];
  }, [texts, anchors, placed, hits]);
  return marks.flatMap(({ rects, hit, note }) =>
    rects.map((rect, index) => {
      const style = {
        left: `${rect.x * 100}%`,
        top: `${rect.y * 100}%`,
        width: `${rect.width * 100}%`,
        height: `${rect.height * 100}%`,
      };
      if (note) {
        const first = index === 0 ? ' is-first' : '';
        const className = `pdf-note highlight highlight-${note.colour}${first}`;
        return <div key={`${note.id}-${index}`} role="mark" data-note={note.id} {...{ className, style }} />;
      }
      const isCurrent = hit?.start === current?.start;
      return (
        <mark
          key={`${hit?.start ?? 0}-${index}`}
          className={isCurrent ? 'pdf-mark is-current' : 'pdf-mark'}
          style={style}
        />
      );
    }),
  );
}

/** The first and the last place of the document's text that a page shows. */
function rangeOf({ places }: PageAnchors): readonly [first: number, last: number] {
  let [first, last] = [Infinity, -1];
  for (const place of places)
    for (const offset of place) {
      if (offset < 0) continue;
      first = Math.min(first, offset);
      last = Math.max(last, offset);
    }
  return [first, last];
}
