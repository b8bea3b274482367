import type { AreaInfo, AtlasView, EditionCoverage, EditionInfo, IndicatorInfo, MembershipInfo } from '../../src/comparison/atlasView.ts';
import { readPeriod } from '../../src/domain/period.ts';
import type { ObservationRow } from '../../src/domain/observation.ts';
import type { GroupKind } from '../../src/domain/procurement.ts';

/** A view made of plain lists. Every figure given to it in these tests is synthetic unless the test reads the seeds. */
export interface AtlasParts {
  readonly countries: Readonly<Record<string, string | null>>;
  readonly groups?: Readonly<Record<string, GroupKind>>;
  readonly memberships?: readonly MembershipInfo[];
  readonly indicators: readonly (Pick<IndicatorInfo, 'code' | 'unitCode'> & Partial<IndicatorInfo>)[];
  readonly editions?: readonly (Pick<EditionInfo, 'id' | 'code'> & Partial<EditionInfo>)[];
  readonly rows: readonly ObservationRow[];
}

let nextId = 1;

type RowParts = Pick<ObservationRow, 'indicator' | 'area' | 'period' | 'value'> & Partial<ObservationRow>;

export function row(parts: RowParts): ObservationRow {
  const missing = parts.value === null;
  return {
    id: nextId++, editionId: 1, breakdown: '', decimalValue: missing ? null : String(parts.value), currency: null, status: missing ? 'O' : 'A',
    missingReason: missing ? 'NOT_PUBLISHED' : null, warnings: '', sourceId: 1, locator: 'synthetic', ...parts,
  };
}

/** Rows of one indicator and area: { '2010': 1, '2011': null }. */
export function rowsOf(indicator: string, area: string, values: Readonly<Record<string, number | null>>, more: Partial<ObservationRow> = {}): ObservationRow[] {
  return Object.entries(values).map(([period, value]) => row({ indicator, area, period, value, ...more }));
}

export function syntheticAtlas(parts: AtlasParts): AtlasView & { readonly reads: string[][] } {
  const memberships = parts.memberships ?? [];
  const countries = Object.entries(parts.countries).map(([code, currency]): AreaInfo => ({ code, kind: 'COUNTRY', groupKind: null, name: { en: code, ko: null }, currency, memberships: memberships.filter((each) => each.country === code) }));
  const groups = Object.entries(parts.groups ?? {}).map(([code, groupKind]): AreaInfo => ({ code, kind: 'GROUP', groupKind, name: { en: code, ko: null }, currency: null, memberships: memberships.filter((each) => each.group === code) }));
  const areas = new Map([...countries, ...groups].map((area) => [area.code, area]));
  const indicators = new Map(parts.indicators.map((each): [string, IndicatorInfo] => [each.code, { multiplier: 0, decimals: null, betterWhen: 'NEITHER', comparability: 'INTERNATIONAL', ...each }]));
  const editions = (parts.editions ?? [{ id: 1, code: 'edition-1' }]).map((each): EditionInfo => ({ datasetCode: 'synthetic', precedence: 0, retracted: false, sample: false, ...each }));
  const reads: string[][] = [];
  return {
    release: '1', day: '2026-11-24', reads,
    area: (code) => areas.get(code.toUpperCase()),
    areas: () => areas.values(),
    indicator: (code) => indicators.get(code),
    indicatorCodes: () => indicators.keys(),
    editions: () => editions,
    coverage: async (codes) => coverageOf(parts.rows, codes),
    observations: async (query) => {
      reads.push([...query.indicators]);
      return parts.rows.filter((each) => {
        const period = readPeriod(each.period);
        return period !== undefined && query.indicators.includes(each.indicator) && (query.areas === null || query.areas.includes(each.area)) && period.start >= (query.from ?? 0) && period.start <= (query.to ?? 999999);
      });
    },
  };
}

function coverageOf(rows: readonly ObservationRow[], codes: readonly string[]): EditionCoverage[] {
  const groups = Map.groupBy(rows.filter((each) => codes.includes(each.indicator)), (each) => `${each.editionId} ${each.indicator}`);
  return [...groups.values()].flatMap((list) => {
    const [first] = list;
    return first ? [{ editionId: first.editionId, indicator: first.indicator, indicatorVersion: '1', areas: new Set(list.map((each) => each.area)), periods: new Set(list.map((each) => each.period)) }] : [];
  });
}

/** Members of a group from a day on, for ever. */
export const members = (group: string, countries: readonly string[], span: { readonly from?: string; readonly to?: string } = {}): MembershipInfo[] =>
  countries.map((country) => ({ group, country, validFrom: span.from ?? null, validTo: span.to ?? null }));
