import Download from 'lucide-react/icons/download';
import ImageDown from 'lucide-react/icons/image-down';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { FigureName, FigureTable } from '../../shared/overview/figure.ts';
import { Chip } from '../ui/chip.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { FigureTableView } from './figure-table-view.tsx';
import { savePicture, saveTable } from './save-figure.ts';
import { useWidth } from './use-width.ts';
import './figure.css';

export interface FigureProps {
  readonly name: FigureName;
  readonly table: FigureTable;
  /** Said where there is nothing to count. */
  readonly nothing: string;
  /** Draws it so many pixels wide. */
  readonly draw: (width: number) => ReactNode;
  /** What must be known to read it, and what it leaves out. */
  readonly notes?: ReactNode;
  readonly onSearch: (query: string) => void;
}

/** A figure under its heading: drawn, or as the table behind it, which is always there for who cannot see the picture. */
export function Figure({ name, table, nothing, draw, notes, onSearch }: FigureProps) {
  const translate = useTranslate();
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  const section = useRef<HTMLElement>(null);
  const { ref, width } = useWidth();
  const { failure, attempt } = useAttempt();
  const { caption } = table;
  const isEmpty = table.rows.length === 0;
  return (
    <section ref={section} className={`figure figure-${name}`} aria-labelledby={id}>
      <div className="figure-head">
        <h2 className="figure-title" id={id}>
          {caption}
        </h2>
        {!isEmpty && (
          <div className="figure-tools">
            <Chip isSelected={isTable} onChange={setIsTable}>
              {translate('overview.table')}
            </Chip>
            <IconButton
              icon={Download}
              label={translate('overview.saveCsv', { figure: caption })}
              onPress={() => {
                attempt(() => saveTable(table, translate));
              }}
            />
            {!isTable && (
              <IconButton
                icon={ImageDown}
                label={translate('overview.savePicture', { figure: caption })}
                onPress={() => {
                  const picture = section.current?.querySelector<SVGSVGElement>('svg.picture');
                  if (picture) attempt(() => savePicture(picture, caption, translate));
                }}
              />
            )}
          </div>
        )}
      </div>
      {failure && <FailureNotice failure={failure} />}
      {isEmpty ? (
        <p className="figure-nothing">{nothing}</p>
      ) : (
        <>
          {!isTable && (
            <div className="figure-picture" ref={ref}>
              {width > 0 && draw(width)}
            </div>
          )}
          <FigureTableView table={table} isShown={isTable} onSearch={onSearch} />
          {notes}
        </>
      )}
    </section>
  );
}
