import { geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { smallCountries } from './small-countries.ts';

/** A country as it is drawn. */
export interface CountryShape {
  /** ISO 3166-1 alpha-2; empty where the shape has no code of its own: it is land, and nothing is counted there. */
  readonly code: string;
  /** The `d` of an SVG path; empty for what is a dot. */
  readonly path: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** Too small to be hit: a dot marks it. */
  readonly isSmall: boolean;
}

/** Pixels: smaller than this, a shape is hard to see and to hit. */
const smallest = 7;

/** Pixels around it: the dots of the outermost islands are whole. */
const margin = 6;

/** Nobody lives there, and it would take a fifth of the height. */
const antarctica = 'AQ';

const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
const all: FeatureCollection = feature(topology, topology.objects.countries);
const land = all.features
  .map((each) => ({ each, code: codeOf(each) }))
  .filter(({ code }) => code !== antarctica);
/** All that must have room: islands lie further out than any shape. */
const drawn: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    ...land.map(({ each }) => each),
    {
      type: 'Feature',
      properties: {},
      geometry: { type: 'MultiPoint', coordinates: Object.values(smallCountries).map((place) => [...place]) },
    },
  ],
};

/** The ISO number is an alias of the letters in the tables that every `Intl` has. */
function codeOf({ id, properties }: FeatureCollection['features'][number]): string {
  if (id !== undefined) return new Intl.Locale(`und-${id}`).region ?? '';
  // It has no number, and two letters by which everybody calls it.
  return properties?.['name'] === 'Kosovo' ? 'XK' : '';
}

/** Every country that is drawn on a map of this width, in pixels, and how high that map is: equal areas, never mirrored. */
export function mapShapes(width: number): {
  readonly height: number;
  readonly shapes: readonly CountryShape[];
} {
  const projection = geoEqualEarth().fitWidth(width - 2 * margin, drawn);
  const [x, y] = projection.translate();
  projection.translate([x + margin, y]);
  const path = geoPath(projection);
  path.digits(1);
  const height = Math.ceil(path.bounds(drawn)[1][1]) + margin;
  const shapes = land.map(({ each, code }) => {
    const [[left, top], [right, bottom]] = path.bounds(each);
    const [x, y] = path.centroid(each);
    return { code, path: path(each) ?? '', x, y, isSmall: Math.max(right - left, bottom - top) < smallest };
  });
  const dots = Object.entries(smallCountries).map(([code, place]) => {
    const [x, y] = projection([...place]) ?? [0, 0];
    return { code, path: '', x, y, isSmall: true };
  });
  return { height, shapes: [...shapes, ...dots] };
}

/** Whether a country can be found on the map. */
export function isOnMap(code: string): boolean {
  return code in smallCountries || land.some((each) => each.code === code);
}
