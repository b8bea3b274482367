import type { ViewCompareQuery } from '../../generated/operations.ts';

export type Comparison = ViewCompareQuery['compare'];

/** One cell of a comparison, ready to be drawn. A cell without a value stays a point: it is where a line breaks. */
export interface Point {
  readonly area: string;
  readonly code: string;
  readonly period: string;
  readonly time: number;
  readonly value: number;
  readonly status: string;
  readonly edition: string;
  readonly id: string | null;
  /** The interval of confidence, where the value has one. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A period as a number on an axis: 2017 is 2017, its third quarter 2017.5. */
export function timeOf(period: string): number {
  const parts = /(?<year>\d{4})(?:-(?:Q(?<quarter>\d)|(?<month>\d\d)))?/.exec(period)?.groups;
  const year = Number(parts?.['year'] ?? Number.NaN);
  if (parts?.['quarter']) return year + (Number(parts['quarter']) - 1) / 4;
  return parts?.['month'] ? year + (Number(parts['month']) - 1) / 12 : year;
}

export interface IndicatorPoints {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly points: readonly Point[];
}

/** The cells by indicator, in the order of the question. */
export function pointsOf({ columns, rows }: Comparison): IndicatorPoints[] {
  const codes = [...new Set(columns.map(({ indicator }) => indicator.code))];
  return codes.map((code) => {
    const own = columns.flatMap((column, i) => (column.indicator.code === code ? [{ column, i }] : []));
    const first = own[0]?.column;
    const points = rows.flatMap(({ area, cells }) =>
      own.map(({ column, i }): Point => {
        const cell = cells[i];
        const interval = cell?.observation?.basis?.interval;
        return { area: area.name, code: area.code, period: column.period, time: timeOf(column.period), value: cell?.value ?? Number.NaN, status: cell?.status ?? 'O', edition: cell?.observation?.origin.edition?.title ?? '', id: cell?.observation?.id ?? null, low: interval?.low ?? null, high: interval?.high ?? null };
      }),
    );
    return { code, name: first?.indicator.name ?? code, unit: first?.unit ?? '', points };
  });
}

/** Points with an interval of confidence. */
export const withInterval = (points: readonly Point[]): Point[] => points.filter(({ low, high }) => low !== null && high !== null);

export const isKnown = ({ value }: Point): boolean => Number.isFinite(value);

/** The newest known point of each area. */
export function newest(points: readonly Point[]): Point[] {
  const byArea = new Map<string, Point>();
  for (const point of points) if (isKnown(point) && point.time >= (byArea.get(point.code)?.time ?? -Infinity)) byArea.set(point.code, point);
  return [...byArea.values()];
}
