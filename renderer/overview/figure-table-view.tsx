import { Button as Pressable } from 'react-aria-components/Button';
import { isCounted, type FigureCell, type FigureTable } from '../../shared/overview/figure.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import './figure-table-view.css';

export interface FigureTableViewProps {
  readonly table: FigureTable;
  /** False: for screen readers alone, and nothing in it can be pressed: the picture stands for that. */
  readonly isShown: boolean;
  readonly onSearch: (query: string) => void;
}

/** The table behind a figure. */
export function FigureTableView({ table, isShown, onSearch }: FigureTableViewProps) {
  const language = useLanguage();
  const { caption, header, rows } = table;
  return (
    <div className={isShown ? 'figure-table' : 'is-spoken-only'}>
      <table>
        <caption className="is-spoken-only">{caption}</caption>
        <thead>
          <tr>
            {header.map((name, place) => (
              <th key={place} scope="col" className={isNumber(rows[0]?.[place]) ? 'is-number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, column) =>
                typeof cell === 'string' ? (
                  <th key={column} scope="row">
                    <bdi>{cell}</bdi>
                  </th>
                ) : (
                  <td key={column} className="is-number">
                    {cell && isShown && (
                      <CountLink label={labelOf(row, header[column])} {...{ cell, onSearch }} />
                    )}
                    {cell && !isShown && cell.count.toLocaleString(language)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CountLink(props: {
  readonly cell: Exclude<FigureCell, string | null>;
  readonly label: string;
  readonly onSearch: (query: string) => void;
}) {
  const { cell, label, onSearch } = props;
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Pressable
      className="figure-table-count"
      onPress={() => {
        onSearch(cell.query);
      }}
    >
      {cell.count.toLocaleString(language)}{' '}
      <span className="is-spoken-only">
        {translate('overview.count', { name: label, documents: cell.count })}
      </span>
    </Pressable>
  );
}

const isNumber = (cell: FigureCell | undefined) => cell !== undefined && typeof cell !== 'string';

/** What a number is of: the words of its row, and its column where the row has several. */
function labelOf(row: readonly FigureCell[], column = ''): string {
  const words = row.filter((cell) => typeof cell === 'string');
  return (row.filter(isCounted).length > 1 ? [...words, column] : words).join(', ');
}
