import type { DrillDownQuery } from '../domain/cube.ts';
import { DERIVED_RELATIONS } from './derivedRelations.ts';
import { conditionSql, populationSql, stateSql } from './cubeSql.ts';
import { sqlName, sqlText, type SqlEngine } from './sqlEngine.ts';

export interface DrillDownPage { readonly totalCount: number; readonly ocids: readonly string[] }

function stateCondition({ part, reason }: DrillDownQuery): string {
  if (part === 'NUMERATOR') return "state = '1'";
  if (part === 'DENOMINATOR') return "state IN ('1', '2')";
  return reason === null ? "state NOT IN ('1', '2')" : `state = ${sqlText(`3${reason}`)}`;
}

/** Whether the relation's rows are groups: then the processes are those of the groups' members. */
function caseOcids(query: DrillDownQuery): string {
  const { cases, numerator, year, dimension, currency } = query;
  const where = [
    populationSql(cases),
    year === null ? `${sqlName(cases.year)} IS NULL` : `${sqlName(cases.year)} = ${Math.trunc(year)}`,
    ...[dimension, currency].flatMap((each) => (each ? [conditionSql({ field: each.field, is: each.code })] : [])),
  ].join(' AND ');
  const derived = cases.relation in DERIVED_RELATIONS ? DERIVED_RELATIONS[cases.relation as keyof typeof DERIVED_RELATIONS] : undefined;
  const state = stateSql(cases, numerator);
  if (!derived || cases.relation === 'supplierHistory') return `SELECT ocid FROM (SELECT ocid, ${state} AS state FROM ${sqlName(cases.relation)} WHERE ${where}) c WHERE ${stateCondition(query)}`;
  const keys = Object.entries(derived.keys);
  const groups = `SELECT ${keys.map(([key]) => `k_${key}`).join(', ')} FROM (SELECT ${keys.map(([key]) => `${sqlName(key)} AS k_${key}`).join(', ')}, ${state} AS state FROM ${sqlName(cases.relation)} WHERE ${where}) c WHERE ${stateCondition(query)}`;
  return `SELECT b.ocid AS ocid FROM ${sqlName(derived.base)} b JOIN (${groups}) g ON ${keys.map(([key, column]) => `g.k_${key} = b.${sqlName(column)}`).join(' AND ')}`;
}

/** The ocids in alphabetical order, each once, from after a given one. */
export async function drillDown(engine: SqlEngine, query: DrillDownQuery): Promise<DrillDownPage> {
  const ocids = `SELECT ocid FROM (${caseOcids(query)}) o GROUP BY ocid`;
  const [total] = await engine.query(`SELECT COUNT(*) AS n FROM (${ocids}) t`);
  const after = query.after === null ? '' : ` WHERE ocid > ${sqlText(query.after)}`;
  const rows = await engine.query(`SELECT ocid FROM (${ocids}) t${after} ORDER BY ocid LIMIT ${Math.trunc(query.first)}`);
  return { totalCount: Number(total?.['n'] ?? 0), ocids: rows.map((row) => String(row['ocid'])) };
}
