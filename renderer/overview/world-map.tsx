import { useMemo } from 'react';
import { countryName } from '../../shared/fields/display-names.ts';
import type { Counted } from '../../shared/model/overview.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { mapShapes, type CountryShape } from './map-shapes.ts';
import { Picture, PictureMark } from './picture.tsx';
import { MapLegend, MapPatterns, patternOf } from './map-steps.tsx';
import { stepOf, stepsUpTo } from './steps.ts';
import './world-map.css';

export interface WorldMapProps {
  readonly label: string;
  readonly width: number;
  readonly countries: readonly Counted[];
  readonly onSearch: (query: string) => void;
}

/** Pixels: what is too small to be hit gets a dot of this radius. */
const dotRadius = 4.5;

/** The countries of the world, those with documents in steps that differ in pattern as well as in colour. */
export function WorldMap({ label, width, countries, onSearch }: WorldMapProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { height, shapes } = useMemo(() => mapShapes(width), [width]);
  const known = useMemo(() => new Map(countries.map((each) => [each.value, each])), [countries]);
  const steps = stepsUpTo(Math.max(1, ...countries.map(({ count }) => count)));
  const counted = shapes.flatMap((shape) => {
    const own = known.get(shape.code);
    return own ? [{ shape, own }] : [];
  });
  // Small ones last, above their neighbours.
  counted.sort((one, other) => Number(one.shape.isSmall) - Number(other.shape.isSmall));
  return (
    <Picture {...{ label, width, height, onSearch }} first={firstOf(countries, counted)}>
      <MapPatterns />
      {shapes.map(
        ({ code, path, x, y }) =>
          path !== '' && !known.has(code) && <path key={`${code} ${x} ${y}`} className="map-land" d={path} />,
      )}
      {counted.map(({ shape, own }) => (
        <PictureMark
          key={shape.code}
          id={shape.code}
          query={own.query}
          name={translate('overview.count', {
            name: countryName(shape.code, language),
            documents: own.count,
          })}
        >
          <Country shape={shape} fill={patternOf(stepOf(steps, own.count), steps.length)} />
        </PictureMark>
      ))}
      <MapLegend steps={steps} bottom={height} />
    </Picture>
  );
}

function Country({ shape, fill }: { readonly shape: CountryShape; readonly fill: string }) {
  const { path, x, y, isSmall } = shape;
  if (isSmall) return <circle className="map-country" cx={x} cy={y} r={dotRadius} fill={fill} />;
  return <path className="map-country" d={path} fill={fill} />;
}

/** The country of most documents that is on the map. */
function firstOf(
  countries: readonly Counted[],
  counted: readonly { readonly shape: CountryShape }[],
): string {
  const drawn = new Set(counted.map(({ shape }) => shape.code));
  return countries.find(({ value }) => drawn.has(value))?.value ?? '';
}
