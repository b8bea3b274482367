import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClickhouseEngine } from '../../src/contracts/clickhouseEngine.ts';
import { clickhouseHttp } from '../../src/contracts/clickhouseHttp.ts';
import { ContractStore } from '../../src/contracts/contractStore.ts';
import { CONTRACT_INDICATORS } from '../../src/indicators/contractIndicators.ts';
import { planCubes } from '../../src/indicators/planCubes.ts';
import { planDrillDown } from '../../src/indicators/drillDownPlan.ts';
import { computeObservations } from '../../src/importers/ocds/computeObservations.ts';
import { importShared, temporaryStore } from '../importers/ocds/importShared.ts';
import { hasSharedData, sharedPath } from '../importers/ocds/sharedData.ts';
import { chdbTransport } from './chdbTransport.ts';

const transport = hasSharedData ? await chdbTransport() : undefined;

/** Rows in one order: two engines may order texts of equal rank differently. */
const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).toSorted();

describe.skipIf(!transport)('DuckDB and ClickHouse answer every cube alike', () => {
  const stores: { publisher: string; duckdb: ContractStore; clickhouse: ContractStore }[] = [];
  beforeAll(async () => {
    const storeFolder = temporaryStore();
    // Armenia in two imports: rows of the first batch are superseded by the second.
    await importShared('armenia', { publisher: 'armenia', country: 'ARM', storeFolder, inputs: [sharedPath('ocds/armenia/1.json'), sharedPath('ocds/armenia/2.json')] });
    await importShared('armenia', { publisher: 'armenia', country: 'ARM', storeFolder, codes: { bidStatus: { qualified: 'valid', 'not-qualified': 'disqualified' } } });
    await importShared('paraguay', { publisher: 'paraguay', country: 'PRY', storeFolder });
    await importShared('mexico-cdmx', { publisher: 'cdmx', country: 'MEX', storeFolder });
    for (const publisher of ['armenia', 'paraguay', 'cdmx']) {
      if (!transport) continue;
      const folder = join(storeFolder, publisher);
      await transport.send(`CREATE DATABASE ${publisher}`);
      await transport.send(`USE ${publisher}`);
      stores.push({ publisher, duckdb: await ContractStore.open(folder, publisher), clickhouse: await ContractStore.over(folder, publisher, new ClickhouseEngine(transport)) });
    }
  }, 120_000);
  afterAll(async () => {
    for (const { duckdb } of stores) await duckdb.close();
    await transport?.close();
  });

  test.each(['armenia', 'paraguay', 'cdmx'])('%s, cell for cell', async (publisher) => {
    const store = stores.find((each) => each.publisher === publisher);
    if (!store || !transport) throw new Error(publisher);
    await transport.send(`USE ${publisher}`);
    let cells = 0;
    for (const indicator of CONTRACT_INDICATORS) {
      for (const { query, members } of planCubes(indicator)) {
        for (const each of members ? [query, members] : [query]) {
          const [ours, theirs] = [await store.duckdb.cube(each), await store.clickhouse.cube(each)];
          expect(sorted(theirs.rows), indicator.code).toEqual(sorted(ours.rows));
          cells += ours.rows.length;
        }
      }
    }
    expect(cells).toBeGreaterThan(100);
    expect(await store.clickhouse.fieldCoverage()).toEqual(await store.duckdb.fieldCoverage());
    expect(await computeObservations(store.clickhouse, 'ARM')).toEqual(await computeObservations(store.duckdb, 'ARM'));
  }, 120_000);

  test('and the same processes behind an observation', async () => {
    const store = stores.find((each) => each.publisher === 'armenia');
    const indicator = CONTRACT_INDICATORS.find(({ code }) => code === 'OCDS_TOP4_SUPPLIERS_SHARE');
    if (!store || !indicator || !transport) throw new Error('no store');
    await transport.send('USE armenia');
    const observation = (await computeObservations(store.duckdb, 'ARM')).find((each) => each.indicator === indicator.code);
    if (!observation) throw new Error('no observation');
    const query = planDrillDown(indicator, observation, { part: 'NUMERATOR', reason: null, first: 100, after: null });
    expect(await store.clickhouse.drillDown(query)).toEqual(await store.duckdb.drillDown(query));
  });
});

test('an error of a server is an error, never a smaller number', async () => {
  const server = createServer((_request, response) => response.writeHead(500).end('Code: 279. ALL_CONNECTION_TRIES_FAILED'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const engine = new ClickhouseEngine(clickhouseHttp(`http://user:secret@127.0.0.1:${(server.address() as AddressInfo).port}/`));
  await expect(engine.query('SELECT 1')).rejects.toThrow(/refused a statement \(500\): Code: 279/);
  server.close();
  const gone = new ClickhouseEngine(clickhouseHttp('http://127.0.0.1:1/'));
  await expect(gone.query('SELECT 1')).rejects.toThrow(/127\.0\.0\.1:1 did not answer/);
});
