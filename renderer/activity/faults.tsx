import './bad-objects.css';

export interface FaultsProps {
  readonly title: string;
  /** What it means and what to do. */
  readonly about?: string;
  /** The file inside the archive, and what is with it. */
  readonly faults: readonly { readonly file: string; readonly what?: string }[];
}

/** One kind of thing that a check found, and the files where it did. */
export function Faults({ title, about, faults }: FaultsProps) {
  return (
    <section className="bad-objects">
      <h3>{title}</h3>
      {about !== undefined && <p className="activity-part-text">{about}</p>}
      <ul>
        {faults.map(({ file, what }) => (
          <li key={`${file} ${what ?? ''}`}>
            {what !== undefined && <span>{what}</span>}
            <code dir="ltr">{file}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
