import type { Basis, CubeQuery, DrillDownQuery } from '../domain/cube.ts';
import { DIMENSION_FIELDS, type Cases, type Condition, type Dimension, type Formula } from '../domain/formula.ts';
import type { ContractIndicator } from './indicatorDefinition.ts';
import { sortBins, totalOf, type Bin } from './statistics.ts';

/** What is known of an observation: enough to find the processes behind it again. */
export interface ObservationPlace {
  readonly period: string;
  readonly breakdown: string;
  readonly basis: Pick<Basis, 'settings' | 'notComputableReasons'>;
}

export interface DrillDownPart { readonly part: DrillDownQuery['part']; readonly reason: string | null; readonly first: number; readonly after: string | null }

const NOT_PUBLISHED = 'FIELD_NOT_PUBLISHED';

const setting = ({ basis }: ObservationPlace, name: string): number | null => {
  const found = basis.settings.find((each) => each.name === name)?.value;
  return found === undefined ? null : Number(found);
};

function codesOf(breakdown: string): ReadonlyMap<string, string> {
  return new Map(breakdown.split(';').filter(Boolean).map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
}

function beyond(field: string, { fence, side }: { fence: number | null; side: 'LOW' | 'HIGH' }): Condition | null {
  if (fence === null) return null;
  return side === 'LOW' ? { field, atMost: fence } : { field, atLeast: fence };
}

const NOBODY: Condition = { any: [] };

const narrowed = (cases: Cases, condition: Condition): Cases => ({ ...cases, population: cases.population ? { all: [cases.population, condition] } : condition });

/** The condition of the numerator; that of an outlier is the fence with which the value was computed. */
function counted(formula: Formula, place: ObservationPlace): { cases: Cases; numerator: Condition | null } {
  const { cases } = formula;
  switch (formula.kind) {
    case 'SHARE':
    case 'AMOUNT_SHARE':
      return { cases, numerator: formula.numerator };
    case 'MONTHS':
      return { cases, numerator: { field: formula.month, is: Number(codesOf(place.breakdown).get('MONTH') ?? 0) } };
    case 'OUTLIERS':
      return { cases, numerator: beyond(formula.value, { fence: setting(place, 'fence'), side: formula.side }) };
    case 'GROUP_OUTLIERS':
      return { cases: narrowed(cases, { field: formula.size, atLeast: setting(place, 'leastSize') ?? 0 }), numerator: beyond(formula.value, { fence: setting(place, 'fence'), side: formula.side }) };
    case 'TOP_SHARE':
      return { cases, numerator: { field: formula.amount, atLeast: setting(place, 'leastTotal') ?? 0 } };
    default:
      return { cases, numerator: null };
  }
}

/** The query for the processes behind a part of an observation. */
export function planDrillDown({ formula }: ContractIndicator, place: ObservationPlace, asked: DrillDownPart): DrillDownQuery {
  const codes = codesOf(place.breakdown);
  const dimension = (Object.keys(DIMENSION_FIELDS) as Dimension[]).find((each) => codes.has(each));
  const currencyField = 'currency' in formula ? formula.currency : null;
  const currencyCode = codes.get('CURRENCY');
  const isMissing = asked.part === 'NOT_COMPUTABLE';
  const { cases, numerator } = isMissing ? { cases: 'members' in formula ? formula.members : formula.cases, numerator: null } : counted(formula, place);
  // What is never published makes every case not computable, whatever its needs, and leaves none to count.
  const isUnpublished = place.basis.notComputableReasons.some(({ reason }) => reason === NOT_PUBLISHED);
  const all = isMissing && isUnpublished;
  return {
    cases: all ? { ...cases, needs: [] } : isUnpublished ? narrowed(cases, NOBODY) : cases,
    numerator,
    year: Number(place.period),
    dimension: dimension ? { field: DIMENSION_FIELDS[dimension], code: codes.get(dimension) ?? '' } : null,
    currency: currencyField !== null && currencyCode !== undefined && !isMissing ? { field: currencyField, code: currencyCode } : null,
    part: all ? 'DENOMINATOR' : asked.part,
    reason: all ? null : asked.reason,
    first: asked.first,
    after: asked.after,
  };
}

export interface DistributionBin { readonly from: number | null; readonly to: number | null; readonly count: number }

/** The cube with the values behind an observation; null where the indicator counts and has none. */
export function planDistribution({ formula }: ContractIndicator, place: ObservationPlace): CubeQuery | null {
  if (!('value' in formula)) return null;
  const codes = codesOf(place.breakdown);
  const dimension = (Object.keys(DIMENSION_FIELDS) as Dimension[]).find((each) => codes.has(each));
  return { cases: formula.cases, numerator: null, dimension: dimension ? DIMENSION_FIELDS[dimension] : null, currency: null, values: [formula.value], sums: [] };
}

const BINS = 20;

/** At most twenty bins of equal width between the first and the ninety-ninth percentile; the last one is open. */
export function distributionOf(values: readonly Bin[]): DistributionBin[] {
  const bins = sortBins(values);
  const total = totalOf(bins);
  const [first] = bins;
  if (!first || total === 0) return [];
  let seen = 0;
  const low = Number(first.value);
  const high = Number(bins.find(({ count }) => (seen += count) >= total * 0.99)?.value ?? first.value);
  const width = Math.max(1, Math.ceil((high - low + 1) / BINS));
  const counts = new Map<number, number>();
  for (const { value, count } of bins) {
    const index = Math.min(BINS - 1, Math.floor((Number(value) - low) / width));
    counts.set(index, (counts.get(index) ?? 0) + count);
  }
  const last = Math.max(...counts.keys());
  const isOpen = Number(bins.at(-1)?.value ?? 0n) >= low + (last + 1) * width;
  return Array.from({ length: last + 1 }, (_, index) => ({ from: low + index * width, to: index === last && isOpen ? null : low + (index + 1) * width, count: counts.get(index) ?? 0 }));
}
