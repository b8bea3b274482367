import { readCsv, type Conversion, type SeedRow, type SourceFile, type SourceRow } from '../conversion.ts';
import { internationalIndicator, observation, type IndicatorText } from '../observationRows.ts';
import { EXPENDITURE, GDP, OUTSOURCING } from './indicators.ts';
import { EDITIONS_DIFFER, folderOf, sidecarHead, sourceEntry, type GlanceEdition } from './sidecar.ts';

const EDITION: GlanceEdition = { code: 'oecd-gg-2017', title: 'Government at a Glance 2017', published: '2017', precedence: 17 };

interface Table {
  readonly source: string;
  readonly title: string;
  /** Page of Our World in Data, or where there is none at hand the collection that holds the file. */
  readonly url: string;
  readonly path: string;
  readonly column: string;
  readonly indicator: IndicatorText;
}

const TABLES: readonly Table[] = [
  {
    source: 'gdp',
    title: 'OECD, Government at a Glance 2017: general government procurement expenditure, % of GDP, as carried by Our World in Data',
    url: 'https://ourworldindata.org/grapher/government-procurement-share-gdp',
    path: 'indicators/oecd-procurement-size/owid_government-procurement-share-gdp_2007-2016.csv',
    column: 'General government procurement expenditure (%GDP) (% of GDP)',
    indicator: GDP,
  },
  {
    source: 'expenditure',
    title: 'OECD, Government at a Glance 2017: general government procurement, % of government expenditure, as carried by Our World in Data',
    url: 'https://ourworldindata.org/grapher/gov-procurement-share-gov-expenditure',
    path: 'indicators/oecd-procurement-size/owid_gov-procurement-share-gov-expenditure_2007-2016.csv',
    column: 'General government procurement (% government expenditures) (% of government spending)',
    indicator: EXPENDITURE,
  },
  {
    source: 'outsourcing',
    title: 'OECD, Government at a Glance 2017: expenditures on general government outsourcing, % of GDP, as carried by Our World in Data',
    url: 'https://github.com/owid/owid-datasets',
    path: 'indicators/oecd-procurement-size/owid_oecd-expenditures-on-government-outsourcing-gdp.csv',
    column: 'Expenditures on general government outsourcing (% of GDP)',
    indicator: OUTSOURCING,
  },
];

/**
 * Rows without a code are the OECD twice. "OECD - Total" is what later editions print as OECD (11.76 here, 11.79 in
 * the 2019 edition for 2007), so it is the figure of the area; "OECD - Average" (12.57) stands beside it as a breakdown.
 */
const AVERAGE = 'AGGREGATION=AVERAGE';

function areaOf(row: SourceRow): { area: string; breakdown?: string } {
  const code = row.get('Code');
  if (code !== '') return { area: code };
  if (row.get('Entity') === 'OECD - Total') return { area: 'OECD' };
  if (row.get('Entity') === 'OECD - Average') return { area: 'OECD', breakdown: AVERAGE };
  throw new Error(`line ${row.line}: "${row.get('Entity')}" has no code and is not an aggregate that we know`);
}

const observationsOf = ({ source, column, indicator }: Table, file: SourceFile): SeedRow[] =>
  readCsv(file).map((row) => observation({ indicator: indicator.code, ...areaOf(row), period: row.get('Year'), value: row.get(column), status: 'A', source, locator: `line ${row.line}, column ${column}` }));

function averageLabel(file: SourceFile): SeedRow {
  const row = readCsv(file).find((each) => each.get('Entity') === 'OECD - Average');
  if (!row) throw new Error(`${file.name} has no row "OECD - Average"`);
  return { dimension: 'AGGREGATION', code: 'AVERAGE', label_en: 'Average of countries, as the source prints it beside the total', label_ko: '국가 평균(원자료에 전체값과 별도로 제시된 값)', source: 'gdp', locator: `line ${row.line}, column Entity` };
}

export const oecdGlance2017: Conversion = (source) => {
  const tables = TABLES.map((table) => ({ table, file: source(table.path) }));
  const [gdp] = tables;
  if (!gdp) throw new Error('There is no table of the 2017 edition.');
  return [{
    folder: folderOf(EDITION),
    sidecar: {
      ...sidecarHead(EDITION),
      sources: tables.map(({ table, file }) => sourceEntry({ code: table.source, title: table.title, url: table.url, note: 'The file was read in a stored public copy.' }, file)),
      warnings: [EDITIONS_DIFFER],
      tables: [{ file: 'indicators.csv', kind: 'indicators' }, { file: 'breakdowns.csv', kind: 'breakdowns' }, { file: 'observations.csv', kind: 'observations' }],
    },
    tables: [
      { file: 'indicators.csv', rows: tables.map(({ table }) => internationalIndicator(table.indicator, { source: table.source, locator: `line 1, column ${table.column}` })) },
      { file: 'breakdowns.csv', rows: [averageLabel(gdp.file)] },
      { file: 'observations.csv', rows: tables.flatMap(({ table, file }) => observationsOf(table, file)) },
    ],
  }];
};
