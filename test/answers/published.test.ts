import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFile } from '../../src/domain/projectFile.ts';
import { CompareOverTimeDocument } from '../../src/web/generated/operations.ts';
import { TestAtlas } from '../testAtlas.ts';

const SOURCE = projectFile('../shared/data/indicators/oecd-procurement-size/eco_oecd_gaag2019_procurement_2007_2009_2017.csv');
const there = existsSync(SOURCE);
if (!there) console.info(`Skipped: ${SOURCE} is not here to compare with.`);

let atlas: TestAtlas;

beforeAll(async () => {
  atlas = await TestAtlas.open();
});

afterAll(() => atlas.close());

test.skipIf(!there)('every cell of the file of Government at a Glance 2019 is answered with the digits that stand in it', async () => {
  const lines = parse(readFileSync(SOURCE, 'utf8'), { columns: true, trim: true }) as Record<string, string>[];
  const areas = [...new Set(lines.map((line) => line['Country'] ?? ''))];
  const indicators = { OECD_GG_PROCUREMENT_GDP: 'GDP_share', OECD_GG_PROCUREMENT_EXPENDITURE: 'perc_total' } as const;
  const { compare } = await atlas.example(CompareOverTimeDocument, { input: { areas, indicators: Object.keys(indicators), edition: 'oecd-gg-2019' } });
  let equal = 0;
  for (const { area, cells } of compare.rows) {
    for (const [i, cell] of cells.entries()) {
      const column = compare.columns[i];
      const name = indicators[column?.indicator.code as keyof typeof indicators];
      const line = lines.findIndex((each) => each['Country'] === area.code && each['Year'] === column?.period);
      const printed = lines[line]?.[name] ?? '';
      const place = `${area.code} ${column?.period} ${name}`;
      // The file prints 0.0 where there is no figure.
      if (printed === '' || printed === '0.0') expect([cell.value, cell.missingReason === null], place).toEqual([null, false]);
      else {
        expect([cell.observation?.decimalValue, cell.value], place).toEqual([printed, Number(printed)]);
        expect(cell.observation?.origin.locator, place).toBe(`line ${line + 2}, column ${name}`);
        equal++;
      }
    }
  }
  expect(compare.rows.map(({ area }) => area.code)).toEqual(areas);
  expect(equal).toBe(lines.flatMap((line) => [line['GDP_share'], line['perc_total']]).filter((cell) => cell !== '' && cell !== '0.0').length);
});

test('a dense grid gives each missing cell its own reason', async () => {
  const { compare } = await atlas.example(CompareOverTimeDocument, { input: { areas: ['KOR', 'VNM', 'USA'], indicators: ['OECD_GG_PROCUREMENT_GDP'], periods: { from: '2005', to: '2017' }, edition: 'oecd-gg-2019' } });
  const reasons = compare.rows.map(({ area, cells }) => [area.code, cells.map(({ missingReason }) => missingReason ?? '-')]);
  // The file has 2007, 2009 and 2017 for Korea and the United States, and no line of Viet Nam.
  const covered = ['2005', '2006', '2007', '2008', '2009', '2010', '2011', '2012', '2013', '2014', '2015', '2016', '2017'].map((year) => (['2007', '2009', '2017'].includes(year) ? '-' : 'OUTSIDE_EDITION'));
  expect(reasons).toEqual([['KOR', covered], ['VNM', covered.map(() => 'AREA_NOT_COVERED')], ['USA', covered]]);
  expect(compare.coverage).toEqual({ asked: 39, withValue: 6 });
});
