import type { ViewRankingQuery } from '../../generated/operations.ts';
import { type Comparison, newest, pointsOf } from './points.ts';

export interface MappedValue {
  readonly code: string;
  readonly name: string;
  readonly numericCode: string | null;
  readonly value: number;
  readonly period: string;
}

export interface Mapped {
  readonly title: string;
  readonly unit: string;
  readonly values: readonly MappedValue[];
}

interface AnyArea {
  readonly code: string;
  readonly name: string;
  readonly numericCode?: string | null;
}

export function mapOfRanking({ rows, indicator }: ViewRankingQuery['ranking']): Mapped {
  const values = rows.flatMap(({ area, cell }): MappedValue[] => (cell.value === null ? [] : [{ ...placeOf(area), value: cell.value, period: cell.observation?.period ?? '' }]));
  return { title: indicator.name, unit: indicator.unit, values };
}

/** The newest value of each area by the first indicator of a comparison. */
export function mapOfComparison(compare: Comparison): Mapped {
  const [first] = pointsOf(compare);
  const areas = new Map(compare.rows.map(({ area }) => [area.code, area]));
  const values = newest(first?.points ?? []).flatMap(({ code, value, period }): MappedValue[] => {
    const area = areas.get(code);
    return area ? [{ ...placeOf(area), value, period }] : [];
  });
  return { title: first?.name ?? '', unit: first?.unit ?? '', values };
}

const placeOf = (area: AnyArea): Pick<MappedValue, 'code' | 'name' | 'numericCode'> => ({ code: area.code, name: area.name, numericCode: area.numericCode ?? null });
