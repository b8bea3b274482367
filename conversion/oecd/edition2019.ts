import { readCsv, type Conversion, type SeedRow, type SourceFile } from '../conversion.ts';
import { internationalIndicator, observation } from '../observationRows.ts';
import { BY_FUNCTION, EXPENDITURE, GDP } from './indicators.ts';
import { EDITIONS_DIFFER, folderOf, sidecarHead, sourceEntry, type GlanceEdition } from './sidecar.ts';

const EDITION: GlanceEdition = { code: 'oecd-gg-2019', title: 'Government at a Glance 2019', published: '2019', precedence: 19 };
const FOLDER = 'indicators/oecd-procurement-size';

const MEASURES = [
  { column: 'GDP_share', indicator: GDP },
  { column: 'perc_total', indicator: EXPENDITURE },
] as const;

/** This edition writes a missing figure as 0.0: no country buys nothing. */
const MISSING = '0.0';

function sizeObservations(file: SourceFile): SeedRow[] {
  return readCsv(file).flatMap((row) =>
    MEASURES.map(({ column, indicator }) => {
      const cell = row.get(column);
      const place = { source: 'size', locator: `line ${row.line}, column ${column}` };
      const key = { indicator: indicator.code, area: row.get('Country').trim(), period: row.get('Year') };
      return cell === MISSING
        ? observation({ ...key, value: { missing: 'NOT_PUBLISHED' }, status: 'O', ...place })
        : observation({ ...key, value: cell, status: 'A', ...place });
    }));
}

const FUNCTIONS: Readonly<Record<string, { readonly code: string; readonly en: string; readonly ko: string }>> = {
  Defence: { code: 'GF02', en: 'Defence', ko: '국방' },
  'Public order and safety': { code: 'GF03', en: 'Public order and safety', ko: '공공질서 및 안전' },
  'Economic affairs': { code: 'GF04', en: 'Economic affairs', ko: '경제' },
  Health: { code: 'GF07', en: 'Health', ko: '보건' },
  Education: { code: 'GF09', en: 'Education', ko: '교육' },
  'Social protection': { code: 'GF10', en: 'Social protection', ko: '사회보호' },
  Other: { code: 'OTHER', en: 'All other functions together', ko: '기타 기능 합계' },
};

const AREAS: Readonly<Record<string, string>> = {
  Finland: 'FIN', France: 'FRA', Germany: 'DEU', Japan: 'JPN', Netherlands: 'NLD', Sweden: 'SWE', 'United Kingdom': 'GBR', 'United States': 'USA', OECD: 'OECD',
};

function functionObservations(file: SourceFile): SeedRow[] {
  return readCsv(file).map((row) => {
    const area = AREAS[row.get('Country')];
    const division = FUNCTIONS[row.get('Function')];
    if (!area || !division) throw new Error(`${file.name} line ${row.line}: unknown area "${row.get('Country')}" or function "${row.get('Function')}"`);
    return observation({ indicator: BY_FUNCTION.code, area, period: '2017', value: row.get('Ammount'), status: 'A', breakdown: `COFOG=${division.code}`, source: 'by-function', locator: `line ${row.line}, column Ammount` });
  });
}

function functionLabels(file: SourceFile): SeedRow[] {
  const rows = readCsv(file);
  return Object.entries(FUNCTIONS).map(([name, { code, en, ko }]) => {
    const first = rows.find((row) => row.get('Function') === name);
    if (!first) throw new Error(`${file.name} has no function "${name}"`);
    return { dimension: 'COFOG', code, label_en: en, label_ko: ko, source: 'by-function', locator: `line ${first.line}, column Function` };
  });
}

export const oecdGlance2019: Conversion = (source) => {
  const size = source(`${FOLDER}/eco_oecd_gaag2019_procurement_2007_2009_2017.csv`);
  const byFunction = source(`${FOLDER}/eco_oecd_gaag2019_procurement_by_function_2017.csv`);
  const carried = { url: 'not stated', note: 'A public copy of the figures behind the charts of the edition; the address of the copy was not kept.' };
  return [{
    folder: folderOf(EDITION),
    sidecar: {
      ...sidecarHead(EDITION),
      sources: [
        sourceEntry({ code: 'size', title: 'OECD, Government at a Glance 2019: general government procurement, % of GDP and % of government expenditure, 2007, 2009 and 2017', ...carried }, size),
        sourceEntry({ code: 'by-function', title: 'OECD, Government at a Glance 2019: general government procurement by function, 2017', ...carried }, byFunction),
      ],
      warnings: [EDITIONS_DIFFER],
      tables: [{ file: 'indicators.csv', kind: 'indicators' }, { file: 'breakdowns.csv', kind: 'breakdowns' }, { file: 'observations.csv', kind: 'observations' }],
    },
    tables: [
      {
        file: 'indicators.csv',
        rows: [
          ...MEASURES.map(({ column, indicator }) => internationalIndicator(indicator, { source: 'size', locator: `line 1, column ${column}` })),
          internationalIndicator(BY_FUNCTION, { source: 'by-function', locator: 'line 1, column Ammount' }),
        ],
      },
      { file: 'breakdowns.csv', rows: functionLabels(byFunction) },
      { file: 'observations.csv', rows: [...sizeObservations(size), ...functionObservations(byFunction)] },
    ],
  }];
};
