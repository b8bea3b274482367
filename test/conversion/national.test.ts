import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { periodOf, unitForm } from '../../conversion/national/unitForms.ts';
import { isObservationStatus } from '../../src/domain/observationStatus.ts';
import { readPeriod } from '../../src/domain/period.ts';
import { UNITS } from '../../src/domain/unit.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/data/indicators');
const present = existsSync(shared);
if (!present) process.stdout.write('Skipped: national figures, B-READY and the pages are not read again at their locators, because ../shared/data is not here.\n');

type Row = Readonly<Record<string, string>>;
const read = (path: string): Row[] => parse(readFileSync(path, 'utf8'), { columns: true });

const IN_PAGES = 'read-in-pages/';
/** Folder of each edition and the file that its locators' lines count in. */
const EDITIONS: Readonly<Record<string, readonly [folder: string, file: string, rows: number]>> = {
  'national-facts': ['national-sources/national-facts', 'national-facts.csv', 205],
  'national-facts-alternative': ['national-sources/national-facts', 'national-facts.csv', 2],
  'national-procurement-size': ['national-sources/national-procurement-size', `${IN_PAGES}national_procurement_size_asia_pacific.csv`, 72],
  'national-procurement-size-alternative': ['national-sources/national-procurement-size', `${IN_PAGES}national_procurement_size_asia_pacific.csv`, 2],
  'wb-bready-2025': ['world-bank/bready', `${IN_PAGES}wb_bready2025_public_procurement.csv`, 3496],
  'sms-2021': ['european-commission/single-market-scoreboard', 'national-facts.csv', 24],
  'sms-2024': ['european-commission/single-market-scoreboard', `${IN_PAGES}eu_single_market_scoreboard_2024.csv`, 18],
  'wb-how-large-2018': ['world-bank/procurement-size', `${IN_PAGES}world_bank_procurement_size.csv`, 9],
  'wb-gppd-2020': ['world-bank/procurement-size', `${IN_PAGES}world_bank_procurement_size.csv`, 4],
  'eca-sr28-2023': ['european-court-of-auditors/special-report-28-2023', `${IN_PAGES}eca_sr28_2023_competition.csv`, 3],
  'women-owned-firms-2024': ['itc-un-women/women-owned-firms', `${IN_PAGES}women_owned_firms.csv`, 2],
};
const names = Object.keys(EDITIONS);
const folderOf = (edition: string): string => join(root, 'seeds', EDITIONS[edition]?.[0] ?? '', edition);
const tableOf = (edition: string, table: string): Row[] => read(join(folderOf(edition), `${table}.csv`));
const observations = new Map(names.map((edition) => [edition, tableOf(edition, 'observations')]));
const rowsOf = (edition: string): Row[] => observations.get(edition) ?? [];
const cell = (edition: string, indicator: string, area: string, period: string): Row | undefined =>
  rowsOf(edition).find((row) => row['indicator'] === indicator && row['area'] === area && row['period'] === period);

interface Sidecar {
  readonly edition: { readonly precedence: number };
  readonly sources?: readonly { readonly code: string }[];
  readonly warnings: readonly { readonly code: string; readonly appliesTo: string; readonly message: { readonly ko?: string } }[];
}
const sidecarOf = (edition: string): Sidecar => JSON.parse(readFileSync(join(folderOf(edition), 'dataset.json'), 'utf8')) as Sidecar;

