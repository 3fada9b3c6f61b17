import { Fragment, useMemo } from 'react';
import type { Marker } from '../../shared/search/marks.ts';
import type { PlacedNote } from './placed-note.ts';
import { textParts, type TextRun } from './text-runs.ts';
import './highlight.css';

/** What is shown over a document's text. */
export interface Overlay {
  readonly marker: Marker | null;
  readonly notes: readonly PlacedNote[];
}

export interface HighlightedTextProps {
  readonly text: string;
  /** Where it begins in the document's plain text. */
  readonly offset: number;
  readonly overlay: Overlay;
}

/** A piece of a document's text with its hits and highlights; `data-at` tells where in the whole text it stands. */
export function HighlightedText({ text, offset, overlay }: HighlightedTextProps) {
  const { marker, notes } = overlay;
  const marks = useMemo(() => marker?.(text) ?? [], [text, marker]);
  return (
    <span data-at={offset}>
      {textParts(text, { marks, notes, offset }).map(({ start, isHit, runs }) => {
        const inside = runs.map((run, place) => <Run key={place} {...run} />);
        return isHit ? <mark key={start}>{inside}</mark> : <Fragment key={start}>{inside}</Fragment>;
      })}
    </span>
  );
}

function Run({ text, note, isFirst }: TextRun) {
  if (!note) return text;
  const first = isFirst ? ' is-first' : '';
  const noted = note.text === '' ? '' : ' has-note';
  return (
    <span role="mark" className={`highlight highlight-${note.colour}${first}${noted}`} data-note={note.id}>
      {text}
    </span>
  );
}
