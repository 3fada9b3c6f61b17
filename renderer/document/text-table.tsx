import { HighlightedText, type Overlay } from './highlighted-text.tsx';

export interface TextTableProps {
  readonly rows: readonly (readonly string[])[];
  /** Where it begins in the document's plain text. */
  readonly offset: number;
  readonly overlay: Overlay;
}

/** A table of a document's text. In the plain text a tab parts its cells and a line its rows. */
export function TextTable({ rows, offset, overlay }: TextTableProps) {
  const placed = placedCells(rows, offset);
  return (
    <div className="text-table" tabIndex={0}>
      <table>
        <tbody>
          {placed.map((row, place) => (
            <tr key={place}>
              {row.map(({ text, start }, column) => (
                <td key={column} dir="auto">
                  <HighlightedText text={text} offset={start} overlay={overlay} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each cell with where it begins in the document's plain text. */
function placedCells(rows: TextTableProps['rows'], offset: number) {
  let at = offset;
  return rows.map((row) =>
    row.map((text) => {
      const start = at;
      at += text.length + 1;
      return { text, start };
    }),
  );
}