describe.each(names)('%s', (edition) => {
  const rows = rowsOf(edition);

  test('holds as many figures as were counted in its source', () => {
    expect(rows).toHaveLength(EDITIONS[edition]?.[2] ?? 0);
  });

  test('gives no cell twice', () => {
    const keys = rows.map((row) => [row['indicator'], row['area'], row['period'], row['breakdown']].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every indicator that is used is defined, in both languages and a known unit', () => {
    const indicators = new Map(tableOf(edition, 'indicators').map((row) => [row['code'], row]));
    expect(new Set(rows.map((row) => row['indicator']))).toEqual(new Set(indicators.keys()));
    for (const [code, row] of indicators) {
      expect(row['name_ko'], `${code} name_ko`).toMatch(/[가-힣]/u);
      expect(row['definition_ko'], `${code} definition_ko`).toMatch(/[가-힣]/u);
      expect(row['name_en'], `${code} name_en`).not.toBe('');
      expect(UNITS.has(row['unit'] ?? ''), `${code} unit ${row['unit']}`).toBe(true);
    }
  });

  test('periods, statuses, warnings, currencies and sources are ones that exist', () => {
    const sidecar = sidecarOf(edition);
    const listed = new Set(sidecar.warnings.filter((each) => each.appliesTo === 'listed').map((each) => each.code));
    const sources = new Set(sidecar.sources?.map((each) => each.code) ?? tableOf(edition, 'sources').map((row) => row['code']));
    const units = new Map(tableOf(edition, 'indicators').map((row) => [row['code'], row['unit']]));
    for (const row of rows) {
      expect(readPeriod(row['period'] ?? ''), row['period']).toBeDefined();
      expect(isObservationStatus(row['status'] ?? ''), row['status']).toBe(true);
      expect(sources.has(row['source'] ?? ''), row['source']).toBe(true);
      expect((row['currency'] ?? '') !== '', row['indicator']).toBe(units.get(row['indicator']) === 'XDC');
      for (const code of (row['warnings'] ?? '').split(';').filter(Boolean)) expect(listed.has(code), code).toBe(true);
    }
    for (const each of sidecar.warnings) expect(each.message.ko).toMatch(/[가-힣]/u);
  });

  test.skipIf(!present)('each value stands at its line in the source, for the same area', () => {
    const source = read(join(shared, EDITIONS[edition]?.[1] ?? ''));
    for (const row of rows) {
      const line = source[Number(/^line (\d+)/.exec(row['locator'] ?? '')?.[1]) - 2];
      expect(line?.['iso3'], row['locator']).toBe(row['area']);
      if (edition !== 'national-facts-alternative') expect(line?.['value'], row['locator']).toBe(row['value']);
    }
  });
});

describe('Korean figures, checked by hand against the rows', () => {
  test.each([
    ['KOR_PUBLIC_PROCUREMENT_TOTAL_CONTRACT_VALUE', '2015', '110.4', 'line 2'],
    ['KOR_PUBLIC_PROCUREMENT_TOTAL_CONTRACT_VALUE', '2024', '225.1', 'line 8'],
    ['KOR_PUBLIC_PROCUREMENT_SHARE_GDP_NATIONAL_DEFINITION', '2023', '9.3', 'line 13'],
    ['KOR_KONEPS_TRANSACTION_VALUE', '2003', '36', 'line 52'],
    ['KOR_KONEPS_TRANSACTION_VALUE', '2019', '102.8339', 'line 56'],
    ['KOR_KONEPS_REGISTERED_SUPPLIERS', '2013', '267963', 'line 67'],
    ['KOR_INNOVATION_PRODUCT_PURCHASES', '2021', '622.3', 'line 75'],
    ['KOR_GPASS_EXPORT_VALUE', '2023', '1.63', 'line 89'],
  ])('%s %s is %s', (indicator, period, value, locator) => {
    expect(cell('national-facts', indicator, 'KOR', period)).toMatchObject({ value, locator });
  });

  test('trillions of won: XDC, power of ten 12, KRW', () => {
    const spec = tableOf('national-facts', 'indicators').find((row) => row['code'] === 'KOR_PUBLIC_PROCUREMENT_TOTAL_CONTRACT_VALUE');
    expect(spec).toMatchObject({ unit: 'XDC', multiplier: '12', comparability: 'NATIONAL_DEFINITION' });
    expect(cell('national-facts', 'KOR_PUBLIC_PROCUREMENT_TOTAL_CONTRACT_VALUE', 'KOR', '2015')?.['currency']).toBe('KRW');
  });

  test('works, goods and services of 2020 add up to the total', () => {
    const of = (part: string): number => Number(cell('national-facts', `KOR_PUBLIC_PROCUREMENT_${part}`, 'KOR', '2020')?.['value']);
    expect(of('VALUE_WORKS') + of('VALUE_GOODS') + of('VALUE_SERVICES')).toBeCloseTo(of('TOTAL_CONTRACT_VALUE'), 6);
  });

  test('KONEPS: a break in 2020, a third basis in 2021, nothing before 2020 marked', () => {
    const of = (period: string): Row | undefined => cell('national-facts', 'KOR_KONEPS_TRANSACTION_VALUE', 'KOR', period);
    expect(of('2020')).toMatchObject({ value: '105.7', status: 'B', warnings: 'KONEPS_BASIS;SECOND_HAND' });
    expect(of('2021')).toMatchObject({ value: '120', status: 'D', warnings: 'KONEPS_CONTRACT_RECORDS;SECOND_HAND' });
    expect(of('2019')).toMatchObject({ status: 'A', warnings: 'SECOND_HAND' });
    expect(of('2022')).toBeUndefined();
  });

  test('innovation purchases of 2022 are of the platform and not in the series of 2020 and 2021', () => {
    expect(cell('national-facts', 'KOR_INNOVATION_PRODUCT_PURCHASES_VIA_PLATFORM', 'KOR', '2022')).toMatchObject({ value: '415.7', status: 'D' });
    expect(cell('national-facts', 'KOR_INNOVATION_PRODUCT_PURCHASES', 'KOR', '2022')).toBeUndefined();
  });

  test('what another source or a first release gives stands in an edition of lower precedence', () => {
    expect(cell('national-facts', 'KOR_VENTURE_NARA_SALES', 'KOR', '2017')?.['value']).toBe('5.4');
    expect(cell('national-facts-alternative', 'KOR_VENTURE_NARA_SALES', 'KOR', '2017')?.['value']).toBe('5.23');
    expect(cell('national-facts', 'ITA_CONTRACTS_VALUE_GE_40K_EUR', 'ITA', '2021')?.['value']).toBe('207.7');
    expect(cell('national-facts-alternative', 'ITA_CONTRACTS_VALUE_GE_40K_EUR', 'ITA', '2021')?.['value']).toBe('199.4');
    const precedences = ['national-facts', 'national-procurement-size', 'national-facts-alternative', 'national-procurement-size-alternative'].map((edition) => sidecarOf(edition).edition.precedence);
    expect(precedences).toEqual(precedences.toSorted((a, b) => b - a));
  });
});

describe('national figures of other countries', () => {
  test('fiscal years take the first of two years, and the name of a single one', () => {
    expect(cell('national-facts', 'IND_GEM_GROSS_MERCHANDISE_VALUE', 'IND', 'FY2022')?.['value']).toBe('2.01');
    expect(cell('national-facts', 'GBR_PUBLIC_SECTOR_GROSS_PROCUREMENT_SPENDING', 'GBR', 'FY2013')?.['value']).toBe('242');
    expect(cell('national-facts', 'USA_FEDERAL_CONTRACT_OBLIGATIONS', 'USA', 'FY2023')).toMatchObject({ value: '759', currency: 'USD' });
    expect([periodOf('2013-2015'), periodOf('2013/15'), periodOf(''), periodOf('1999-00')]).toEqual([null, null, null, 'FY1999']);
  });

  test('units are read with their powers of ten', () => {
    expect(unitForm('TWD 100 million', 'TWN')).toMatchObject({ unit: 'XDC', multiplier: 8, currency: 'TWD' });
    expect(unitForm('INR crore per day', 'IND')).toMatchObject({ unit: 'XDC', multiplier: 7, currency: 'INR' });
    expect(unitForm('INR lakh crore', 'IND')).toMatchObject({ multiplier: 12 });
    expect(unitForm('USD million', 'CHL')).toMatchObject({ unit: 'USD', multiplier: 6, currency: null });
    expect(unitForm('EUR billion (more than, >=90k EUR)', 'FRA')).toMatchObject({ multiplier: 9, approximate: true });
    expect(() => unitForm('bushels', 'USA')).toThrow('bushels');
  });

  test('the years of several sources agree where a cell is given by both files', () => {
    const both = rowsOf('national-procurement-size').filter((row) => cell('national-facts', row['indicator'] ?? '', row['area'] ?? '', row['period'] ?? ''));
    expect(both.map((row) => row['indicator']).toSorted()).toEqual(['IND_GEM_GROSS_MERCHANDISE_VALUE', 'IND_GEM_GROSS_MERCHANDISE_VALUE', 'IND_GEM_MSE_SHARE_OF_VALUE', 'IND_GEM_ORDERS', 'IND_GEM_ORDERS']);
    for (const row of both) expect(Number(row['value'])).toBe(Number(cell('national-facts', row['indicator'] ?? '', row['area'] ?? '', row['period'] ?? '')?.['value']));
  });

  test('an indicator that two editions define has the same definition in both', () => {
    const known = new Map<string, string>();
    for (const edition of names) {
      for (const { source: _source, locator: _locator, code = '', ...words } of tableOf(edition, 'indicators')) {
        const stated = JSON.stringify(words);
        expect(known.get(code) ?? stated, code).toBe(stated);
        known.set(code, stated);
      }
    }
  });

  test('plans are forecasts, parts of a year differ in definition, figures over years are claims', () => {
    expect(cell('national-procurement-size', 'IDN_PLANNED_DOMESTIC_PRODUCTS', 'IDN', '2022')).toMatchObject({ value: '705', status: 'F' });
    expect(cell('national-procurement-size', 'IDN_ECATALOGUE_TRANSACTIONS', 'IDN', '2023')).toMatchObject({ value: '137.9', status: 'D' });
    expect(tableOf('national-facts', 'claims')).toMatchObject([{ subject: 'GEO', value: '9.9 % of GDP, 2013-2015' }]);
    expect(tableOf('women-owned-firms-2024', 'claims')).toHaveLength(6);
  });

  test('the Scoreboard’s EU figure is a median and says so', () => {
    expect(cell('sms-2024', 'SMS_SINGLE_BIDDER', 'EU27', '2024')).toMatchObject({ value: '28', status: 'D', warnings: 'MID_RANKING' });
    expect(cell('sms-2021', 'SMS_PUBLICATION_RATE', 'FRA', '2020')).toMatchObject({ value: '8.6', warnings: 'PREVIOUS_YEAR' });
    for (const edition of ['sms-2021', 'sms-2024']) for (const row of rowsOf(edition)) expect(row['status'], row['locator']).toBe(row['area'] === 'EU27' ? 'D' : 'A');
  });
});

describe('B-READY 2025', () => {
  const rows = rowsOf('wb-bready-2025');
  const points = new Map(rows.map((row) => [`${row['indicator']} ${row['area']}`, Number(row['value'])]));
  const areas = [...new Set(rows.map((row) => row['area'] ?? ''))];
  const maxima = new Map(tableOf('wb-bready-2025', 'indicators').map((row) => [row['code'] ?? '', Number(row['max_value'])]));
  const P2_DIGITAL = ['CENTRAL_PLATFORM', 'VENDOR_REGISTRATION', 'CLARIFICATIONS', 'SUBMISSION', 'BID_OPENING', 'BID_SECURITY', 'CONTRACT_SIGNING', 'CONTRACT_MANAGEMENT', 'INVOICES', 'PAYMENTS', 'FRAMEWORK_MODULE', 'REVERSE_AUCTION', 'CATALOGUE', 'GREEN_CATALOGUES', 'ECO_LABELS'];
  const sum = (area: string, codes: readonly string[]): number => codes.reduce((total, code) => total + (points.get(`WB_BREADY_${code} ${area}`) ?? Number.NaN), 0);
  const of = (area: string, code: string): number => points.get(`WB_BREADY_${code} ${area}`) ?? Number.NaN;

  test('101 economies by alpha-3 code, 66 indicators, no value above its maximum', () => {
    expect(areas).toHaveLength(101);
    for (const area of areas) expect(area).toMatch(/^[A-Z]{3}$/);
    expect(maxima.size).toBe(66);
    for (const row of rows) expect(Number(row['value']), row['locator']).toBeLessThanOrEqual(maxima.get(row['indicator'] ?? '') ?? 0);
  });

  test('sub-categories of e-procurement add up to the category in every economy', () => {
    for (const area of areas) expect(Math.abs(sum(area, ['P2_DIGITALIZATION', 'P2_TRANSPARENCY']) - of(area, 'P2_EPROCUREMENT')), area).toBeLessThanOrEqual(0.0301);
  });

  test('sub-categories of public procurement add up to the category in every economy but Angola', () => {
    for (const area of areas.filter((each) => each !== 'AGO')) {
      expect(Math.abs(sum(area, ['P3_TIME_TO_AWARD', 'P3_TIME_TO_PAY', 'P3_EASE_OF_BIDDING', 'P3_GENDER_GAP']) - of(area, 'P3_PUBLIC_PROCUREMENT')), area).toBeLessThanOrEqual(0.0301);
    }
    expect(rows.filter((row) => row['area'] === 'AGO' && row['indicator']?.startsWith('WB_BREADY_P3_'))).toHaveLength(4);
  });

  test('indicators of the digital sub-category add up to it, up to the rounding of fifteen parts', () => {
    for (const area of areas) expect(Math.abs(sum(area, P2_DIGITAL.map((code) => `P2_${code}`)) - of(area, 'P2_DIGITALIZATION')), area).toBeLessThanOrEqual(15 * 0.005 + 0.005);
  });

  test('Pillar I is whole for Korea alone, where its four parts add up', () => {
    const first = rows.filter((row) => row['indicator']?.startsWith('WB_BREADY_P1_'));
    expect(new Set(first.map((row) => row['area']))).toEqual(new Set(['AGO', 'KOR']));
    expect(first.filter((row) => row['area'] === 'KOR')).toHaveLength(30);
    expect(Math.abs(sum('KOR', ['P1_ACCESS', 'P1_VALUE_FOR_MONEY', 'P1_FAIRNESS', 'P1_TRANSPARENCY']) - of('KOR', 'P1_BIDDING'))).toBeLessThanOrEqual(0.0301);
  });

  test('no points is a value: 0 with status A and no reason', () => {
    const zeros = rows.filter((row) => Number(row['value']) === 0);
    expect(zeros.length).toBeGreaterThan(0);
    for (const row of rows) expect([row['value'] !== '', row['status'], row['missing_reason']]).toEqual([true, 'A', '']);
  });

  test('Pillar III says that it rests on surveys', () => {
    for (const row of rows) expect(row['warnings'], row['locator']).toBe(row['indicator']?.startsWith('WB_BREADY_P3_') ? 'SURVEY_BASED' : '');
  });
});
