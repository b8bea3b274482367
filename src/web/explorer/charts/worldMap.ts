import * as Plot from '@observablehq/plot';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import boundariesUrl from 'world-atlas/countries-50m.json?url';
import { AskError } from '../askServer.ts';
import { say } from '../say.ts';
import type { Mapped, MappedValue } from './mappedValues.ts';
import { asPicture, FONT, leadsTo, numberText, type Render, withState } from './render.ts';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

interface Shape {
  readonly type: 'Feature';
  readonly id?: string | number;
  readonly geometry: Geometry;
  readonly properties: { readonly name: string };
  readonly own?: MappedValue | undefined;
}

interface Small extends Shape {
  /** Longitude and latitude of its middle. */
  readonly at: readonly [number, number];
}

/** Steradians below which a country is hard to see, and gets a dot as well. */
const SMALL = 0.00004;

/** So few areas are shown near; more of them on the whole world. */
const FEW = 50;

/** A map of the world in equal areas. All boundaries are drawn alike, whoever disputes them. */
export async function worldMap({ title, unit, values }: Mapped): Promise<Render> {
  const response = await fetch(boundariesUrl).catch(() => null);
  if (!response?.ok) throw new AskError(say('The boundaries could not be loaded; the values stand in the table.', '경계 자료를 불러오지 못했습니다. 값은 표에 있습니다.'));
  const world = (await response.json()) as World;
  const countries = feature(world, world.objects.countries) as FeatureCollection<Geometry, { name: string }>;
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b);
  const byNumber = new Map(values.map((value) => [value.numericCode ?? value.code, value]));
  const shapes = countries.features.filter(({ id }) => id !== '010').map((shape) => ({ ...shape, own: byNumber.get(keyOf(shape)) }) as Shape);
  const known = shapes.filter(({ own }) => own !== undefined);
  const small: Small[] = known.filter((shape) => geoArea(shape) < SMALL).map((shape) => ({ ...shape, at: geoCentroid(shape) }));
  return (width) => {
    const chart = Plot.plot({
      width, height: Math.round(width * 0.5), margin: 2, style: FONT,
      projection: { type: 'equal-earth', rotate: [-11, 0], domain: framedBy(known.length < FEW ? known : shapes) },
      color: { type: 'quantize', n: 6, scheme: 'YlGnBu', domain: rangeOf(values), legend: false },
      marks: [
        Plot.geo(shapes, { fill: 'var(--missing)' }),
        Plot.geo(known, { fill: ({ own }: Shape) => own?.value }),
        Plot.geo(borders, { stroke: 'var(--border)', strokeWidth: 0.6 }),
        Plot.dot(small, { x: ({ at }: Small) => at[0], y: ({ at }: Small) => at[1], r: width < 560 ? 2 : 3.5, fill: ({ own }: Shape) => own?.value, stroke: 'var(--border-strong)', strokeWidth: 0.8 }),
        Plot.tip(known, Plot.pointer(Plot.centroid({ title: ({ own }: Shape) => (own ? `${own.name}, ${own.period}\n${numberText(own.value)} ${unit}` : ''), fill: 'var(--ground)' }))),
      ],
    });
    leadsTo<Shape>(chart, ({ own }) => (own ? withState(`/country/${own.code}`) : null));
    const all = document.createElement('div');
    all.append(legend(chart, unit, width), asPicture(chart, title));
    return all;
  };
}

/** The part of the world to show: the main land of each shape, lest islands far away make all others small. */
function framedBy(shapes: readonly Shape[]): FeatureCollection {
  const mainLand = shapes.map(({ geometry }): Feature => ({ type: 'Feature', properties: null, geometry: largestPart(geometry) }));
  return { type: 'FeatureCollection', features: mainLand };
}

function largestPart(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.toSorted((a, b) => geoArea(b) - geoArea(a))[0] ?? geometry;
}

/** Natural Earth gives Kosovo no number of ISO 3166-1; here it goes by its user-assigned code. */
const keyOf = ({ id, properties }: { id?: string | number | undefined; properties: { name: string } | null }): string => (id === undefined ? (properties?.name === 'Kosovo' ? 'XKX' : '') : String(id).padStart(3, '0'));

function rangeOf(values: readonly MappedValue[]): [number, number] {
  const all = values.map(({ value }) => value).toSorted((a, b) => a - b);
  // Outliers would leave all others in one colour.
  const low = all[Math.floor(all.length * 0.02)] ?? 0;
  const high = all[Math.min(all.length - 1, Math.ceil(all.length * 0.98))] ?? 1;
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}

function legend(chart: ReturnType<typeof Plot.plot>, unit: string, width: number): Element {
  const box = document.createElement('div');
  box.className = 'legend';
  const scale = chart.legend('color', { label: unit, width: Math.min(340, width), tickFormat: numberText, style: FONT });
  const missing = document.createElement('span');
  missing.append(Object.assign(document.createElement('span'), { className: 'swatch' }), say('no value', '값 없음'));
  if (scale) box.append(scale);
  box.append(missing);
  return box;
}
