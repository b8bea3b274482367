import { AtlasError } from '../domain/errors.ts';
import { askedAreas, requireCountries, type AreasInput, type AskedAreas } from './askedAreas.ts';
import { checkDefinitions, pinnedEdition, requireIndicators, samplesLeftOut, usedCoverage } from './askedIndicators.ts';
import { askedPeriods, type AskedPeriods, type PeriodsInput } from './askedPeriods.ts';
import type { AreaInfo, AtlasView, EditionCoverage, EditionInfo, IndicatorInfo } from './atlasView.ts';
import { planNormalisation, type Given, type NormalisationInput, type NormalisationPlan } from './normalisationPlan.ts';
import { warning, type Warning } from './warning.ts';

/** What every operation may ask for; CompareInput of the schema as it is. */
export interface CompareInput extends AreasInput {
  readonly indicators: readonly string[];
  readonly periods?: Given<PeriodsInput>;
  readonly normalise?: Given<NormalisationInput>;
  readonly edition?: Given<string>;
  readonly maxYearGap?: Given<number>;
  readonly acknowledgeDefinitions?: Given<boolean>;
}

/** What an operation makes of it. */
export interface GridOptions {
  /** Most cells of a grid; more is QUERY_TOO_COMPLEX. */
  readonly cellLimit?: number;
  /** Areas where neither areas nor a group is named. */
  readonly otherwise?: 'REFUSE' | 'COVERED_COUNTRIES' | 'ALL_COUNTRIES';
  /** Name of an operation that takes countries alone, told in the error. */
  readonly countriesOnly?: string;
}

export const DEFAULT_CELL_LIMIT = 50_000;

/** A request whose every code is known and whose options agree. */
export interface GridRequest {
  readonly indicators: readonly IndicatorInfo[];
  readonly asked: AskedAreas;
  readonly periods: AskedPeriods;
  readonly plan: NormalisationPlan;
  readonly coverage: readonly EditionCoverage[];
  readonly editions: ReadonlyMap<number, EditionInfo>;
  readonly maxYearGap: number;
  readonly cellLimit: number;
  readonly warnings: readonly Warning[];
}

export async function readRequest(view: AtlasView, input: CompareInput, options: GridOptions): Promise<GridRequest> {
  const indicators = requireIndicators(view, input.indicators);
  const periods = askedPeriods(input.periods);
  const maxYearGap = yearGap(input.maxYearGap);
  const plan = planNormalisation(input.normalise, { indicators, maxYearGap, currencies: currenciesOf(view) });
  const pinned = pinnedEdition(view, input.edition);
  const coverage = await usedCoverage(view, indicators, pinned);
  const asked = askedAreas(view, input, () => areasOtherwise(view, coverage, options.otherwise ?? 'REFUSE'));
  if (options.countriesOnly) requireCountries(asked.areas, options.countriesOnly);
  const definitions = checkDefinitions(indicators, asked.areas, input.acknowledgeDefinitions);
  return {
    indicators, asked, periods, plan, coverage, maxYearGap,
    editions: new Map(view.editions().map((edition) => [edition.id, edition])),
    cellLimit: options.cellLimit ?? DEFAULT_CELL_LIMIT,
    warnings: [...definitions, ...(await samplesLeftOut(view, indicators, pinned)), ...(pinned?.retracted ? [warning('RETRACTED_EDITION', { edition: pinned.code })] : [])],
  };
}

function yearGap(given: Given<number>): number {
  const gap = given ?? 0;
  if (Number.isInteger(gap) && gap >= 0 && gap <= 20) return gap;
  throw AtlasError.badInput(`maxYearGap ${gap} is not a number of years from 0 to 20.`, { value: gap });
}

/** US dollars are the hub of all rates, whoever uses them. */
const currenciesOf = (view: AtlasView): ReadonlySet<string> => new Set(['USD', ...[...view.areas()].flatMap((area) => area.currency ?? [])]);

function areasOtherwise(view: AtlasView, coverage: readonly EditionCoverage[], rule: 'REFUSE' | 'COVERED_COUNTRIES' | 'ALL_COUNTRIES'): AreaInfo[] {
  if (rule === 'REFUSE') throw AtlasError.badInput('Name areas (countries, or groups for their printed figures) or a group (for its members).', { options: ['areas', 'group'] });
  const covered = (area: AreaInfo): boolean => rule === 'ALL_COUNTRIES' || coverage.some((each) => each.areas.has(area.code));
  return [...view.areas()].filter((area) => area.kind === 'COUNTRY' && covered(area)).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Refuses a grid before it is loaded. */
export function checkCells(areas: number, columns: number, limit: number): void {
  const cells = areas * columns;
  if (cells <= limit) return;
  throw AtlasError.tooComplex(
    `The grid of ${areas} areas x ${columns} columns has ${cells} cells, the limit is ${limit}. Page it by periods.from and periods.to or by areas, or export the observations (/q/ lists the exports).`,
    { cells, limit, areas, columns },
  );
}
