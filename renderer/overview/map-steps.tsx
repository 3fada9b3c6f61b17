import { useLanguage } from '../ui/use-translate.tsx';
import type { Step } from './steps.ts';

const patterns = ['dots', 'lines', 'cross', 'full'] as const;

/** The fill of a step: the highest is always full, whatever the number of steps. */
export function patternOf(step: number, steps: number): string {
  return `url(#map-${patterns[patterns.length - steps + step] ?? 'full'})`;
}

/** From sparse to full, so that no step is told by its colour alone. */
export function MapPatterns() {
  return (
    <defs>
      {patterns.map((pattern) => (
        <pattern key={pattern} id={`map-${pattern}`} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className={`map-step map-step-${pattern}`} width="5" height="5" />
          {pattern === 'dots' && <circle className="map-ink" cx="2.5" cy="2.5" r="0.8" />}
          {(pattern === 'lines' || pattern === 'cross') && (
            <path className="map-hatch" d="M-1 1l2-2M0 5l5-5M4 6l2-2" />
          )}
          {pattern === 'cross' && <path className="map-hatch" d="M-1 4l2 2M0 0l5 5M4-1l2 2" />}
        </pattern>
      ))}
    </defs>
  );
}

const swatch = { width: 22, height: 12, line: 18 } as const;

/** What each step means, in the empty corner of the Pacific. */
export function MapLegend({ steps, bottom }: { readonly steps: readonly Step[]; readonly bottom: number }) {
  const language = useLanguage();
  const say = ({ from, to }: Step) =>
    [...new Set([from, to])].map((edge) => edge.toLocaleString(language)).join('–');
  return (
    <g className="map-legend">
      {steps.map((step, place) => {
        const top = bottom - (steps.length - place) * swatch.line;
        return (
          <g key={step.from}>
            <rect
              className="map-country"
              x={0}
              y={top}
              width={swatch.width}
              height={swatch.height}
              fill={patternOf(place, steps.length)}
            />
            <text
              direction="ltr"
              textAnchor="start"
              x={swatch.width + 6}
              y={top + swatch.height / 2}
              dominantBaseline="central"
            >
              {say(step)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
