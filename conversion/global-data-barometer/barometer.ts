import { readCsv, type Conversion, type SeedRow, type SourceFile, type SourceRow } from '../conversion.ts';
import { internationalIndicator, observation, type IndicatorText } from '../observationRows.ts';
import { ACCESSED, CC_BY_4, fileOf } from '../reference/sources.ts';
import { INDICATORS, LEFT_OUT, MODULES } from './indicators.ts';

const PERIOD = '2021';
const FOLDER = 'indicators/global-data-barometer-2021';
const ZENODO = 'https://zenodo.org/records/6488349';

/** A file of scores: which column names the indicator, the area and the score, and which of ours each one is. */
interface Scores {
  readonly source: string;
  readonly title: string;
  readonly file: SourceFile;
  readonly columns: { readonly area: string; readonly indicator: string; readonly value: string };
  readonly indicators: ReadonlyMap<string, IndicatorText>;
}

/** The module file writes Kosovo as XKK, the other one as XKX. */
const areaOf = (code: string): string => (code === 'XKK' ? 'XKX' : code);

function observationsOf({ source, file, columns, indicators }: Scores): SeedRow[] {
  return readCsv(file).flatMap((row) => {
    const indicator = indicators.get(row.get(columns.indicator));
    if (!indicator) {
      if (LEFT_OUT.has(row.get(columns.indicator))) return [];
      throw new Error(`${file.name} line ${row.line}: unknown indicator "${row.get(columns.indicator)}"`);
    }
    return [observation({ indicator: indicator.code, area: areaOf(row.get(columns.area)), period: PERIOD, value: row.get(columns.value), status: 'A', source, locator: `line ${row.line}, column ${columns.value}` })];
  });
}

function indicatorsOf({ source, file, columns, indicators }: Scores): SeedRow[] {
  const rows = readCsv(file);
  const first = (id: string): SourceRow => {
    const row = rows.find((each) => each.get(columns.indicator) === id);
    if (!row) throw new Error(`${file.name} has no indicator "${id}"`);
    return row;
  };
  return [...indicators].map(([id, indicator]) => internationalIndicator(indicator, { source, locator: `line ${first(id).line}, column ${columns.indicator}` }));
}

const sourceOf = ({ source, title, file }: Scores): Readonly<Record<string, unknown>> => ({ code: source, title, url: ZENODO, locatorForm: 'line and column of the file, its header being line 1', file: fileOf(file), note: 'The file was read in a stored public copy; the address is that of the edition.' });

export const globalDataBarometer: Conversion = (source) => {
  const all: readonly Scores[] = [
    {
      source: 'indicators',
      title: 'Global Data Barometer 2021: scores of procurement indicators',
      file: source(`${FOLDER}/gdb2021_procurement_indicator_scores.csv`),
      columns: { area: 'iso3', indicator: 'indicator_id', value: 'score_0_100' },
      indicators: INDICATORS,
    },
    {
      source: 'modules',
      title: 'Global Data Barometer 2021: scores of modules, as carried by the Blavatnik School of Government',
      file: source(`${FOLDER}/blavatnik_gdb_2021_module_scores.csv`),
      columns: { area: 'cc_iso3c', indicator: 'variable', value: 'value' },
      indicators: MODULES,
    },
  ];
  return [{
    folder: 'global-data-barometer/global-data-barometer/gdb-2021',
    sidecar: {
      publisher: { code: 'global-data-barometer', name: { en: 'Global Data Barometer', ko: '글로벌 데이터 바로미터' }, url: 'https://globaldatabarometer.org' },
      dataset: {
        code: 'global-data-barometer',
        title: { en: 'Global Data Barometer: procurement and related data', ko: '글로벌 데이터 바로미터: 공공조달 및 관련 데이터' },
        url: ZENODO,
        licence: { ...CC_BY_4, confirmed: true },
      },
      edition: { code: 'gdb-2021', title: 'Global Data Barometer, first edition', published: '2022', accessed: ACCESSED, precedence: 10 },
      sources: all.map(sourceOf),
      tables: [{ file: 'indicators.csv', kind: 'indicators' }, { file: 'observations.csv', kind: 'observations' }],
    },
    tables: [
      { file: 'indicators.csv', rows: all.flatMap(indicatorsOf) },
      { file: 'observations.csv', rows: all.flatMap(observationsOf) },
    ],
  }];
};
