import type { ReactNode } from 'react';
import './field.css';

/** A name and its value, for details that are read: a `<div>` inside a `<dl>`. */
export function Field(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <dt className="field-label">{props.label}</dt>
      <dd className="field-value">{props.children}</dd>
    </div>
  );
}

/** Fields under each other, with a heading of their own. */
export function FieldList(props: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className="field-list">
      {props.title !== undefined && <h2 className="field-list-title">{props.title}</h2>}
      <dl>{props.children}</dl>
    </section>
  );
}
