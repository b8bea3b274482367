import { RELATIONS, RELATION_NAMES, type ColumnType } from '../domain/contractRelations.ts';
import { DERIVED_NAMES, DERIVED_RELATIONS } from './derivedRelations.ts';
import { CLICKHOUSE_DIALECT } from './clickhouseEngine.ts';
import { sqlName } from './sqlEngine.ts';

const TYPES: Readonly<Record<ColumnType, string>> = { TEXT: 'Nullable(String)', INTEGER: 'Nullable(Int32)', AMOUNT: 'Nullable(Int64)' };

function columnsOf(relation: (typeof RELATION_NAMES)[number]): string {
  const own = Object.entries<ColumnType>(RELATIONS[relation]).map(([name, type]) => `${sqlName(name)} ${name === 'ocid' ? 'String' : TYPES[type]}`);
  return [...own, '"batch" Int32'].join(', ');
}

const tables = (on: string): string[] =>
  RELATION_NAMES.map((name) => {
    const engine = name === 'process' ? 'ReplacingMergeTree(batch) ORDER BY ocid' : 'MergeTree ORDER BY (ocid, batch)';
    return `CREATE TABLE ${name}_rows${on} (${columnsOf(name)}) ENGINE = ${engine}`;
  });

/** The rows of each process's newest batch; a process and all its rows lie on one shard, so the join never leaves it. */
function newest(name: (typeof RELATION_NAMES)[number], view: string, on: string): string {
  const columns = Object.keys(RELATIONS[name]).map((column) => `r.${sqlName(column)} AS ${sqlName(column)}`).join(', ');
  const from = name === 'process' ? 'process_rows r FINAL' : `${name}_rows r INNER JOIN (SELECT ocid, batch FROM process_rows FINAL) p ON p.ocid = r.ocid AND p.batch = r.batch`;
  return `CREATE VIEW ${sqlName(view)}${on} AS SELECT ${columns} FROM ${from} SETTINGS join_use_nulls = 1`;
}

/**
 * The statements that lay a contract store out in ClickHouse: on one server, or over the shards of a cluster by the hash
 * of the ocid. A question then asks all shards, and one that is down makes it fail, because skip_unavailable_shards is 0.
 */
export function clickhouseLayout(cluster: string | null): string[] {
  const on = cluster === null ? '' : ` ON CLUSTER ${sqlName(cluster)}`;
  const views = RELATION_NAMES.map((name) => newest(name, cluster === null ? name : `${name}_newest`, on));
  const distributed = cluster === null ? [] : RELATION_NAMES.flatMap((name) => [
    `CREATE TABLE ${sqlName(name)}${on} AS ${name}_newest ENGINE = Distributed(${sqlName(cluster)}, currentDatabase(), ${name}_newest, cityHash64(ocid))`,
    `CREATE TABLE ${name}_insert${on} AS ${name}_rows ENGINE = Distributed(${sqlName(cluster)}, currentDatabase(), ${name}_rows, cityHash64(ocid))`,
  ]);
  const derived = DERIVED_NAMES.map((name) => `CREATE VIEW ${sqlName(name)}${on} AS ${DERIVED_RELATIONS[name].sql(CLICKHOUSE_DIALECT).replace(/\s*\n\s*/g, ' ')} SETTINGS join_use_nulls = 1`);
  return [...tables(on), ...views, ...distributed, ...derived];
}

/** The table that rows of a relation are written into, from the Parquet files of a batch. */
export const insertTable = (relation: (typeof RELATION_NAMES)[number], cluster: string | null): string => `${relation}_${cluster === null ? 'rows' : 'insert'}`;
