import type { ObservationRow } from '../../domain/observation.ts';
import type { CursorKey, CursorKind } from '../../domain/page.ts';
import { periodSort, readPeriod } from '../../domain/period.ts';

export type ObservationOrderField = 'SOURCE' | 'PERIOD' | 'AREA' | 'INDICATOR' | 'VALUE';

/** An order of observations; SOURCE is the order of the editions' rows. */
export interface ObservationOrder {
  readonly field: ObservationOrderField;
  readonly descending: boolean;
}

/** A part of a keyset: an expression of SQL and the same of a row. */
export interface OrderKey {
  readonly sql: string;
  readonly kind: CursorKind;
  readonly of: (row: ObservationRow) => CursorKey;
}

export interface Keyset {
  readonly name: string;
  readonly descending: boolean;
  readonly keys: readonly OrderKey[];
}

const sortOf = (row: ObservationRow): number => {
  const period = readPeriod(row.period);
  return period ? periodSort(period) : 0;
};

const ID: OrderKey = { sql: 'id', kind: 'INTEGER', of: (row) => row.id };
const INDICATOR: OrderKey = { sql: 'indicator', kind: 'TEXT', of: (row) => row.indicator };
const AREA: OrderKey = { sql: 'area', kind: 'TEXT', of: (row) => row.area };
const PERIOD: OrderKey = { sql: 'period_sort', kind: 'INTEGER', of: sortOf };
const VALUE: OrderKey = { sql: 'value', kind: 'NUMBER', of: (row) => row.value };

/** Values first and missing ones last, whichever the direction: in SQL null is neither above nor below anything. */
const valueWithGaps = (descending: boolean): readonly OrderKey[] => {
  const [present, absent] = descending ? [1, 0] : [0, 1];
  return [
    { sql: `case when value is null then ${absent} else ${present} end`, kind: 'INTEGER', of: (row) => (row.value === null ? absent : present) as number },
    { sql: 'coalesce(value, 0)', kind: 'NUMBER', of: (row) => row.value ?? 0 },
    ID,
  ];
};

/** All keys of an order go in one direction, so that one comparison of rows is one seek in an index. */
export function keysetOf({ field, descending }: ObservationOrder, onlyValues: boolean): Keyset {
  const name = `${field}${descending ? '-' : '+'}${onlyValues ? 'v' : ''}`;
  const keys: Readonly<Record<ObservationOrderField, readonly OrderKey[]>> = {
    SOURCE: [ID],
    PERIOD: [PERIOD, INDICATOR, AREA, ID],
    AREA: [AREA, INDICATOR, PERIOD, ID],
    INDICATOR: [INDICATOR, AREA, PERIOD, ID],
    VALUE: onlyValues ? [VALUE, ID] : valueWithGaps(descending),
  };
  return { name, descending, keys: keys[field] };
}
