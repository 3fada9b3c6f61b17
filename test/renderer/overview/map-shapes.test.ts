import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import finer from 'world-atlas/countries-50m.json' with { type: 'json' };
import { isOnMap, mapShapes } from '../../../renderer/overview/map-shapes.ts';
import { smallCountries } from '../../../renderer/overview/small-countries.ts';
import { currentCountries } from '../../../shared/model/countries.ts';

test('every country of today is on the map, as a shape or as a dot, but the one where nobody lives', () => {
  expect(currentCountries().filter((code) => !isOnMap(code))).toEqual(['AQ']);
  const { shapes } = mapShapes(700);
  const drawn = shapes.map(({ code }) => code).filter((code) => code !== '');
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(drawn.toSorted()).toEqual(currentCountries().filter((code) => code !== 'AQ'));
});

test('a map is as wide as was asked, and everything on it lies within', () => {
  const { height, shapes } = mapShapes(700);
  expect(height / 700).toBeGreaterThan(0.4);
  expect(height / 700).toBeLessThan(0.55);
  const outside = shapes.filter(({ x, y }) => !(x >= 0 && x <= 700 && y >= 0 && y <= height));
  expect(outside.map(({ code }) => code)).toEqual([]);
});

test('dots stand where their countries are', () => {
  const topology = finer as unknown as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.countries);
  const middles = new Map(
    features.flatMap((each) =>
      each.id === undefined ? [] : [[new Intl.Locale(`und-${each.id}`).region, geoCentroid(each)] as const],
    ),
  );
  const far = Object.entries(smallCountries).filter(([code, [longitude, latitude]]) => {
    const [x, y] = middles.get(code) ?? [longitude, latitude];
    const across = Math.abs(((longitude - x + 540) % 360) - 180);
    // Some are islands in a wide sea: the main one is not their middle.
    return across > 30 || Math.abs(latitude - y) > 10;
  });
  expect(far).toEqual([]);
});
