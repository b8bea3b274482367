import { currentEditions, type Invariant } from './invariant.ts';

interface SpotValue {
  readonly indicator: string;
  readonly edition: string;
  readonly area: string;
  readonly period: string;
  /** As printed in the source, to two decimals. */
  readonly printed: number;
}

/** Values read by people in the source itself: OECD Government at a Glance 2019. */
const SPOT_VALUES: readonly SpotValue[] = [
  { indicator: 'OECD_GG_PROCUREMENT_GDP', edition: 'oecd-gg-2019', area: 'KOR', period: '2017', printed: 13.01 },
  { indicator: 'OECD_GG_PROCUREMENT_EXPENDITURE', edition: 'oecd-gg-2019', area: 'KOR', period: '2017', printed: 40.11 },
  { indicator: 'OECD_GG_PROCUREMENT_GDP', edition: 'oecd-gg-2019', area: 'NLD', period: '2017', printed: 19.47 },
  { indicator: 'OECD_GG_PROCUREMENT_GDP', edition: 'oecd-gg-2019', area: 'MEX', period: '2017', printed: 4.93 },
];

/** Values that people read in the sources stand in the atlas. They hold for the shipped datasets, and only where those are current. */
export const SPOT_INVARIANTS: readonly Invariant[] = SPOT_VALUES.map(({ indicator, edition, area, period, printed }) => ({
  name: `${indicator} of ${area} in ${period} reads ${printed} in ${edition}.`,
  violations: async (context) => {
    const { sql, values } = currentEditions(context);
    const [row] = await context.database.rows<{ value: number | null }>(
      `select o.value as value from observation o join edition e on e.id = o.edition_id where o.${sql} and o.indicator = ? and e.code = ? and o.area = ? and o.period = ? and o.breakdown = ''`,
      [...values, indicator, edition, area, period],
    );
    const value = row?.value ?? null;
    return value !== null && Math.abs(value - printed) <= 0.005 + 1e-9 ? [] : [`It reads ${value}.`];
  },
}));
