import type { ExportColumn, Row } from '../../exporters/exportTable.ts';

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

/** The rows of an answer and their columns: what a table of it is made of. */
export interface FlatAnswer {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly Row[];
}

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Steps of a connection that say nothing in the name of a column. */
const SILENT = new Set(['edges', 'nodes', 'node']);

/** The concepts and roles of the columns that observations have, by the end of their names. */
const KNOWN: readonly { readonly end: RegExp; readonly concept: string; readonly role: ExportColumn['role'] }[] = [
  { end: /^area_code$/, concept: 'REF_AREA', role: 'dimension' },
  { end: /^indicator_code$/, concept: 'INDICATOR', role: 'dimension' },
  { end: /^period$/, concept: 'TIME_PERIOD', role: 'dimension' },
  { end: /(^|_)edition_code$/, concept: 'EDITION', role: 'dimension' },
  { end: /^breakdown$/, concept: 'BREAKDOWN', role: 'dimension' },
  { end: /^value$/, concept: 'OBS_VALUE', role: 'measure' },
  { end: /^status$/, concept: 'OBS_STATUS', role: 'attribute' },
  { end: /^unitCode$/, concept: 'UNIT_MEASURE', role: 'attribute' },
  { end: /^multiplier$/, concept: 'UNIT_MULT', role: 'attribute' },
  { end: /^currency$/, concept: 'CURRENCY', role: 'attribute' },
];

type FlatRow = ReadonlyMap<string, Json>;

/**
 * Lays an answer out as a table. The rows are the items of the first list that is met from the top; what stands above it
 * is repeated in each row. A list inside a row becomes one cell: its texts joined by ";", or JSON where it holds objects.
 */
export function flattenAnswer(data: JsonObject): FlatAnswer {
  const rows = explode(data, '').map((row) => new Map([...row].filter(([name]) => !/(^|_)(pageInfo_|cursor$|__typename$)/.test(name))));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const short = shorten(names);
  const columns = names.map((name) => toColumn(short.get(name) ?? name, rows.map((row) => row.get(name) ?? null)));
  return withKeys({ columns: uniqueConcepts(columns), rows: rows.map((row) => names.map((name, i) => cellOf(row.get(name) ?? null, columns[i]?.type))) });
}

/** A cube holds one row under a key and would lose the others in silence: where the key repeats, the row's id or its number becomes part of it. */
function withKeys({ columns, rows }: FlatAnswer): FlatAnswer {
  const places = columns.flatMap(({ role }, i) => (role === 'dimension' ? [i] : []));
  const keys = new Set(rows.map((row) => JSON.stringify(places.map((i) => row[i]))));
  if (places.length === 0 || keys.size === rows.length) return { columns, rows };
  const id = columns.findIndex(({ name, type }) => name === 'id' && type === 'string');
  if (id >= 0 && new Set(rows.map((row) => row[id])).size === rows.length) return { columns: columns.map((column, i) => (i === id ? { ...column, role: 'dimension' } : column)), rows };
  const row: ExportColumn = { name: 'row', type: 'string', role: 'dimension', concept: 'ROW', label: { en: 'Number of the row', ko: '행 번호' } };
  return { columns: [...columns, row], rows: rows.map((cells, i) => [...cells, String(i + 1)]) };
}

/** One map of name to cell for each row below a value. */
function explode(value: JsonObject, prefix: string): FlatRow[] {
  const own = new Map<string, Json>();
  let items: FlatRow[] | undefined;
  for (const [key, child] of Object.entries(value)) {
    const name = SILENT.has(key) ? prefix : prefix === '' ? key : `${prefix}_${key}`;
    if (isList(child) && child.some(isObject) && items === undefined) items = child.flatMap((item) => (isObject(item) ? explodeItem(item, name) : []));
    else if (isObject(child)) {
      const below = explode(child, name);
      const [only] = below;
      if (below.length === 1 && only && !holdsRows(child)) for (const [below1, cell] of only) own.set(below1, cell);
      else if (items === undefined) items = below;
      else own.set(name, JSON.stringify(child));
    } else own.set(name, joined(child));
  }
  return items === undefined ? [own] : items.map((row) => new Map([...own, ...row]));
}

