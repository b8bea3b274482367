import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/data/indicators');
const present = existsSync(shared);
if (!present) process.stdout.write('Skipped: comparative datasets are not read again at their locators, because ../shared/data is not here.\n');

type Row = Readonly<Record<string, string>>;
const read = (path: string): Row[] => parse(readFileSync(path, 'utf8'), { columns: true });

const GLANCE = 'oecd/oecd-gg-procurement';
const FOLDERS: Readonly<Record<string, string>> = {
  'oecd-gg-2015': GLANCE,
  'oecd-gg-2017': GLANCE,
  'oecd-gg-2019': GLANCE,
  'oecd-gg-2021': GLANCE,
  'oecd-gg-2023': GLANCE,
  'oecd-gg-2025': GLANCE,
  'oecd-gg-lac-2020': GLANCE,
  'oecd-gg-lac-2024': GLANCE,
  'oecd-gg-western-balkans': GLANCE,
  'db-cwg-2020': 'world-bank/doing-business-contracting',
  'gtmi-2022': 'world-bank/govtech-eprocurement',
  'gdb-2021': 'global-data-barometer/global-data-barometer',
};
const folderOf = (edition: string): string => join(root, 'seeds', FOLDERS[edition] ?? '', edition);
const rowsByEdition = new Map(Object.keys(FOLDERS).map((edition) => [edition, read(join(folderOf(edition), 'observations.csv'))]));
const rowsOf = (edition: string): Row[] => rowsByEdition.get(edition) ?? [];

interface Sidecar {
  readonly edition: { readonly precedence: number };
  readonly sources: readonly { readonly code: string; readonly file: { readonly name: string; readonly sha256: string } }[];
  readonly warnings?: readonly { readonly code: string; readonly appliesTo: string; readonly message: { readonly en: string; readonly ko?: string } }[];
}
const sidecarOf = (edition: string): Sidecar => JSON.parse(readFileSync(join(folderOf(edition), 'dataset.json'), 'utf8')) as Sidecar;

interface Cell {
  readonly edition: string;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly breakdown?: string;
}
function cell({ edition, indicator, area, period, breakdown = '' }: Cell): Row | undefined {
  return rowsOf(edition).find((row) => row['indicator'] === indicator && row['area'] === area && row['period'] === period && row['breakdown'] === breakdown);
}
const isGroup = (row: Row): boolean => (row['area'] ?? '').startsWith('OECD');
const of = (edition: string, indicator: string): Row[] => rowsOf(edition).filter((row) => row['indicator'] === indicator);

describe('OECD, the 2017 edition', () => {
  test('has 367, 360 and 294 country-years, and the OECD twice: total and average', () => {
    const counts = ['OECD_GG_PROCUREMENT_GDP', 'OECD_GG_PROCUREMENT_EXPENDITURE', 'OECD_GG_OUTSOURCING_GDP'].map((indicator) => {
      const rows = of('oecd-gg-2017', indicator);
      return [rows.filter((row) => !isGroup(row)).length, rows.filter((row) => isGroup(row) && row['breakdown'] === '').length, rows.filter((row) => row['breakdown'] === 'AGGREGATION=AVERAGE').length];
    });
    expect(counts).toEqual([[367, 9, 9], [360, 9, 9], [294, 7, 7]]);
  });

  test('covers 39 countries for GDP, none of which has an empty value', () => {
    const rows = of('oecd-gg-2017', 'OECD_GG_PROCUREMENT_GDP').filter((row) => !isGroup(row));
    expect(new Set(rows.map((row) => row['area'])).size).toBe(39);
    expect(rows.filter((row) => row['value'] === '')).toEqual([]);
  });

  test.each([
    ['KOR', '2013', '', '12.8'],
    ['AUS', '2007', '', '12.11'],
    ['OECD', '2007', '', '11.76'],
    ['OECD', '2007', 'AGGREGATION=AVERAGE', '12.57'],
  ])('%s %s %s is %s %% of GDP', (area, period, breakdown, value) => {
    expect(cell({ edition: 'oecd-gg-2017', indicator: 'OECD_GG_PROCUREMENT_GDP', area, period, breakdown })?.['value']).toBe(value);
  });
});

