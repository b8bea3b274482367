import type { CubeAnswer, Setting } from '../domain/cube.ts';
import type { Dimension } from '../domain/formula.ts';
import type { MissingReason } from '../domain/missingReason.ts';
import { computeValue, type Computed } from './computeValue.ts';
import type { ContractObservation } from './contractObservation.ts';
import { casesOf, cellsOf, reasonCounts, type Cell } from './cubeCells.ts';
import type { ContractIndicator } from './indicatorDefinition.ts';
import { wilson } from './statistics.ts';

export interface AnsweredCube {
  readonly dimension: Dimension | null;
  readonly answer: CubeAnswer;
  readonly members: CubeAnswer | null;
}

interface Context { readonly indicator: ContractIndicator; readonly country: string; readonly dimension: Dimension | null; readonly settings: readonly Setting[]; readonly withoutYear: number }

function breakdownOf(cell: Cell, dimension: Dimension | null, more: readonly string[]): string {
  const parts = [...more];
  if (dimension && cell.code !== null) parts.push(`${dimension}=${cell.code}`);
  if (cell.currency !== null) parts.push(`CURRENCY=${cell.currency}`);
  return parts.toSorted().join(';');
}

function missingReason({ value, cases }: Computed, minimumCases: number): MissingReason | null {
  if (cases === 0) return 'NOT_COMPUTABLE';
  if (cases < minimumCases) return 'BELOW_MINIMUM_CASES';
  return value === null ? 'NOT_COMPUTABLE' : null;
}

function observe(cell: Cell, computed: Computed, { context, month }: { context: Context; month?: string }): ContractObservation {
  const { indicator, country, dimension, settings, withoutYear } = context;
  const reason = missingReason(computed, indicator.minimumCases);
  const reasons = reasonCounts(cell.reasons);
  const notComputable = reasons.reduce((sum, { count }) => sum + count, 0);
  const warnings: string[] = [];
  if (withoutYear > 0) warnings.push('CASES_WITHOUT_YEAR');
  if (notComputable > computed.cases) warnings.push('MOSTLY_NOT_COMPUTABLE');
  return {
    indicator: indicator.code,
    indicatorVersion: indicator.version,
    country,
    period: String(cell.year),
    breakdown: breakdownOf(cell, dimension, month ? [`MONTH=${month}`] : []),
    value: reason ? null : computed.value,
    decimalValue: reason ? null : computed.decimalValue,
    currency: cell.currency,
    missingReason: reason,
    basis: {
      numerator: computed.numerator,
      denominator: computed.denominator,
      processes: computed.cases,
      notComputable,
      notComputableReasons: reasons,
      interval: reason ? null : computed.interval,
      settings: [...settings, ...computed.settings],
    },
    warnings,
  };
}

function observeMonths(cell: Cell, context: Context): ContractObservation[] {
  const cases = casesOf(cell.counted);
  return Array.from({ length: 12 }, (_, index) => {
    const inMonth = casesOf(cell.counted.filter((row) => row.values[0] === BigInt(index + 1)));
    const value = cases > 0 ? inMonth / cases : null;
    const computed: Computed = { value, decimalValue: value === null ? null : String(value), numerator: inMonth, denominator: cases, cases, interval: wilson(inMonth, cases), settings: [] };
    return observe(cell, computed, { context, month: String(index + 1).padStart(2, '0') });
  });
}

/** The observations of an indicator from the cubes that it asked for. */
export function observeIndicator(indicator: ContractIndicator, country: string, cubes: readonly AnsweredCube[]): ContractObservation[] {
  const { formula } = indicator;
  return cubes.flatMap(({ dimension, answer, members }) => {
    const { cells, withoutYear, total } = cellsOf(answer, members);
    const settings: Setting[] = [
      { name: 'caseUnit', value: formula.cases.relation },
      { name: 'year', value: formula.cases.year },
      { name: 'minimumCases', value: String(indicator.minimumCases) },
      { name: 'casesWithoutYear', value: `${withoutYear} of ${total}` },
    ];
    const context: Context = { indicator, country, dimension, settings, withoutYear };
    return cells
      .filter((cell) => dimension === null || cell.code !== null)
      .toSorted((a, b) => a.year - b.year || ((a.code ?? '') < (b.code ?? '') ? -1 : (a.code ?? '') > (b.code ?? '') ? 1 : (a.currency ?? '') < (b.currency ?? '') ? -1 : 1))
      .flatMap((cell) => (formula.kind === 'MONTHS' ? observeMonths(cell, context) : [observe(cell, computeValue(formula, cell), { context })]));
  });
}
