import type { SeedRow, SourceFile } from '../conversion.ts';
import { ratioColumns } from '../ratioTerms.ts';

export interface Names {
  readonly en: string;
  readonly ko: string;
}

/** One indicator of a seed; what is not said is the ordinary case: no maximum, no ratio, nothing to judge. */
export interface IndicatorSpec {
  readonly code: string;
  readonly name: Names;
  readonly definition: Names;
  readonly unit: string;
  readonly multiplier?: number;
  readonly decimals?: number;
  readonly better?: 'HIGHER' | 'LOWER' | 'NEITHER';
  readonly comparability: 'INTERNATIONAL' | 'NATIONAL_DEFINITION';
  readonly numerator?: string;
  readonly denominator?: string;
  readonly maxValue?: string;
  readonly topic: string;
  readonly crosswalk?: string;
}

export interface Place {
  readonly source: string;
  readonly locator: string;
}

export function indicatorRow(spec: IndicatorSpec, place: Place): SeedRow {
  return {
    code: spec.code,
    version: '1',
    name_en: spec.name.en,
    name_ko: spec.name.ko,
    definition_en: spec.definition.en,
    definition_ko: spec.definition.ko,
    unit: spec.unit,
    multiplier: spec.multiplier ?? 0,
    decimals: spec.decimals ?? null,
    better_when: spec.better ?? 'NEITHER',
    comparability: spec.comparability,
    ...ratioColumns(spec),
    fiscal_year_start: null,
    max_value: spec.maxValue ?? null,
    topic: spec.topic,
    crosswalk: spec.crosswalk ?? null,
    source: place.source,
    locator: place.locator,
  };
}

/** One figure read from a source row; a figure that the source does not print is never made up, so a value is always there. */
export interface Figure extends Place {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: string;
  readonly status?: string;
  readonly currency?: string | null;
  readonly warnings?: readonly string[];
}

function observationRow(figure: Figure): SeedRow {
  return {
    indicator: figure.indicator,
    area: figure.area,
    period: figure.period,
    value: figure.value,
    status: figure.status ?? 'A',
    missing_reason: null,
    currency: figure.currency ?? null,
    breakdown: null,
    warnings: [...new Set(figure.warnings ?? [])].toSorted().join(';'),
    source: figure.source,
    locator: figure.locator,
  };
}

/** Rows in the order of indicator, area and period, so that two figures of the same cell lie beside each other and are refused. */
export function observationRows(figures: readonly Figure[]): SeedRow[] {
  const key = (figure: Figure): string => `${figure.indicator} ${figure.area} ${figure.period}`;
  const sorted = figures.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  sorted.forEach((figure, i) => {
    const before = sorted[i - 1];
    if (before && key(before) === key(figure)) throw new Error(`Two figures of ${key(figure)}: ${before.locator} and ${figure.locator}. Give each its own edition or indicator.`);
    if (!/^-?\d+(\.\d+)?$/.test(figure.value)) throw new Error(`${figure.locator}: "${figure.value}" is not a plain number`);
  });
  return sorted.map(observationRow);
}

/** Rows of the indicators that have a figure, each with the place of its first figure; a figure without an indicator is refused. */
export function indicatorRows(specs: readonly IndicatorSpec[], figures: readonly Figure[]): SeedRow[] {
  const first = new Map<string, Figure>();
  for (const figure of figures) if (!first.has(figure.indicator)) first.set(figure.indicator, figure);
  const known = new Set(specs.map((spec) => spec.code));
  for (const code of first.keys()) if (!known.has(code)) throw new Error(`${code} has figures and no definition`);
  if (known.size !== specs.length) throw new Error('Two indicators have the same code');
  return specs.flatMap((spec) => {
    const figure = first.get(spec.code);
    return figure ? [indicatorRow(spec, figure)] : [];
  });
}

/** The file's name without its folders, and its hash: what a source of a sidecar says of its file. */
export const fileStated = (file: SourceFile): { name: string; sha256: string } => ({ name: file.name.slice(file.name.lastIndexOf('/') + 1), sha256: file.sha256 });

export const warning = (code: string, appliesTo: 'all' | 'listed', message: Names): object => ({ code, message, appliesTo });

const PLACES = /^(?:para|section|table|text|summary|description|last para|abstract|highlights|body text)[\x20-\x7e]*$/u;

/** The place inside the source, where the locator names one instead of quoting it; a line there is one of the page. */
export function shortPlace(locator: string): string {
  const place = (/^[^:;"]*/u.exec(locator)?.[0] ?? '').trim();
  if (/^line \d+$/u.test(place)) return `${place} of the page`;
  return PLACES.test(place) ? place : '';
}

export function locatorOf(line: number, locator: string): string {
  const place = shortPlace(locator);
  return place === '' ? `line ${line}` : `line ${line}, ${place}`;
}