describe('OECD, the 2019 edition', () => {
  test('has 123 area-years of two measures and 63 shares by function', () => {
    expect(of('oecd-gg-2019', 'OECD_GG_PROCUREMENT_GDP')).toHaveLength(123);
    expect(of('oecd-gg-2019', 'OECD_GG_PROCUREMENT_EXPENDITURE')).toHaveLength(123);
    expect(of('oecd-gg-2019', 'OECD_GG_PROCUREMENT_BY_FUNCTION')).toHaveLength(63);
  });

  test('reads 0.0 as missing: Colombia and Indonesia 2007 and 2009, Türkiye 2007, South Africa of expenditure', () => {
    expect(rowsOf('oecd-gg-2019').filter((row) => row['value'] !== '' && Number(row['value']) === 0)).toEqual([]);
    const missing = rowsOf('oecd-gg-2019').filter((row) => row['value'] === '');
    expect(missing.map((row) => `${row['area']} ${row['period']} ${row['indicator']?.split('_').at(-1)}`).toSorted()).toEqual([
      'COL 2007 EXPENDITURE', 'COL 2007 GDP', 'COL 2009 EXPENDITURE', 'COL 2009 GDP', 'IDN 2007 EXPENDITURE', 'IDN 2007 GDP', 'IDN 2009 EXPENDITURE', 'IDN 2009 GDP',
      'TUR 2007 EXPENDITURE', 'TUR 2007 GDP', 'ZAF 2007 EXPENDITURE', 'ZAF 2009 EXPENDITURE', 'ZAF 2017 EXPENDITURE',
    ]);
    expect(new Set(missing.map((row) => `${row['status']} ${row['missing_reason']}`))).toEqual(new Set(['O NOT_PUBLISHED']));
  });

  test.each([
    ['KOR', 'GDP', '13.012927369042'],
    ['NLD', 'GDP', '19.468338561396'],
    ['MEX', 'GDP', '4.9274777367717'],
    ['BRA', 'GDP', '16.448719963684'],
    ['KOR', 'EXPENDITURE', '40.107771975688'],
  ])('%s 2017, share of %s, keeps the digits %s', (area, measure, value) => {
    expect(cell({ edition: 'oecd-gg-2019', indicator: `OECD_GG_PROCUREMENT_${measure}`, area, period: '2017' })?.['value']).toBe(value);
  });

  test('functions of an area add up to 100', () => {
    const sums = new Map<string, number>();
    for (const row of of('oecd-gg-2019', 'OECD_GG_PROCUREMENT_BY_FUNCTION')) sums.set(row['area'] ?? '', (sums.get(row['area'] ?? '') ?? 0) + Number(row['value']));
    expect([...sums.keys()].toSorted()).toEqual(['DEU', 'FIN', 'FRA', 'GBR', 'JPN', 'NLD', 'OECD', 'SWE', 'USA']);
    for (const sum of sums.values()) expect(sum).toBeCloseTo(100, 2);
    expect(cell({ edition: 'oecd-gg-2019', indicator: 'OECD_GG_PROCUREMENT_BY_FUNCTION', area: 'USA', period: '2017', breakdown: 'COFOG=GF02' })?.['value']).toBe('20.32015665622609');
  });
});

describe('OECD, editions of which the printed figures are known', () => {
  test('39 rows of one reading and 35 of the other, 19 of them the same figure, make 55', () => {
    const counts = Object.keys(FOLDERS).filter((edition) => edition.startsWith('oecd-gg-') && !/201[79]$/.test(edition)).map((edition) => [edition, rowsOf(edition).length]);
    expect(Object.fromEntries(counts)).toEqual({ 'oecd-gg-2015': 9, 'oecd-gg-2021': 9, 'oecd-gg-2023': 8, 'oecd-gg-2025': 14, 'oecd-gg-lac-2020': 6, 'oecd-gg-lac-2024': 5, 'oecd-gg-western-balkans': 4 });
  });

  test('editions that disagree stand apart: the OECD in 2019 and 2021', () => {
    const gdp = (edition: string, period: string) => cell({ edition, indicator: 'OECD_GG_PROCUREMENT_GDP', area: 'OECD', period })?.['value'];
    expect([gdp('oecd-gg-2021', '2019'), gdp('oecd-gg-2025', '2019'), gdp('oecd-gg-2023', '2021'), gdp('oecd-gg-2025', '2021')]).toEqual(['12.6', '12.2', '12.9', '13.0']);
  });

  test('the newest edition has precedence, and a regional one never over a world-wide one', () => {
    const order = Object.keys(FOLDERS).filter((edition) => edition.startsWith('oecd-gg-')).toSorted((a, b) => sidecarOf(a).edition.precedence - sidecarOf(b).edition.precedence);
    expect(order).toEqual(['oecd-gg-western-balkans', 'oecd-gg-lac-2020', 'oecd-gg-lac-2024', 'oecd-gg-2015', 'oecd-gg-2017', 'oecd-gg-2019', 'oecd-gg-2021', 'oecd-gg-2023', 'oecd-gg-2025']);
    expect(cell({ edition: 'oecd-gg-lac-2020', indicator: 'OECD_GG_PROCUREMENT_GDP', area: 'MEX', period: '2017' })?.['value']).toBe('3.6');
  });
});

