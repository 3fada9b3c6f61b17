import type { Counted } from '../../shared/model/overview.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { fitText } from './fit-text.ts';
import { Picture, PictureMark } from './picture.tsx';

const rowHeight = 28;
const barHeight = 12;
/** Pixels for the number after the longest bar. */
const numberWidth = 56;

/** A bar for each value, its name before it and its number after it; mirrored where one reads from the right. */
export function BarsPicture(props: {
  readonly label: string;
  readonly width: number;
  readonly counted: readonly Counted[];
  readonly nameOf: (value: string) => string;
  readonly onSearch: (query: string) => void;
}) {
  const { label, width, counted, nameOf, onSearch } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const isMirrored = document.documentElement.dir === 'rtl';
  const names = Math.min(150, width * 0.42);
  const longest = Math.max(1, width - names - numberWidth);
  const highest = Math.max(...counted.map(({ count }) => count));
  const at = (start: number, size = 0) => (isMirrored ? width - start - size : start);
  return (
    <Picture
      {...{ label, width, onSearch }}
      height={counted.length * rowHeight}
      first={counted[0]?.value ?? ''}
    >
      {counted.map(({ value, count, query }, row) => {
        const name = nameOf(value);
        const [top, size] = [row * rowHeight, Math.max(2, (count / highest) * longest)];
        return (
          <PictureMark
            key={value}
            id={value}
            name={translate('overview.count', { name, documents: count })}
            query={query}
            words={
              <>
                <text x={at(0)} y={top + rowHeight / 2} dominantBaseline="central">
                  {fitText(name, names - 8)}
                </text>
                <text
                  className="picture-strong"
                  x={at(names + size + 8)}
                  y={top + rowHeight / 2}
                  dominantBaseline="central"
                >
                  {count.toLocaleString(language)}
                </text>
              </>
            }
          >
            <rect className="picture-reach" x={0} y={top} width={width} height={rowHeight} rx={4} />
            <rect
              className="picture-fill"
              x={at(names, size)}
              y={top + (rowHeight - barHeight) / 2}
              width={size}
              height={barHeight}
              rx={2}
            />
          </PictureMark>
        );
      })}
    </Picture>
  );
}
