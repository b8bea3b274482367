import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CubeAnswer, CubeQuery, CubeRow, DrillDownQuery } from '../domain/cube.ts';
import type { Cases } from '../domain/formula.ts';
import { FIELD_PATHS, type FieldPath } from '../domain/ocdsFields.ts';
import { conditionSql, cubesSql, type CubesOfOneScan } from './cubeSql.ts';
import { drillDown, type DrillDownPage } from './drillDown.ts';
import { DuckdbEngine } from './duckdbEngine.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { attachRelations } from './relationViews.ts';
import { sqlName, sqlText, type SqlEngine, type SqlRow } from './sqlEngine.ts';

export interface FieldCoverage { readonly path: FieldPath; readonly present: number; readonly total: number }

export interface StoredFinding {
  readonly severity: string;
  readonly rule: string;
  readonly file: string;
  readonly line: number | null;
  readonly path: string | null;
  readonly ocid: string | null;
  readonly value: string | null;
}

const text = (value: SqlRow[string] | undefined): string | null => (value === null || value === undefined ? null : String(value));
const whole = (value: SqlRow[string] | undefined): bigint => (typeof value === 'bigint' ? value : BigInt(value ?? 0));

function cubeRow(row: SqlRow, query: CubeQuery): CubeRow {
  const state = text(row['state']) ?? '';
  const year = row['g_year'];
  return {
    year: year === null || year === undefined ? null : Number(year),
    code: text(row['g_code']),
    state: state === '1' ? 'NUMERATOR' : state === '2' ? 'DENOMINATOR' : 'REASON',
    reason: state.startsWith('3') ? state.slice(1) : null,
    currency: text(row['g_currency']),
    values: query.values.map((_name, index) => whole(row[`g_v${index}`])),
    count: Number(whole(row['n'])),
    sums: query.sums.map((_name, index) => whole(row[`s${index}`])),
  };
}

const noCases = (query: CubeQuery): CubeAnswer => ({ query, rows: [], hasNeededFields: true });

/** The queries by the reading that answers them. */
function scansOf(queries: readonly CubeQuery[]): CubesOfOneScan[] {
  const scans = new Map<string, [CubeQuery, ...CubeQuery[]]>();
  for (const query of queries) {
    const key = JSON.stringify(query.cases.distinct ? query : { ...query, dimension: null });
    const scan = scans.get(key);
    if (scan) scan.push(query);
    else scans.set(key, [query]);
  }
  return [...scans.values()];
}

/** Enough for the groups of ten million processes; those of a hundred million were counted in two thousand. */
const USUAL_MEGABYTES = 192;
const PROCESSES_FOR_USUAL = 10_000_000;
const MOST_MEGABYTES = 2048;

/** Megabytes that the database over so many processes may take: more than `least` where their groups need it. */
export const megabytesFor = (processes: number, least: number): number => Math.min(MOST_MEGABYTES, Math.max(least, Math.ceil((USUAL_MEGABYTES * processes) / PROCESSES_FOR_USUAL)));

/** From here on questions are so long that giving back each megabyte takes little of them, and it spares 80 MiB over five million. */
const MANY_PROCESSES = 1_000_000;

/** What is stored of one publisher's contracting processes, as it was when the store was opened. */
export class ContractStore {
  readonly manifest: Manifest;
  private readonly folder: string;
  private readonly engine: SqlEngine;
  private coverage: readonly FieldCoverage[] | undefined;

  private constructor(folder: string, manifest: Manifest, engine: SqlEngine) {
    this.folder = folder;
    this.manifest = manifest;
    this.engine = engine;
  }

  /** The folder is that of one publisher; its database may take `memoryMegabytes`, and more for tens of millions of processes. */
  static async open(folder: string, publisher: string, options: { memoryMegabytes?: number; threads?: number } = {}): Promise<ContractStore> {
    const tempFolder = join(folder, 'temporary');
    mkdirSync(tempFolder, { recursive: true });
    const manifest = readManifest(folder, publisher);
    const processes = manifest.batches.reduce((sum, { rows }) => sum + (rows.process ?? 0), 0);
    const memoryMegabytes = megabytesFor(processes, options.memoryMegabytes ?? USUAL_MEGABYTES);
    const engine = await DuckdbEngine.open({ memoryMegabytes, threads: options.threads ?? 2, tempFolder, ...(processes >= MANY_PROCESSES ? { freedMegabytes: 1 } : {}) });
    return ContractStore.attached(folder, manifest, engine);
  }

  /** The same store through another engine. */
  static async over(folder: string, publisher: string, engine: SqlEngine): Promise<ContractStore> {
    return ContractStore.attached(folder, readManifest(folder, publisher), engine);
  }

