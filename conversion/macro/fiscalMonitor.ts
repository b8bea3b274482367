import { readCsv, type Seed, type SourceFile } from '../conversion.ts';
import { FOLDER, seedOfSeries, type Observation, type Series, type SeriesWithRows } from './series.ts';

const MAY_BE_ESTIMATE = {
  code: 'MAY_BE_ESTIMATE',
  message: {
    en: 'The copy at hand does not say which Fiscal Monitor it is from: its last years (2023, 2024) may be estimates or projections.',
    ko: '보유한 사본은 어느 호의 재정점검보고서인지 밝히지 않는다. 마지막 연도(2023, 2024년)는 추정치나 전망치일 수 있다.',
  },
  appliesTo: 'listed',
};
const FIRST_DOUBTFUL_YEAR = 2023;

type FiscalSeries = Pick<Series, 'code' | 'name' | 'definition' | 'column'> & { readonly subject: string };

const FISCAL_SERIES: readonly FiscalSeries[] = [
  {
    code: 'IMF_FM_EXPENDITURE_GDP', subject: 'G_X_G01_GDP_PT', column: 'imf_fm_g_x_g01_gdp_pt',
    name: { en: 'General government expenditure', ko: '일반정부 지출' },
    definition: {
      en: 'Total expenditure of general government as a percentage of GDP, as in the Fiscal Monitor. Years may be fiscal years of the country; the last years may be estimates or projections.',
      ko: '재정점검보고서(Fiscal Monitor) 기준 일반정부 총지출의 GDP 대비 비율. 연도는 해당국 회계연도일 수 있고 마지막 연도는 추정치나 전망치일 수 있다.',
    },
  },
  {
    code: 'IMF_FM_REVENUE_GDP', subject: 'GGR_G01_GDP_PT', column: 'imf_fm_ggr_g01_gdp_pt',
    name: { en: 'General government revenue', ko: '일반정부 수입' },
    definition: {
      en: 'Total revenue of general government as a percentage of GDP, as in the Fiscal Monitor. Years may be fiscal years of the country; the last years may be estimates or projections.',
      ko: '재정점검보고서(Fiscal Monitor) 기준 일반정부 총수입의 GDP 대비 비율. 연도는 해당국 회계연도일 수 있고 마지막 연도는 추정치나 전망치일 수 있다.',
    },
  },
];

function seriesWithRows({ subject, ...described }: FiscalSeries, file: SourceFile): SeriesWithRows {
  const { column } = described;
  const observations = readCsv(file)
    .filter((row) => row.get(column) !== '')
    .map((row): Observation => ({
      area: row.get('country_code'), period: row.get('year'), value: row.get(column), locator: `line ${row.line}, column ${column}`,
      ...(Number(row.get('year')) >= FIRST_DOUBTFUL_YEAR ? { warnings: MAY_BE_ESTIMATE.code } : {}),
    }));
  const series: Series = {
    ...described, file, unit: 'PT_B1GQ', multiplier: 0,
    crosswalk: `IMF_FM:${subject}`,
    source: `fm-${subject.toLowerCase().replaceAll('_', '-')}`,
    title: `Fiscal Monitor, ${subject}, through World Bank Data360`,
    url: 'https://www.imf.org/en/Publications/FM',
  };
  return { series, observations };
}

export function convertFiscalMonitor(source: (path: string) => SourceFile): Seed[] {
  const file = source(`${FOLDER}/imf_fiscal_monitor_pct_gdp.csv`);
  return [seedOfSeries({
    folder: 'imf/fiscal-monitor/imf-fm-to-2024',
    publisher: { code: 'imf', name: { en: 'International Monetary Fund', ko: '국제통화기금' }, url: 'https://www.imf.org' },
    dataset: {
      code: 'imf-fiscal-monitor', title: { en: 'Fiscal Monitor', ko: '재정점검보고서' }, url: 'https://www.imf.org/en/Publications/FM',
      licence: { name: 'not stated', confirmed: false, note: 'Read through World Bank Data360, not on the source itself.' },
    },
    edition: { code: 'imf-fm-to-2024', title: 'Fiscal Monitor, years 1991 to 2024, release not stated', precedence: 20 },
    warnings: [MAY_BE_ESTIMATE],
    all: FISCAL_SERIES.map((from) => seriesWithRows(from, file)),
  })];
}
