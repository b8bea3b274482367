import type { CubeQuery } from '../domain/cube.ts';
import { DIMENSION_FIELDS, type Condition, type Dimension, type Formula } from '../domain/formula.ts';
import type { ContractIndicator } from './indicatorDefinition.ts';

interface Shape { readonly numerator: Condition | null; readonly currency: string | null; readonly values: readonly string[]; readonly sums: readonly string[] }

const shape = (given: Partial<Shape>): Shape => ({ numerator: null, currency: null, values: [], sums: [], ...given });

/** Columns of totals beside the total itself: its square, its place from the largest, and the total where that place is among the first. */
const TOTAL = { squares: 'squares', standing: 'standing', largest: 'largest' } as const;

function shapeOf(formula: Formula): Shape {
  switch (formula.kind) {
    case 'COUNT':
      return shape({});
    case 'SUM':
      return shape({ currency: formula.currency, sums: [formula.amount] });
    case 'SHARE':
      return shape({ numerator: formula.numerator });
    case 'AMOUNT_SHARE':
      return shape({ numerator: formula.numerator, currency: formula.currency, sums: [formula.amount] });
    case 'SAVING':
      return shape({ currency: formula.currency, sums: [formula.whole, formula.part] });
    case 'MEAN':
    case 'MEDIAN':
    case 'OUTLIERS':
      return shape({ values: [formula.value] });
    case 'MONTHS':
      return shape({ values: [formula.month] });
    case 'GROUP_OUTLIERS':
      return shape({ values: [formula.value, formula.size] });
    case 'CONCENTRATION':
      return shape(formula.squares ? { currency: formula.currency, values: [formula.amount, formula.squares] } : { currency: formula.currency, sums: [formula.amount, TOTAL.squares] });
    case 'TOP_SHARE':
      return shape({ numerator: { field: TOTAL.standing, atMost: formula.top }, currency: formula.currency, values: [TOTAL.largest], sums: [formula.amount] });
  }
}

export interface PlannedCube {
  readonly dimension: Dimension | null;
  readonly query: CubeQuery;
  /** Cases behind the groups of the query, for those that cannot be computed. */
  readonly members: CubeQuery | null;
}

/** The cubes that an indicator is computed from: the whole, then one for each breakdown. */
export function planCubes(indicator: ContractIndicator): PlannedCube[] {
  const { formula } = indicator;
  return [null, ...indicator.breakdowns].map((dimension) => {
    const field = dimension ? DIMENSION_FIELDS[dimension] : null;
    const members = 'members' in formula ? { cases: formula.members, dimension: field, ...shape({}) } : null;
    return { dimension, query: { cases: formula.cases, dimension: field, ...shapeOf(formula) }, members };
  });
}
