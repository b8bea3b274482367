import type { CubeQuery } from '../domain/cube.ts';
import type { Cases, Condition, Need } from '../domain/formula.ts';
import { sqlName, sqlText, type Dialect } from './sqlEngine.ts';

const literal = (value: string | number): string => (typeof value === 'number' ? String(value) : sqlText(value));

/** A condition as SQL; comparing with NULL gives NULL, which WHERE and CASE read as not met. */
export function conditionSql(condition: Condition): string {
  if ('all' in condition) return condition.all.length === 0 ? '1 = 1' : `(${condition.all.map(conditionSql).join(' AND ')})`;
  if ('any' in condition) return condition.any.length === 0 ? '1 = 0' : `(${condition.any.map(conditionSql).join(' OR ')})`;
  if ('not' in condition) return `NOT (${conditionSql(condition.not)})`;
  const field = sqlName(condition.field);
  if ('is' in condition) return `${field} = ${literal(condition.is)}`;
  if ('among' in condition) return `${field} IN (${condition.among.map(literal).join(', ')})`;
  if ('missing' in condition) return `${field} IS NULL`;
  if ('present' in condition) return `${field} IS NOT NULL`;
  if ('atLeast' in condition) return `${field} >= ${condition.atLeast}`;
  if ('atMost' in condition) return `${field} <= ${condition.atMost}`;
  if ('below' in condition) return `${field} < ${condition.below}`;
  if ('belowField' in condition) return `${field} < ${sqlName(condition.belowField)}`;
  return `${field} = ${sqlName(condition.sameAsField)}`;
}

const reasonState = (reason: string): string => `3${reason}`;

interface CaseWords { readonly numerator: string; readonly denominator: string; readonly reason: (need: Need) => string }

function stateCase(cases: Cases, numerator: Condition | null, words: CaseWords): string {
  const needs = cases.needs.map((need) => `WHEN ${'reasonField' in need ? `${sqlName(need.reasonField)} IS NOT NULL` : conditionSql(need.when)} THEN ${words.reason(need)}`);
  const counted = numerator ? `WHEN ${conditionSql(numerator)} THEN ${words.numerator} ELSE ${words.denominator}` : `WHEN 1 = 1 THEN ${words.denominator} ELSE ${words.denominator}`;
  return `CASE ${[...needs, counted].join(' ')} END`;
}

/** The state of a case as a text that sorts numerator, denominator, reason: 1, 2 or 3REASON. */
export function stateSql(cases: Cases, numerator: Condition | null): string {
  return stateCase(cases, numerator, {
    numerator: "'1'", denominator: "'2'",
    reason: (need) => ('reasonField' in need ? `concat('3', ${sqlName(need.reasonField)})` : sqlText(reasonState(need.reason))),
  });
}

/** The same as the place of each state among all that there can be: the least of whole numbers is found several times as fast as that of texts. */
function rankedState(cases: Cases, numerator: Condition | null): { readonly rank: string; readonly states: readonly string[] } {
  const stateOf = (need: Need): string => {
    if ('reasonField' in need) throw new Error(`cases that are counted once each cannot take their reason from ${need.reasonField}`);
    return reasonState(need.reason);
  };
  const states = ['1', '2', ...new Set(cases.needs.map(stateOf).toSorted())];
  return { states, rank: stateCase(cases, numerator, { numerator: '0', denominator: '1', reason: (need) => String(states.indexOf(stateOf(need))) }) };
}

export const populationSql = (cases: Cases): string => (cases.population ? conditionSql(cases.population) : '1 = 1');

interface Column { readonly as: string; readonly sql: string }

function groupColumns(query: CubeQuery): Column[] {
  return [
    { as: 'year', sql: sqlName(query.cases.year) },
    { as: 'code', sql: query.dimension ? sqlName(query.dimension) : 'NULL' },
    { as: 'currency', sql: query.currency ? sqlName(query.currency) : 'NULL' },
    ...query.values.map((name, index) => ({ as: `v${index}`, sql: sqlName(name) })),
  ];
}

const listed = (columns: readonly Column[]): string => columns.map(({ as, sql }) => `${sql} AS ${as === 'state' ? 'state' : `g_${as}`}`).join(', ');
const named = (columns: readonly Column[]): string => columns.map(({ as }) => (as === 'state' ? 'state' : `g_${as}`)).join(', ');

/** One statement for a cube. Columns: g_year, g_code, g_currency, state, g_v0.., n, s0... */
export function cubeSql(query: CubeQuery, dialect: Dialect): string {
  const columns = groupColumns(query);
  const state: Column = { as: 'state', sql: stateSql(query.cases, query.numerator) };
  const from = `FROM ${sqlName(query.cases.relation)} WHERE ${populationSql(query.cases)}`;
  if (query.cases.distinct) {
    const key = sqlName(query.cases.distinct);
    const { rank, states } = rankedState(query.cases, query.numerator);
    const inner = `SELECT ${listed(columns)}, ${key} AS g_key, MIN(${rank}) AS place ${from} AND ${key} IS NOT NULL GROUP BY ${[...columns.map(({ sql }) => sql), key].filter((sql) => sql !== 'NULL').join(', ')}`;
    const stateName = `CASE ${states.map((each, index) => `WHEN place = ${index} THEN ${sqlText(each)}`).join(' ')} END AS state`;
    return `SELECT ${named(columns)}, ${stateName}, n FROM (SELECT ${named(columns)}, place, COUNT(*) AS n FROM (${inner}) d GROUP BY ${named(columns)}, place) c ORDER BY ${named(columns)}, place`;
  }
  const sums = query.sums.map((_name, index) => `, SUM(${dialect.wide(`COALESCE(m${index}, 0)`)}) AS s${index}`).join('');
  const summed = query.sums.map((name, index) => `, ${sqlName(name)} AS m${index}`).join('');
  const keys = named([...columns, state]);
  return `SELECT ${keys}, COUNT(*) AS n${sums} FROM (SELECT ${listed([...columns, state])}${summed} ${from}) c GROUP BY ${keys} ORDER BY ${keys}`;
}
