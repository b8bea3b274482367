import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ColumnType, Relation, RelationRow } from '../domain/contractRelations.ts';
import { syncPath, type StoredRelation } from './manifest.ts';
import { rowLine, STORED_RELATIONS, type RowLines } from './rowLines.ts';
import { sqlName, sqlText, type SqlEngine } from './sqlEngine.ts';
import { columnsOf, FINDING_COLUMNS, type Columns } from './storedColumns.ts';
import { TextFile } from './textFile.ts';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = { TEXT: 'VARCHAR', INTEGER: 'INTEGER', AMOUNT: 'BIGINT' };

const FINDING_NAMES = Object.keys(FINDING_COLUMNS);

/** Rows that are compressed together: fewer where a row is a kilobyte or more, because a group is in memory several times. */
const rowGroup = (longest: number): number => (longest > 1024 ? 2048 : 10_240);

/** Rows of one table on their way to Parquet: as JSON Lines first, because nothing of them is held in memory then. */
class TableFile {
  rows = 0;
  private readonly path: string;
  private readonly columns: Columns;
  private readonly file: TextFile;
  private longest = 0;

  constructor(path: string, columns: Columns) {
    this.path = path;
    this.columns = columns;
    this.file = new TextFile(path, 256 * 1024);
  }

  add({ pieces, rows, longest }: RowLines): void {
    for (const piece of pieces) this.file.addBytes(piece);
    this.rows += rows;
    this.longest = Math.max(this.longest, longest);
  }

  addLine(line: string): void {
    this.file.add(line);
    this.rows += 1;
    this.longest = Math.max(this.longest, line.length);
  }

  async toParquet(target: string, engine: SqlEngine): Promise<void> {
    this.file.close();
    const columns = Object.entries(this.columns).map(([name, type]) => `${sqlName(name)}: '${SQL_TYPES[type]}'`).join(', ');
    // The reader's buffers are twice the largest object that it expects; a character has at most three bytes here.
    const largest = Math.max(256 * 1024, this.longest * 3);
    const source = `read_json(${sqlText(this.path)}, format='newline_delimited', maximum_object_size=${largest}, columns={${columns}})`;
    await engine.run(`COPY (SELECT * FROM ${source}) TO ${sqlText(target)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup(this.longest)})`);
    rmSync(this.path);
    syncPath(target);
  }

  discard(): void {
    this.file.close();
    rmSync(this.path, { force: true });
  }
}

/** Writes one batch beside the store; only when it is whole does it get its name, and only the manifest makes it seen. */
export class BatchWriter {
  private readonly work: string;
  private readonly engine: SqlEngine;
  private readonly tables: ReadonlyMap<StoredRelation, TableFile>;
  private readonly findings: TableFile;
  findingCount = 0;

  constructor(work: string, engine: SqlEngine) {
    mkdirSync(work, { recursive: true });
    this.work = work;
    this.engine = engine;
    this.tables = new Map(STORED_RELATIONS.map((name) => [name, new TableFile(join(work, `${name}.jsonl`), columnsOf(name))]));
    this.findings = new TableFile(join(work, 'finding.jsonl'), FINDING_COLUMNS);
  }

  add(lines: ReadonlyMap<StoredRelation, RowLines>): void {
    for (const [relation, each] of lines) this.tables.get(relation)?.add(each);
  }

  addFinding(row: RelationRow): void {
    this.findings.addLine(rowLine(FINDING_NAMES, row, `"number":${this.findingCount}`));
    this.findingCount += 1;
  }

  rowsOf(relation: Relation): number {
    return this.tables.get(relation)?.rows ?? 0;
  }

  /** Makes the Parquet files and moves the folder to its place; gives the rows of each relation. */
  async finish(target: string): Promise<Partial<Record<StoredRelation, number>>> {
    const rows: Partial<Record<StoredRelation, number>> = {};
    const isEmpty = this.rowsOf('process') === 0;
    for (const [name, table] of this.tables) {
      rows[name] = table.rows;
      if (isEmpty) table.discard();
      else await table.toParquet(join(this.work, `${name}.parquet`), this.engine);
    }
    await this.findings.toParquet(join(this.work, 'finding.parquet'), this.engine);
    syncPath(this.work);
    renameSync(this.work, target);
    syncPath(join(target, '..'));
    return rows;
  }

  discard(): void {
    for (const table of [...this.tables.values(), this.findings]) table.discard();
    rmSync(this.work, { recursive: true, force: true });
  }
}