describe('World Bank, contracting with the government', () => {
  test('18 measures of 191 economies; eleven without practice cannot have ten of them', () => {
    const rows = rowsOf('db-cwg-2020');
    expect(rows).toHaveLength(18 * 191);
    const impossible = rows.filter((row) => row['status'] === 'M');
    expect(impossible).toHaveLength(11 * 10);
    expect([...new Set(impossible.map((row) => row['area']))].toSorted()).toEqual(['CAF', 'ERI', 'GNQ', 'HTI', 'KIR', 'LAO', 'PLW', 'SOM', 'SSD', 'VEN', 'YEM']);
  });

  test('times of Libya and Syria are not published, everything else is of low reliability', () => {
    const others = rowsOf('db-cwg-2020').filter((row) => row['status'] !== 'M');
    expect([...new Set(others.filter((row) => row['status'] === 'O').map((row) => row['area']))]).toEqual(['LBY', 'SYR']);
    expect(others.filter((row) => row['status'] === 'U')).toHaveLength(18 * 191 - 110 - 6);
  });

  test('every value bears the warning of the end of Doing Business, in both languages', () => {
    const warning = sidecarOf('db-cwg-2020').warnings?.find(({ code }) => code === 'DB_DISCONTINUED');
    expect(warning?.appliesTo).toBe('all');
    expect(warning?.message.en).toMatch(/2021/);
    expect(warning?.message.ko).toMatch(/2021/);
  });

  test.each([
    ['KOR', 'TIME', '270'], ['KOR', 'RANK', '4'], ['KOR', 'LEGAL_INDEX', '9'], ['KOR', 'EPROCUREMENT_INDEX', '8'], ['KOR', 'SCORE', '74.447115384615387'],
    ['VNM', 'PROCEDURES', '19'], ['COD', 'RANK', '137'], ['XKX', 'RANK', '28'], ['ROU', 'RANK', '30'], ['TLS', 'TIME', '1630'], ['PSE', 'TIME', '982'],
  ])('%s %s is %s', (area, measure, value) => {
    expect(cell({ edition: 'db-cwg-2020', indicator: `DB_CWG_${measure}`, area, period: '2020' })?.['value']).toBe(value);
  });
});

describe('World Bank, GovTech', () => {
  test('198 economies in 2022, 162 with a portal in use; 163 economies in 33 years', () => {
    const inUse = of('gtmi-2022', 'GTMI_EPROC_PORTAL_IN_USE');
    expect([inUse.length, inUse.filter((row) => row['value'] === '1').length]).toEqual([198, 162]);
    for (const code of ['PORTAL', 'ONLINE_TENDER', 'DATA_EXCHANGE']) expect(of('gtmi-2022', `GTMI_EPROC_${code}_BY_YEAR`)).toHaveLength(163 * 33);
  });

  test('a launch year is the present portal’s, and says so', () => {
    const year = (area: string) => cell({ edition: 'gtmi-2022', indicator: 'GTMI_EPROC_PORTAL_LAUNCH_YEAR', area, period: '2022' });
    expect(['KOR', 'JPN', 'USA'].map((area) => year(area)?.['value'])).toEqual(['2002', '2022', '2013']);
    expect(year('JPN')?.['warnings']).toBe('PRESENT_PORTAL');
    expect(year('DJI')?.['warnings']).toBe('PRESENT_PORTAL;LAUNCHED_NOT_IN_USE');
    expect(year('MAC')?.['status']).toBe('O');
    expect(of('gtmi-2022', 'GTMI_EPROC_PORTAL_LAUNCH_YEAR').filter((row) => row['status'] === 'M')).toHaveLength(34);
  });

  test('features of other years than 2022 are carried back, so imputed', () => {
    const status = (indicator: string, period: string) => cell({ edition: 'gtmi-2022', indicator, area: 'KOR', period })?.['status'];
    expect(['2003', '2022', '2023'].map((period) => status('GTMI_EPROC_ONLINE_TENDER_BY_YEAR', period))).toEqual(['I', 'A', 'I']);
    expect(['2003', '2022', '2023'].map((period) => status('GTMI_EPROC_PORTAL_BY_YEAR', period))).toEqual(['A', 'A', 'I']);
  });
});

