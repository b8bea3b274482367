import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/data/indicators/macro-context');
const present = existsSync(shared);
if (!present) process.stdout.write('Skipped: context series are not counted against their sources, because ../shared/data is not here.\n');

type Row = Readonly<Record<string, string>>;
const EDITIONS = ['world-bank/wdi/wdi-2024', 'world-bank/wdi/wdi-2025', 'federal-reserve/h10/h10-2025', 'imf/weo/imf-weo-2019-04', 'imf/fiscal-monitor/imf-fm-to-2024'] as const;

const read = (path: string): Row[] => parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
const rowsOf = (edition: string): Row[] => {
  const folder = join(root, 'seeds', edition);
  return readdirSync(folder).filter((file) => file.startsWith('observations')).flatMap((file) => read(join(folder, file)));
};
const rows = new Map(EDITIONS.map((edition) => [edition, rowsOf(edition)]));
const all = [...rows.values()].flat();
const find = (indicator: string, area: string, period: string): Row | undefined => all.find((row) => row['indicator'] === indicator && row['area'] === area && row['period'] === period);
const count = (indicator: string): number => all.filter((row) => row['indicator'] === indicator).length;

describe('values read by eye in the sources', () => {
  test.each([
    ['WDI_GDP_USD', 'KOR', '2017', '1623074183501.9038', '', 'line 6734'],
    ['WDI_POPULATION', 'KOR', '2017', '51361911', '', 'line 8184'],
    ['WDI_PPP_GDP', 'KOR', '2017', '872.624771', 'KRW', 'line 2882'],
    ['WDI_PPP_GDP', 'NAM', '2024', '6.92131935400361', 'NAD', undefined],
    ['WDI_GDP_DEFLATOR', 'KOR', '2017', '104.252965181111', '', 'line 3537, column wdi_nygdpdeflzs'],
    ['WDI_GDP_CONSTANT_USD', 'ABW', '1990', '1669818678.8499', '', 'line 2, column wdi_nygdpmktpkd'],
    ['FED_FX', 'KOR', '2017', '1129.0435', 'KRW', 'line 757'],
    ['FED_FX', 'AUS', '1971', '0.8803', 'AUD', 'line 2'],
    ['FED_FX', 'EMU', '2017', '0.8849', 'EUR', undefined],
    ['IMF_WEO_GDP_XDC', 'KOR', '2017', '1730398.6', 'KRW', 'line 3791'],
    ['IMF_WEO_GDP_USD', 'KOR', '2017', '1530.75', '', 'line 3837'],
    ['IMF_WEO_EXPENDITURE_GDP', 'KOR', '2017', '20.833000000000002', '', 'line 3103'],
    ['IMF_WEO_GDP_XDC', 'HRV', '2017', '365.642', 'HRK', 'line 1771'],
    ['IMF_FM_EXPENDITURE_GDP', 'KOR', '2017', '19.64', '', 'line 2971, column imf_fm_g_x_g01_gdp_pt'],
    ['IMF_FM_REVENUE_GDP', 'ZWE', '2024', '15.56', '', 'line 5868, column imf_fm_ggr_g01_gdp_pt'],
  ])('%s %s %s', (indicator, area, period, value, currency, locator) => {
    const row = find(indicator, area, period);
    expect(row).toMatchObject({ value, currency, status: 'A' });
    if (locator) expect(row?.['locator']).toBe(locator);
  });
});

describe('what every edition keeps to', () => {
  test.each(EDITIONS)('%s gives each cell once', (edition) => {
    const cells = (rows.get(edition) ?? []).map((row) => `${row['indicator']} ${row['area']} ${row['period']}`);
    expect(cells.length).toBeGreaterThan(900);
    expect(new Set(cells).size).toBe(cells.length);
  });

  test('areas are three letters, values finite numbers or missing with a reason', () => {
    for (const row of all) {
      expect(row['area']).toMatch(/^[A-Z]{3}$/);
      if (row['value'] === '') expect(row).toMatchObject({ status: 'O', missing_reason: 'NOT_COMPARABLE', warnings: 'CURRENCY_REDENOMINATED' });
      else if (!Number.isFinite(Number(row['value']))) expect.fail(`${row['indicator']} ${row['area']} ${row['period']}: ${row['value']}`);
    }
  });

  test('warnings and sources of the rows are declared in the sidecar', () => {
    for (const [edition, list] of rows) {
      const sidecar = JSON.parse(readFileSync(join(root, 'seeds', edition, 'dataset.json'), 'utf8')) as { warnings: { code: string }[]; sources: { code: string }[] };
      const warnings = new Set(['', ...sidecar.warnings.map(({ code }) => code)]);
      const sources = new Set(sidecar.sources.map(({ code }) => code));
      for (const row of list) if (!warnings.has(row['warnings'] ?? '') || !sources.has(row['source'] ?? '')) expect.fail(JSON.stringify(row));
    }
  });

  test('national currency has its currency', () => {
    const money = all.filter((row) => ['IMF_WEO_GDP_XDC', 'IMF_WEO_EXPENDITURE'].includes(row['indicator'] ?? ''));
    expect(money.length).toBe(6742 + 5249);
    for (const row of money) expect(row['currency']).toMatch(/^[A-Z]{3}$/);
  });
});

