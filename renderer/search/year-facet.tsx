import { useId, useMemo, useRef, useState, type PointerEvent } from 'react';
import type { FacetCount } from '../../shared/search/facets.ts';
import { Select } from '../ui/select.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { spanOf, yearsBetween } from './filters.ts';
import { yearBars, type YearBar } from './year-bars.ts';
import './year-facet.css';

export interface YearFacetProps {
  /** Hits by year. */
  readonly counts: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly onChoose: (years: readonly string[]) => void;
}

/** As many as stand apart in the panel's width. */
const mostBars = 40;
/** Rem: a few years are not to stand as towers. */
const widestBar = 1.25;
const any = 'any';

/** Hits over the years: a stretch is chosen by its ends, or by drawing over the bars. */
export function YearFacet({ counts, chosen, onChoose }: YearFacetProps) {
  const translate = useTranslate();
  const id = useId();
  const bars = useMemo(() => yearBars(counts, mostBars), [counts]);
  const [first, last] = [bars[0], bars.at(-1)];
  const span = spanOf(chosen);
  if (!first || !last) return null;
  const years = counts.map(({ value }) => value);
  const ends = [...new Set([...years, ...chosen.slice(0, 1), ...chosen.slice(-1)])].toSorted();
  const optionsOf = (label: string) => [
    { value: any, label },
    ...ends.map((value) => ({ value, label: value })),
  ];
  const choose = (from: string, to: string) => {
    if (from === any && to === any) onChoose([]);
    else onChoose(yearsBetween(from === any ? first.from : Number(from), to === any ? last.to : Number(to)));
  };
  const [from, to] = span ? [chosen[0] ?? any, chosen.at(-1) ?? any] : [any, any];
  return (
    <div className="facet" role="group" aria-labelledby={id}>
      <h2 className="facet-name" id={id}>
        {translate('facet.year')}
      </h2>
      {bars.length > 1 && <Bars bars={bars} span={span} onChoose={onChoose} />}
      <div className="year-ends">
        <Select
          label={translate('search.year.from')}
          isLabelHidden
          value={from}
          options={optionsOf(translate('search.year.from'))}
          onChange={(value) => {
            choose(value, to);
          }}
        />
        <Select
          label={translate('search.year.to')}
          isLabelHidden
          value={to}
          options={optionsOf(translate('search.year.to'))}
          onChange={(value) => {
            choose(from, value);
          }}
        />
      </div>
    </div>
  );
}

/** For the eye and the pointer: the fields below say and do the same. */
function Bars(props: {
  readonly bars: readonly YearBar[];
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly onChoose: (years: readonly string[]) => void;
}) {
  const { bars, span, onChoose } = props;
  const box = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ readonly start: number; readonly end: number } | null>(null);
  const highest = Math.max(...bars.map(({ count }) => count));
  const barAt = (event: PointerEvent) => {
    const edges = box.current?.getBoundingClientRect();
    if (!edges) return 0;
    const isMirrored = document.documentElement.dir === 'rtl';
    const way = (isMirrored ? edges.right - event.clientX : event.clientX - edges.left) / edges.width;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(way * bars.length)));
  };
  const isIn = ({ from, to }: YearBar, bar: number) => {
    if (drawn) return bar >= Math.min(drawn.start, drawn.end) && bar <= Math.max(drawn.start, drawn.end);
    return span === null || (to >= span.from && from <= span.to);
  };
  return (
    <div
      className="year-bars"
      aria-hidden
      ref={box}
      style={{ maxInlineSize: `${bars.length * widestBar}rem` }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn({ start: barAt(event), end: barAt(event) });
      }}
      onPointerMove={(event) => {
        if (drawn) setDrawn({ start: drawn.start, end: barAt(event) });
      }}
      onPointerUp={() => {
        const [start, end] = [bars[drawn?.start ?? -1], bars[drawn?.end ?? -1]];
        setDrawn(null);
        if (start && end) onChoose(yearsBetween(Math.min(start.from, end.from), Math.max(start.to, end.to)));
      }}
      onPointerCancel={() => {
        setDrawn(null);
      }}
    >
      {bars.map((bar, place) => (
        <div
          key={bar.from}
          className={isIn(bar, place) ? 'year-bar is-in' : 'year-bar'}
          title={`${bar.from === bar.to ? bar.from : `${bar.from}–${bar.to}`}: ${bar.count}`}
        >
          <div style={{ blockSize: `${(bar.count / highest) * 100}%` }} />
        </div>
      ))}
    </div>
  );
}