describe('Global Data Barometer', () => {
  test('ten indicators of 109 countries, among them Kosovo once', () => {
    const rows = rowsOf('gdb-2021');
    expect(rows).toHaveLength(10 * 109);
    expect(new Set(rows.map((row) => row['area'])).size).toBe(109);
    expect(rows.filter((row) => row['area'] === 'XKX')).toHaveLength(10);
  });

  test.each([['PROCUREMENT_DATA', '87'], ['PROCUREMENT_ANALYTICS', '55'], ['MODULE_PROCUREMENT', '81.334'], ['MODULE_PUBLIC_FINANCE', '84.62970000000001']])('KOR %s is %s', (indicator, value) => {
    expect(cell({ edition: 'gdb-2021', indicator: `GDB_${indicator}`, area: 'KOR', period: '2021' })?.['value']).toBe(value);
  });
});

describe.skipIf(!present)('against ../shared/data', () => {
  const sourceFiles = new Map((present ? readdirSync(shared, { recursive: true, encoding: 'utf8' }) : []).map((path) => [basename(path), join(shared, path)]));

  test.each(Object.keys(FOLDERS))('%s: every value stands at its locator, in a file with the hash of the sidecar', (edition) => {
    const files = new Map(sidecarOf(edition).sources.map(({ code, file }) => {
      const bytes = readFileSync(sourceFiles.get(file.name) ?? '');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
      return [code, bytes.toString('utf8').replace(/^\uFEFF/, '').split('\n')] as const;
    }));
    const cells = (line: string): string[] => (parse(line, { relax_column_count: true }) as string[][])[0] ?? [];
    const headers = new Map([...files].map(([code, lines]) => [code, cells(lines[0] ?? '')]));
    const wrong = rowsOf(edition).filter((row) => {
      const [, line, column] = /^line (\d+), column (.+)$/.exec(row['locator'] ?? '') ?? [];
      const found = cells(files.get(row['source'] ?? '')?.[Number(line) - 1] ?? '')[headers.get(row['source'] ?? '')?.indexOf(column ?? '') ?? -1];
      return row['value'] === '' ? !['0.0', 'NA', 'No practice'].includes(found ?? '') : found !== row['value'];
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  test('the module scores that are kept are those that the barometer itself publishes, rounded', () => {
    const published = JSON.parse(readFileSync(sourceFiles.get('gdb2021_measures.json') ?? '', 'utf8')) as Row[];
    const keys: Readonly<Record<string, string>> = { PROCUREMENT: 'PROCUREMENT', PUBLIC_FINANCE: 'PF', COMPANY: 'COMPANY', GOVERNANCE: 'GOVERNANCE', LAND: 'LAND', CLIMATE: 'CLIMATE' };
    const modules = rowsOf('gdb-2021').filter((row) => row['indicator']?.startsWith('GDB_MODULE_'));
    expect(modules).toHaveLength(6 * 109);
    for (const row of modules) {
      const country = published.find((each) => each['iso'] === row['area']);
      expect(Math.abs(Number(country?.[keys[row['indicator']?.slice(11) ?? ''] ?? '']) - Number(row['value'])), `${row['area']} ${row['indicator']}`).toBeLessThanOrEqual(0.51);
    }
  });
});
