import { join } from 'node:path';
import { RELATIONS, RELATION_NAMES } from '../domain/contractRelations.ts';
import { DERIVED_NAMES, DERIVED_RELATIONS } from './derivedRelations.ts';
import type { BatchEntry } from './manifest.ts';
import { sqlName, type SqlEngine } from './sqlEngine.ts';

const filesOf = (folder: string, batches: readonly BatchEntry[], name: string): string[] => batches.map((batch) => join(folder, 'batches', batch.folder, `${name}.parquet`));

/**
 * Makes the relations of a store's batches readable as views. A process that a later batch has again hides the earlier
 * rows: those few are listed once, so that a query never has to look for the newest row of each process.
 */
export async function attachRelations(engine: SqlEngine, folder: string, batches: readonly BatchEntry[]): Promise<void> {
  const { parquet } = engine.dialect;
  if (batches.length > 1) {
    const all = parquet(filesOf(folder, batches, 'process'));
    await engine.run(`CREATE TABLE superseded AS SELECT p.ocid AS ocid, p.batch AS batch FROM ${all} p JOIN (SELECT ocid, MAX(batch) AS newest FROM ${all} GROUP BY ocid) n ON n.ocid = p.ocid WHERE p.batch < n.newest`);
  }
  for (const name of RELATION_NAMES) {
    const columns = Object.keys(RELATIONS[name]).map((column) => `r.${sqlName(column)} AS ${sqlName(column)}`).join(', ');
    const rows = parquet(filesOf(folder, batches, name));
    const newest = batches.length > 1 ? ' LEFT JOIN superseded s ON s.ocid = r.ocid AND s.batch = r.batch WHERE s.ocid IS NULL' : '';
    await engine.run(`CREATE VIEW ${sqlName(name)} AS SELECT ${columns} FROM ${rows} r${newest}`);
  }
  for (const name of DERIVED_NAMES) await engine.run(`CREATE VIEW ${sqlName(name)} AS ${DERIVED_RELATIONS[name].sql(engine.dialect)}`);
}
