import { useId, type ReactNode } from 'react';
import './page-part.css';

/** A part of a page under its heading, as a region of its own. */
export function PagePart(props: {
  readonly title: string;
  /** A sentence or two under the heading. */
  readonly text?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="page-part" aria-labelledby={id}>
      <h2 className="page-part-title" id={id}>
        {props.title}
      </h2>
      {props.text !== undefined && <p className="page-part-text">{props.text}</p>}
      {props.children}
    </section>
  );
}