describe('traps of the sources', () => {
  test('no forecast of the WEO of April 2019 is in', () => {
    expect((rows.get('imf/weo/imf-weo-2019-04') ?? []).filter((row) => Number(row['period']) >= 2019)).toEqual([]);
  });

  test('Kosovo is XKX everywhere, and the IMF code UVK is nowhere', () => {
    expect(all.some((row) => row['area'] === 'UVK')).toBe(false);
    expect(new Set(all.filter((row) => row['area'] === 'XKX').map((row) => row['indicator'])).has('IMF_WEO_GDP_XDC')).toBe(true);
  });

  test('H.10 is national currency per US dollar throughout: the rate that WEO implies is within 5 per cent of it', () => {
    for (const area of ['AUS', 'NZL', 'CAN', 'JPN', 'KOR', 'CHE', 'SWE', 'MEX', 'BRA', 'ZAF']) {
      const implied = Number(find('IMF_WEO_GDP_XDC', area, '2016')?.['value']) / Number(find('IMF_WEO_GDP_USD', area, '2016')?.['value']);
      expect(Math.abs(Number(find('FED_FX', area, '2016')?.['value']) / implied - 1), area).toBeLessThan(0.05);
    }
  });

  test('Venezuela has rates to 2017 and missing cells after that', () => {
    expect(find('FED_FX', 'VEN', '2017')).toMatchObject({ value: '9.9750', currency: 'VEF' });
    expect(find('FED_FX', 'VEN', '2022')).toMatchObject({ value: '', status: 'O' });
  });
});

const textOf = (file: string): string => readFileSync(join(shared, file), 'utf8');

describe.skipIf(!present)('counted again from the sources', () => {
  test.each([['WDI_GDP_USD', 'wdi_gdp_current_usd.csv'], ['WDI_POPULATION', 'wdi_population_total.csv'], ['WDI_PPP_GDP', 'wdi_ppp_conversion_factor_gdp.csv'], ['FED_FX', 'fed_h10_fx_annual.csv']])('%s has every line of %s', (indicator, file) => {
    expect(count(indicator)).toBe(textOf(file).trimEnd().split('\n').length - 1);
  });

  test.each(['ngdp', 'ngdpd', 'pppgdp', 'ggx_ngdp', 'ggx', 'ggr_ngdp', 'ngdp_d', 'pppex', 'lp'])('WEO %s has its lines of 1980 to 2018', (file) => {
    const source = textOf(`imf-weo-2019-04/${file}.csv`);
    const expected = source.split('\n').filter((line) => /^(19[89]\d|200\d|201[0-8]),/.test(line)).length;
    expect((rows.get('imf/weo/imf-weo-2019-04') ?? []).filter((row) => row['source'] === `weo-${file.replaceAll('_', '-')}`).length).toBe(expected);
  });

  test('every value of a line stands in that line', () => {
    const lines = textOf('wdi_subset_1990-2024_cliaretl.csv').split('\n').map((line) => line.trim());
    const subset = (rows.get('world-bank/wdi/wdi-2025') ?? []).filter((row) => row['locator']?.includes('column wdi_'));
    expect(subset.length).toBe(lines.slice(1).flatMap((line) => line.split(',').slice(2)).filter((cell) => cell !== '').length);
    for (const row of subset) {
      const cells = lines[Number(/line (\d+)/.exec(row['locator'] ?? '')?.[1]) - 1]?.split(',') ?? [];
      if (cells[0] !== `"${row['area']}"` || cells[1] !== row['period'] || !cells.includes(row['value'] ?? '')) expect.fail(JSON.stringify(row));
    }
  });
});