  private static async attached(folder: string, manifest: Manifest, engine: SqlEngine): Promise<ContractStore> {
    if (manifest.batches.length > 0) await attachRelations(engine, folder, manifest.batches);
    return new ContractStore(folder, manifest, engine);
  }

  get isEmpty(): boolean {
    return this.manifest.batches.length === 0;
  }

  async cube(query: CubeQuery): Promise<CubeAnswer> {
    const [answer = noCases(query)] = await this.cubes([query]);
    return answer;
  }

  /** Several cubes in the order in which they are asked for; those that differ by their dimension alone are counted in one reading. */
  async cubes(queries: readonly CubeQuery[], signal?: AbortSignal): Promise<CubeAnswer[]> {
    if (this.isEmpty) return queries.map(noCases);
    const answers = new Map<CubeQuery, CubeAnswer>();
    for (const scan of scansOf(queries)) {
      signal?.throwIfAborted();
      const rows = await this.engine.query(cubesSql(scan, this.engine.dialect));
      const hasNeededFields = await this.hasNeededFields(scan[0].cases);
      for (const [cube, query] of scan.entries()) answers.set(query, { query, rows: rows.filter((row) => Number(row['cube']) === cube).map((row) => cubeRow(row, query)), hasNeededFields });
    }
    return queries.map((query) => answers.get(query) ?? noCases(query));
  }

  private async hasNeededFields({ relation, needsFields = [], needsSome }: Cases): Promise<boolean> {
    if (needsSome && (await this.engine.query(`SELECT 1 AS n FROM ${sqlName(relation)} WHERE ${conditionSql(needsSome)} LIMIT 1`)).length === 0) return false;
    if (needsFields.length === 0) return true;
    return (await this.fieldCoverage()).every(({ path, present }) => present > 0 || !needsFields.includes(path));
  }

  /** In how many processes each path is filled. */
  async fieldCoverage(): Promise<readonly FieldCoverage[]> {
    if (this.coverage) return this.coverage;
    if (this.isEmpty) return FIELD_PATHS.map((path) => ({ path, present: 0, total: 0 }));
    const sums = FIELD_PATHS.map((_path, index) => `SUM(CASE WHEN substring(presence, ${index + 1}, 1) = '1' THEN 1 ELSE 0 END) AS p${index}`);
    const [row] = await this.engine.query(`SELECT COUNT(*) AS total, ${sums.join(', ')} FROM process`);
    this.coverage = FIELD_PATHS.map((path, index) => ({ path, present: Number(whole(row?.[`p${index}`])), total: Number(whole(row?.['total'])) }));
    return this.coverage;
  }

  async processCount(): Promise<number> {
    if (this.isEmpty) return 0;
    const [row] = await this.engine.query('SELECT COUNT(*) AS n FROM process');
    return Number(whole(row?.['n']));
  }

  async processesWithoutYear(): Promise<number> {
    if (this.isEmpty) return 0;
    const [row] = await this.engine.query('SELECT COUNT(*) AS n FROM process WHERE "processYear" IS NULL');
    return Number(whole(row?.['n']));
  }

  async drillDown(query: DrillDownQuery): Promise<DrillDownPage> {
    return this.isEmpty ? { totalCount: 0, ocids: [] } : drillDown(this.engine, query);
  }

  /** A page of the findings of an import, in the order in which they were made. */
  async findings(importId: string, page: { severity?: 'REJECT' | 'WARNING' | undefined; first: number; offset: number }): Promise<{ totalCount: number; findings: StoredFinding[] }> {
    const entry = this.manifest.imports.find((each) => each.id === importId);
    if (!entry) return { totalCount: 0, findings: [] };
    const from = `FROM ${this.engine.dialect.parquet([join(this.folder, 'batches', entry.folder, 'finding.parquet')])}${page.severity ? ` WHERE severity = ${sqlText(page.severity)}` : ''}`;
    const [total] = await this.engine.query(`SELECT COUNT(*) AS n ${from}`);
    const rows = await this.engine.query(`SELECT * ${from} ORDER BY number LIMIT ${Math.trunc(page.first)} OFFSET ${Math.trunc(page.offset)}`);
    const findings = rows.map((row) => ({
      severity: text(row['severity']) ?? '', rule: text(row['rule']) ?? '', file: text(row['file']) ?? '', line: row['line'] === null ? null : Number(row['line']),
      path: text(row['path']), ocid: text(row['ocid']), value: text(row['value']),
    }));
    return { totalCount: Number(whole(total?.['n'])), findings };
  }

  async close(): Promise<void> {
    await this.engine.close();
  }
}
