import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ContractStore } from '../../src/contracts/contractStore.ts';
import { CONTRACT_INDICATORS } from '../../src/indicators/contractIndicators.ts';
import type { ContractIndicator } from '../../src/indicators/indicatorDefinition.ts';
import { distributionOf, planDistribution, planDrillDown } from '../../src/indicators/drillDownPlan.ts';
import { planCubes } from '../../src/indicators/planCubes.ts';
import type { OcdsImportResult } from '../../src/importers/ocds/importTypes.ts';
import { importShared, observation, temporaryStore } from '../importers/ocds/importShared.ts';
import { hasSharedData } from '../importers/ocds/sharedData.ts';

describe.skipIf(!hasSharedData)('behind each observation of Armenia', () => {
  let result: OcdsImportResult;
  let store: ContractStore;
  beforeAll(async () => {
    const storeFolder = temporaryStore();
    result = await importShared('armenia', { publisher: 'armeps', country: 'ARM', storeFolder });
    store = await ContractStore.open(join(storeFolder, 'armeps'), 'armeps');
  });
  afterAll(() => store.close());
  const indicator = (code: string): ContractIndicator => {
    const found = CONTRACT_INDICATORS.find((each) => each.code === code);
    if (!found) throw new Error(code);
    return found;
  };

  test('what is never published has nobody in its denominator: all are not computable', async () => {
    const place = { period: '2016', breakdown: '', basis: { settings: [], notComputableReasons: [{ reason: 'FIELD_NOT_PUBLISHED', count: 1 }] } };
    const size = async (part: 'NUMERATOR' | 'DENOMINATOR' | 'NOT_COMPUTABLE'): Promise<number> => (await store.drillDown(planDrillDown(indicator('OCDS_LOTS_SHARE'), place, { part, reason: null, first: 1, after: null }))).totalCount;
    expect([await size('NUMERATOR'), await size('DENOMINATOR')]).toEqual([0, 0]);
    expect(await size('NOT_COMPUTABLE')).toBeGreaterThan(0);
  });

  test('as many processes as the basis counts, for every indicator that counts processes', async () => {
    let compared = 0;
    for (const each of result.observations) {
      const { formula } = indicator(each.indicator);
      if (formula.cases.relation !== 'process' || formula.cases.distinct || formula.kind === 'MONTHS') continue;
      const size = async (part: 'NUMERATOR' | 'DENOMINATOR' | 'NOT_COMPUTABLE', reason: string | null = null): Promise<number> => (await store.drillDown(planDrillDown(indicator(each.indicator), each, { part, reason, first: 1, after: null }))).totalCount;
      expect(await size('DENOMINATOR'), `${each.indicator} ${each.breakdown}`).toBe(each.basis.processes);
      if (formula.kind === 'SHARE' && each.basis.processes > 0) expect(await size('NUMERATOR')).toBe(each.basis.numerator);
      expect(await size('NOT_COMPUTABLE')).toBe(each.basis.notComputable);
      for (const { reason, count } of each.basis.notComputableReasons) expect(await size('NOT_COMPUTABLE', reason), `${each.indicator} ${reason}`).toBe(count);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(80);
  }, 120_000);

  test('cubes that are counted in one reading are those that each gives alone', async () => {
    const queries = CONTRACT_INDICATORS.flatMap((each) => planCubes(each).flatMap(({ query, members }) => (members ? [query, members] : [query])));
    const together = await store.cubes(queries);
    const alone = await Promise.all(queries.map((query) => store.cube(query)));
    expect(together).toEqual(alone);
    expect(alone.reduce((sum, { rows }) => sum + rows.length, 0)).toBeGreaterThan(500);
  });

  test('pages are told apart by the last ocid and hold each process once', async () => {
    const each = observation(result, 'OCDS_NO_CALL_SHARE', '2016');
    const page = (after: string | null): ReturnType<ContractStore['drillDown']> => store.drillDown(planDrillDown(indicator(each.indicator), each, { part: 'NUMERATOR', reason: null, first: 50, after }));
    const first = await page(null);
    const second = await page(first.ocids.at(-1) ?? null);
    expect([first.totalCount, first.ocids.length, second.ocids.length]).toEqual([89, 50, 39]);
    expect(new Set([...first.ocids, ...second.ocids]).size).toBe(89);
  });

  test('groups lead to the processes of their members', async () => {
    const each = observation(result, 'OCDS_TOP4_SUPPLIERS_SHARE', '2016', 'CURRENCY=AMD');
    const { totalCount } = await store.drillDown(planDrillDown(indicator(each.indicator), each, { part: 'NUMERATOR', reason: null, first: 10, after: null }));
    expect(totalCount).toBeGreaterThanOrEqual(4);
    expect(totalCount).toBeLessThan(each.basis.processes);
  });

  test('the distribution adds up to the cases', async () => {
    const each = observation(result, 'OCDS_DECISION_DAYS', '2016');
    const query = planDistribution(indicator(each.indicator), each);
    if (!query) throw new Error('no distribution');
    const { rows } = await store.cube(query);
    const bins = distributionOf(rows.filter((row) => row.year === 2016 && row.state !== 'REASON').map((row) => ({ value: row.values[0] ?? 0n, count: row.count })));
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(each.basis.processes);
    expect(bins.length).toBeLessThanOrEqual(20);
  });
});

test('bins of equal width, the last one open where few values lie far out', () => {
  expect(distributionOf([{ value: 1n, count: 2 }, { value: 3n, count: 1 }])).toEqual([{ from: 1, to: 2, count: 2 }, { from: 2, to: 3, count: 0 }, { from: 3, to: 4, count: 1 }]);
  const long = distributionOf([{ value: 0n, count: 50 }, { value: 39n, count: 50 }, { value: 4000n, count: 1 }]);
  expect(long.at(-1)).toEqual({ from: 38, to: null, count: 51 });
  expect(distributionOf([])).toEqual([]);
});
