import { Fragment } from 'react';
import type { Mark } from '../../shared/search/marks.ts';

/** A text with its hits marked; marks are stretches [start, end) in UTF-16 units, in order and apart. */
export function MarkedText(props: { readonly text: string; readonly marks: readonly Mark[] }) {
  const { text, marks } = props;
  return (
    <>
      {marks.map(([start, end], place) => (
        <Fragment key={start}>
          {text.slice(marks[place - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
