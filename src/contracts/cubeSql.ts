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

/** The states as whole numbers in the order of their texts, which are grouped several times as fast, and the text of each number. */
interface RankedState {
  readonly rank: string;
  /** The reason where a column names it; null where no need reads one. */
  readonly reason: string | null;
  readonly text: string;
}

function rankedState(cases: Cases, numerator: Condition | null): RankedState {
  const reasons = cases.needs.flatMap((need) => ('reasonField' in need ? [] : [reasonState(need.reason)]));
  const states = ['1', '2', ...new Set(reasons.toSorted())];
  const rankOf = (need: Need): number => ('reasonField' in need ? states.length : states.indexOf(reasonState(need.reason)));
  const isNamed = cases.needs.some((need) => 'reasonField' in need);
  return {
    rank: stateCase(cases, numerator, { numerator: '0', denominator: '1', reason: (need) => String(rankOf(need)) }),
    reason: isNamed ? stateCase(cases, numerator, { numerator: 'NULL', denominator: 'NULL', reason: (need) => ('reasonField' in need ? sqlName(need.reasonField) : 'NULL') }) : null,
    text: `CASE ${states.map((state, rank) => `WHEN place = ${rank} THEN ${sqlText(state)}`).join(' ')}${isNamed ? " ELSE concat('3', reason)" : ''} END`,
  };
}

export const populationSql = (cases: Cases): string => (cases.population ? conditionSql(cases.population) : '1 = 1');

interface Column { readonly as: string; readonly sql: string }

const listed = (columns: readonly Column[]): string => columns.map(({ as, sql }) => `${sql} AS ${as}`).join(', ');
const named = (columns: readonly Column[]): string => columns.map(({ as }) => as).join(', ');
const codeName = (dimension: string): string => `code_${dimension}`;

/** What the cases of a cube are told apart by, but for its dimension and their states. */
function groupColumns({ cases, currency, values }: CubeQuery): Column[] {
  return [
    { as: 'g_year', sql: sqlName(cases.year) },
    ...(currency ? [{ as: 'g_currency', sql: sqlName(currency) }] : []),
    ...values.map((name, index) => ({ as: `g_v${index}`, sql: sqlName(name) })),
  ];
}

/** The one reading of the relation: how many cases there are of each group and state, and their sums. */
function groupsSql({ cases, sums }: CubeQuery, columns: readonly Column[], { state, dialect }: { state: RankedState; dialect: Dialect }): string {
  const from = `FROM ${sqlName(cases.relation)} WHERE ${populationSql(cases)}`;
  if (cases.distinct) {
    if (state.reason) throw new Error(`cases of ${cases.relation} that are counted once each cannot take their reason from a column`);
    const key = sqlName(cases.distinct);
    const things = `SELECT ${listed(columns)}, ${key} AS g_key, MIN(${state.rank}) AS place ${from} AND ${key} IS NOT NULL GROUP BY ${[...columns.map(({ sql }) => sql), key].join(', ')}`;
    return `SELECT ${named(columns)}, place, COUNT(*) AS n FROM (${things}) t GROUP BY ${named(columns)}, place`;
  }
  const all = [...columns, { as: 'place', sql: state.rank }, ...(state.reason ? [{ as: 'reason', sql: state.reason }] : [])];
  const summed = sums.map((name, index) => ({ as: `m${index}`, sql: sqlName(name) }));
  return `SELECT ${[named(all), 'COUNT(*) AS n', ...summed.map(({ as }, index) => `SUM(${dialect.wide(`COALESCE(${as}, 0)`)}) AS s${index}`)].join(', ')} FROM (SELECT ${listed([...all, ...summed])} ${from}) r GROUP BY ${named(all)}`;
}

/** Cubes that differ by their dimension alone: one reading of the relation answers all. Where things are counted once each, each cube needs its own. */
export type CubesOfOneScan = readonly [CubeQuery, ...CubeQuery[]];

/** One statement for the cubes. Columns: cube, g_year, g_code, g_currency, state, g_v0.., n, s0.. */
export function cubesSql(queries: CubesOfOneScan, dialect: Dialect): string {
  const [query] = queries;
  const dimensions = [...new Set(queries.flatMap(({ dimension }) => dimension ?? []))];
  if (query.cases.distinct && queries.length > 1) throw new Error(`cubes of ${query.cases.relation} that count things once each are asked for one by one`);
  const own = groupColumns(query);
  const columns = [...own, ...dimensions.map((dimension) => ({ as: codeName(dimension), sql: sqlName(dimension) }))];
  const state = rankedState(query.cases, query.numerator);
  const sums = query.sums.map((_name, index) => `s${index}`);
  const states = `SELECT ${[named(columns), `${state.text} AS state`, 'n', ...sums].join(', ')} FROM scan`;
  const cubes = queries.map(({ dimension, currency }, cube) => {
    const keys = [...own.map(({ as }) => as), 'state', ...(dimension ? [codeName(dimension)] : [])];
    const code = dimension ? codeName(dimension) : 'NULL';
    const shown = [`${cube} AS cube`, `${code} AS g_code`, ...own.map(({ as }) => as), ...(currency ? [] : ['NULL AS g_currency']), 'state', 'SUM(n) AS n', ...sums.map((sum) => `SUM(${sum}) AS ${sum}`)];
    return `SELECT ${shown.join(', ')} FROM states GROUP BY ${keys.join(', ')}`;
  });
  const order = ['cube', 'g_year', 'g_code', 'g_currency', ...query.values.map((_name, index) => `g_v${index}`), 'state'];
  return `WITH scan AS (${groupsSql(query, columns, { state, dialect })}), states AS (${states}) SELECT * FROM (${cubes.join(' UNION ALL ')}) c ORDER BY ${order.join(', ')}`;
}
