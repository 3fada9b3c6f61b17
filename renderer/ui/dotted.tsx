import { Fragment } from 'react';

/** A line of parts with dots between; each part keeps its own direction, and the line that of the window. */
export function Dotted({ parts }: { readonly parts: readonly (string | undefined)[] }) {
  const said = [...new Set(parts)].filter((part) => part !== undefined && part !== '');
  return said.map((part, place) => (
    <Fragment key={part}>
      {place > 0 && ' · '}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}
