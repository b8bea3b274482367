import type { ObservationStatus } from '../../src/domain/observationStatus.ts';
import { readCsv, type Conversion, type SeedRow, type SourceFile, type SourceRow } from '../conversion.ts';
import { internationalIndicator, observation, type IndicatorText } from '../observationRows.ts';
import { ACCESSED, CC_BY_4 } from '../reference/sources.ts';
import { BY_YEAR, DATA_EXCHANGE, IN_USE, LAUNCH_YEAR, ONLINE_TENDER } from './govTechIndicators.ts';
import { carriedFile, isoCode, WORLD_BANK } from './publisher.ts';

const SURVEY_YEAR = '2022';

const PRESENT_PORTAL = {
  code: 'PRESENT_PORTAL',
  message: {
    en: 'About the portal that was there in 2022. Earlier portals that it replaced are not in the data: Japan reads 2022 and the United States 2013.',
    ko: '2022년 현재의 포털에 관한 값으로, 대체된 이전 포털은 자료에 없음(일본 2022년, 미국 2013년으로 나타남).',
  },
  appliesTo: 'listed',
};

const NOT_IN_USE = {
  code: 'LAUNCHED_NOT_IN_USE',
  message: {
    en: 'The index of 2022 gives a launch year and yet does not count the portal as in use.',
    ko: '2022년 지수에 개통 연도가 있으나 운영 중으로 집계되지 않음.',
  },
  appliesTo: 'listed',
};

/** Features of the panel whose meaning is documented; eproc_ocds and eproc_gov are not, and are left out. */
const PANEL: readonly { readonly column: string; readonly indicator: IndicatorText; readonly carriedBack: boolean }[] = [
  { column: 'eproc', indicator: BY_YEAR, carriedBack: false },
  { column: 'eproc_onlinetender', indicator: ONLINE_TENDER, carriedBack: true },
  { column: 'eproc_exch', indicator: DATA_EXCHANGE, carriedBack: true },
];

function launchYear(row: SourceRow): SeedRow {
  const [inUse, year] = [row.get('proc') === '1', row.get('proc_year')];
  const key = { indicator: LAUNCH_YEAR.code, area: isoCode(row.get('country_code')), period: SURVEY_YEAR, source: 'economies', locator: `line ${row.line}, column proc_year` };
  if (year !== 'NA') return observation({ ...key, value: year, status: 'A', warnings: inUse ? [PRESENT_PORTAL.code] : [PRESENT_PORTAL.code, NOT_IN_USE.code] });
  return inUse
    ? observation({ ...key, value: { missing: 'NOT_PUBLISHED' }, status: 'O' })
    : observation({ ...key, value: { missing: 'NOT_COMPUTABLE' }, status: 'M' });
}

function economyRows(file: SourceFile): SeedRow[] {
  return readCsv(file).flatMap((row) => [
    observation({ indicator: IN_USE.code, area: isoCode(row.get('country_code')), period: SURVEY_YEAR, value: row.get('proc'), status: 'A', source: 'economies', locator: `line ${row.line}, column proc` }),
    launchYear(row),
  ]);
}

/** Imputed (I) is what the survey did not observe: features carried back from 2022, and the year after it. */
function panelStatus(year: string, carriedBack: boolean): ObservationStatus {
  if (year === SURVEY_YEAR) return 'A';
  return carriedBack || year > SURVEY_YEAR ? 'I' : 'A';
}

/** An economy that the survey does not count as having a portal in use, although the panel does from its launch year. */
function notInUse(file: SourceFile): ReadonlySet<string> {
  return new Set(readCsv(file).filter((row) => row.get('proc') === '0').map((row) => row.get('country_code')));
}

function panelRows(panel: SourceFile, economies: SourceFile): SeedRow[] {
  const doubtful = notInUse(economies);
  return readCsv(panel).flatMap((row) =>
    PANEL.map(({ column, indicator, carriedBack }) => {
      const year = row.get('year');
      const value = row.get(column);
      const warnings = doubtful.has(row.get('country_code')) && value === '1' ? [PRESENT_PORTAL.code, NOT_IN_USE.code] : [PRESENT_PORTAL.code];
      return observation({ indicator: indicator.code, area: isoCode(row.get('country_code')), period: year, value, status: panelStatus(year, carriedBack), warnings, source: 'panel', locator: `line ${row.line}, column ${column}` });
    }));
}

export const govTech: Conversion = (source) => {
  const economies = source('indicators/wb-govtech-eprocurement-2022/gtmiwide_clean.csv');
  const panel = source('indicators/wb-govtech-eprocurement-2022/gtmipanel_clean.csv');
  return [{
    folder: 'world-bank/govtech-eprocurement/gtmi-2022',
    sidecar: {
      publisher: WORLD_BANK,
      dataset: {
        code: 'govtech-eprocurement',
        title: { en: 'GovTech Maturity Index: e-procurement', ko: 'GovTech 성숙도 지수(GTMI): 전자조달' },
        url: 'https://www.worldbank.org',
        licence: { ...CC_BY_4, confirmed: true },
      },
      edition: { code: 'gtmi-2022', title: 'GovTech Maturity Index 2022', published: '2022', accessed: ACCESSED, precedence: 10 },
      sources: [
        carriedFile('economies', 'World Bank, GovTech Maturity Index 2022: core systems by economy', economies),
        carriedFile('panel', 'World Bank, GovTech Maturity Index 2022: e-procurement portals by economy and year, worked out from launch years', panel),
      ],
      warnings: [PRESENT_PORTAL, NOT_IN_USE],
      tables: [{ file: 'indicators.csv', kind: 'indicators' }, { file: 'observations.csv', kind: 'observations' }],
    },
    tables: [
      {
        file: 'indicators.csv',
        rows: [
          internationalIndicator(IN_USE, { source: 'economies', locator: 'line 1, column proc' }),
          internationalIndicator(LAUNCH_YEAR, { source: 'economies', locator: 'line 1, column proc_year' }),
          ...PANEL.map(({ column, indicator }) => internationalIndicator(indicator, { source: 'panel', locator: `line 1, column ${column}` })),
        ],
      },
      { file: 'observations.csv', rows: [...economyRows(economies), ...panelRows(panel, economies)] },
    ],
  }];
};
