import type { Overview } from '../../shared/model/overview.ts';
import { sayTime } from '../../shared/overview/say-time.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { Picture, PictureMark } from './picture.tsx';
import { timeSlots } from './time-slots.ts';

const plotHeight = 150;
const headroom = 18;
const axisHeight = 24;
/** Pixels that a year or a month takes below the axis, and a number above its bar. */
const labelWidth = { year: 38, month: 64, edge: 96 } as const;
const narrowestNumber = 26;

/** A bar for each year or month; time runs as one reads, in Arabic from the right. */
export function TimePicture(props: {
  readonly label: string;
  readonly width: number;
  readonly time: Overview['time'];
  readonly onSearch: (query: string) => void;
}) {
  const { label, width, time, onSearch } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const isMirrored = document.documentElement.dir === 'rtl';
  const { slots, size } = timeSlots(time, { width, edge: labelWidth.edge });
  const highest = Math.max(...slots.map(({ counted }) => counted?.count ?? 0));
  const every = Math.ceil(labelWidth[time.unit] / size);
  const baseline = headroom + plotHeight;
  return (
    <Picture
      {...{ label, width, onSearch }}
      height={baseline + axisHeight}
      first={slots.find(({ counted }) => counted)?.value ?? ''}
    >
      <line className="picture-line" x1={0} x2={width} y1={baseline} y2={baseline} />
      {slots.map(({ value, counted, start, size: own, isEdge, step }) => {
        const left = isMirrored ? width - start - own : start;
        const name = sayTime(value, { translate, language });
        const isNamed = isEdge || step % every === 0;
        const axis = isNamed && (
          <text className="picture-muted" x={left + own / 2} y={baseline + 16} textAnchor="middle">
            {name}
          </text>
        );
        if (!counted) return <g key={value}>{axis}</g>;
        const bar = Math.max(2, (counted.count / highest) * plotHeight);
        const gap = Math.min(8, own * 0.2);
        return (
          <PictureMark
            key={value}
            id={value}
            name={translate('overview.count', { name, documents: counted.count })}
            query={counted.query}
            words={
              <>
                {(own >= narrowestNumber || counted.count === highest) && (
                  <text
                    className="picture-strong"
                    x={left + own / 2}
                    y={baseline - bar - 5}
                    textAnchor="middle"
                  >
                    {counted.count.toLocaleString(language)}
                  </text>
                )}
                {axis}
              </>
            }
          >
            <rect className="picture-reach" x={left} y={0} width={own} height={baseline} rx={4} />
            <rect
              className="picture-fill"
              x={left + gap / 2}
              y={baseline - bar}
              width={own - gap}
              height={bar}
              rx={Math.min(2, own / 4)}
            />
          </PictureMark>
        );
      })}
    </Picture>
  );
}
