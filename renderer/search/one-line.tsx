import { Fragment } from 'react';
import './one-line.css';

/**
 * Parts on one line with dots between. Where there is no room each part is cut at its own end: an English name in an
 * Arabic line keeps its beginning.
 */
export function OneLine({ parts }: { readonly parts: readonly (string | undefined)[] }) {
  const said = [...new Set(parts)].filter((part) => part !== undefined && part !== '');
  if (said.length === 0) return null;
  return (
    <span className="one-line">
      {said.map((part, place) => (
        <Fragment key={part}>
          {place > 0 && <span aria-hidden>·</span>}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