/** An item of the list that gives the rows: lists inside it are cells, never further rows. */
function explodeItem(item: JsonObject, prefix: string): FlatRow[] {
  const row = new Map<string, Json>();
  const visit = (value: JsonObject, name: string): void => {
    for (const [key, child] of Object.entries(value)) {
      const below = SILENT.has(key) ? name : name === '' ? key : `${name}_${key}`;
      if (isObject(child)) visit(child, below);
      else if (isCodeList(child)) {
        row.set(below, child.map(({ dimension, code }) => `${dimension}=${code}`).join(';'));
        const labels = child.flatMap(({ label }) => (typeof label === 'string' ? [label] : []));
        if (labels.length > 0) row.set(`${below}_label`, labels.join('; '));
      } else row.set(below, joined(child));
    }
  };
  visit(item, prefix);
  return [row];
}

interface BreakdownCode {
  readonly dimension: string;
  readonly code: string;
  readonly label?: Json;
}

/** A breakdown: codes of dimensions. */
const isCodeList = (value: Json | undefined): value is readonly (BreakdownCode & JsonObject)[] => isList(value) && value.length > 0 && value.every((item) => isObject(item) && typeof item['dimension'] === 'string' && typeof item['code'] === 'string');

const holdsRows = (value: JsonObject): boolean => Object.values(value).some((child) => (isList(child) ? child.some(isObject) : isObject(child) && holdsRows(child)));

function joined(value: Json): Json {
  if (!isList(value)) return value;
  return value.some((item) => typeof item === 'object' && item !== null) ? JSON.stringify(value) : value.map(String).join(';');
}

/** Drops the beginning that all columns of the rows share (observations_value is value), where that leaves them apart. */
function shorten(names: readonly string[]): ReadonlyMap<string, string> {
  const prefixes = new Set(names.map((name) => (name.includes('_') ? name.slice(0, name.indexOf('_') + 1) : '')));
  const candidates = [...prefixes].filter((prefix) => prefix !== '').toSorted((a, b) => count(names, b) - count(names, a));
  const [longest = ''] = candidates;
  const short = new Map(names.map((name) => [name, name.startsWith(longest) ? name.slice(longest.length) : name]));
  return new Set(short.values()).size === names.length ? short : new Map(names.map((name) => [name, name]));
}

const count = (names: readonly string[], prefix: string): number => names.filter((name) => name.startsWith(prefix)).length;

function toColumn(name: string, cells: readonly Json[]): ExportColumn {
  const filled = cells.filter((cell) => cell !== null);
  const type = filled.length > 0 && filled.every((cell) => typeof cell === 'number') ? (filled.every((cell) => Number.isSafeInteger(cell)) && name !== 'value' ? 'integer' : 'number') : filled.length > 0 && filled.every((cell) => typeof cell === 'boolean') ? 'boolean' : 'string';
  const known = KNOWN.find(({ end }) => end.test(name));
  const whole = known?.role !== 'dimension' || filled.length === cells.length;
  return { name, type, role: known && whole ? known.role : 'attribute', concept: known?.concept ?? name.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase(), label: { en: name, ko: null } };
}

function uniqueConcepts(columns: readonly ExportColumn[]): ExportColumn[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const times = (seen.get(column.concept) ?? 0) + 1;
    seen.set(column.concept, times);
    return times === 1 ? column : { ...column, concept: `${column.concept}_${times}` };
  });
}

function cellOf(cell: Json, type: ExportColumn['type'] | undefined): Row[number] {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return type === 'string' && cell !== null ? String(cell) : cell;
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}
