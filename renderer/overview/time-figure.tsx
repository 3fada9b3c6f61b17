import type { Overview } from '../../shared/model/overview.ts';
import type { FigureTable } from '../../shared/overview/figure.ts';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { Figure } from './figure.tsx';
import { TimePicture } from './time-picture.tsx';

/** Documents over time, and those without a date beside them. */
export function TimeFigure(props: {
  readonly overview: Overview;
  readonly table: FigureTable;
  readonly onSearch: (query: string) => void;
}) {
  const { overview, table, onSearch } = props;
  const { time, documents } = overview;
  const translate = useTranslate();
  const { undated } = time;
  const told = time.counted.reduce((sum, { count }) => sum + count, undated?.count ?? 0);
  return (
    <Figure
      name="time"
      {...{ table, onSearch }}
      nothing={translate('overview.noDates')}
      draw={(width) =>
        time.counted.length === 0 ? (
          <p className="figure-nothing">{translate('overview.noDates')}</p>
        ) : (
          <TimePicture {...{ width, time, onSearch }} label={table.caption} />
        )
      }
      notes={
        <>
          {told > documents && <p className="figure-note">{translate('overview.timeText')}</p>}
          {undated && (
            <Button
              variant="quiet"
              onPress={() => {
                onSearch(undated.query);
              }}
            >
              {translate('overview.undatedCount', { documents: undated.count })}
            </Button>
          )}
        </>
      }
    />
  );
}
