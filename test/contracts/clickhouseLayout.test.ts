import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ClickhouseEngine, CLICKHOUSE_DIALECT } from '../../src/contracts/clickhouseEngine.ts';
import { clickhouseLayout, insertTable } from '../../src/contracts/clickhouseLayout.ts';
import { cubesSql } from '../../src/contracts/cubeSql.ts';
import { ContractStore } from '../../src/contracts/contractStore.ts';
import { RELATION_NAMES } from '../../src/domain/contractRelations.ts';
import { CONTRACT_INDICATORS } from '../../src/indicators/contractIndicators.ts';
import { planCubes } from '../../src/indicators/planCubes.ts';
import { importShared, temporaryStore } from '../importers/ocds/importShared.ts';
import { hasSharedData, sharedPath } from '../importers/ocds/sharedData.ts';
import { chdbTransport } from './chdbTransport.ts';

const transport = hasSharedData ? await chdbTransport() : undefined;

test.skipIf(!transport)('tables of one server, filled from two batches, count what DuckDB counts', async () => {
  if (!transport) return;
  const storeFolder = temporaryStore();
  await importShared('armenia', { publisher: 'armenia', country: 'ARM', storeFolder, inputs: [sharedPath('ocds/armenia/1.json')] });
  await importShared('armenia', { publisher: 'armenia', country: 'ARM', storeFolder, codes: { bidStatus: { qualified: 'valid', 'not-qualified': 'disqualified' } } });
  const duckdb = await ContractStore.open(join(storeFolder, 'armenia'), 'armenia');
  expect(duckdb.manifest.batches.length).toBe(2);
  await transport.send('CREATE DATABASE laid_out');
  await transport.send('USE laid_out');
  for (const statement of clickhouseLayout(null)) await transport.send(statement);
  for (const batch of duckdb.manifest.batches) {
    for (const name of RELATION_NAMES) await transport.send(`INSERT INTO ${insertTable(name, null)} SELECT * FROM ${CLICKHOUSE_DIALECT.parquet([join(storeFolder, 'armenia', 'batches', batch.folder, `${name}.parquet`)])}`);
  }
  const engine = new ClickhouseEngine(transport);
  for (const { query } of CONTRACT_INDICATORS.flatMap((indicator) => planCubes(indicator).slice(0, 1))) {
    const theirs = await engine.query(cubesSql([query], CLICKHOUSE_DIALECT));
    const ours = await duckdb.cube(query);
    expect(theirs.map((row) => String(row['n'])).toSorted()).toEqual(ours.rows.map((row) => String(row.count)).toSorted());
  }
  await duckdb.close();
  await transport.close();
}, 120_000);

test('a cluster is laid out by the hash of the ocid, with joins that stay on a shard', () => {
  const statements = clickhouseLayout('atlas');
  expect(statements.every((statement) => statement.includes('ON CLUSTER "atlas"'))).toBe(true);
  expect(statements.filter((statement) => statement.includes('Distributed("atlas", currentDatabase(), award_newest, cityHash64(ocid))'))).toHaveLength(1);
  expect(statements.find((statement) => statement.startsWith('CREATE TABLE process_rows'))).toContain('ENGINE = ReplacingMergeTree(batch) ORDER BY ocid');
});
