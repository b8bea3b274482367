import { AtlasError } from './errors.ts';

/** Arguments of a page, Relay style: the first ones after a cursor, or the last ones before one. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A checked page: how many, from which end, and from which cursor on. */
export interface PageRequest {
  readonly size: number;
  readonly backwards: boolean;
  readonly cursor: string | null;
  /** Set where both `after` and `before` limit the page. */
  readonly until: string | null;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const STANDARD_PAGE = 50;
export const LARGEST_PAGE = 500;
export const LARGEST_OBSERVATION_PAGE = 5000;

function checkSize(name: 'first' | 'last', size: number, largest: number): number {
  if (size >= 0 && size <= largest) return size;
  throw AtlasError.badInput(`${name} is ${size}; ask for 0 to ${largest} at a time and go on with the cursor of pageInfo.`, { value: size, largest });
}

/** Checks the arguments of a page; BAD_USER_INPUT for negative or huge sizes, and for `first` together with `last`. */
export function readPage(args: PageArguments, largest: number): PageRequest {
  const { first, last } = args;
  if (first != null && last != null) throw AtlasError.badInput('first and last are both given; a page is read from one end.', { value: `first ${first}, last ${last}` });
  if (last != null) return { size: checkSize('last', last, largest), backwards: true, cursor: args.before ?? null, until: args.after ?? null };
  return { size: checkSize('first', first ?? Math.min(STANDARD_PAGE, largest), largest), backwards: false, cursor: args.after ?? null, until: args.before ?? null };
}

export type CursorKey = string | number | null;

/** A cursor holds the keys of its row under the name of the order, so that a cursor of another list is refused. */
export function writeCursor(order: string, keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
}

/** What a key of a cursor is: a database refuses, or misreads, a text where it compares whole numbers. */
export type CursorKind = 'TEXT' | 'INTEGER' | 'NUMBER';

const isOfKind = (key: unknown, kind: CursorKind | undefined): boolean => {
  if (kind === 'TEXT') return typeof key === 'string' && key.isWellFormed() && !key.includes('\u0000');
  if (kind === 'INTEGER') return Number.isInteger(key) && Math.abs(key as number) <= 2_147_483_647;
  return kind === 'NUMBER' && Number.isFinite(key);
};

/** Reads a cursor of this order; BAD_USER_INPUT where it is none or belongs to another order. */
export function readCursor(cursor: string, order: string, kinds: readonly CursorKind[]): CursorKey[] {
  const [name, ...keys] = decodeCursor(cursor);
  const right = name === order && keys.length === kinds.length && keys.every((key, i) => isOfKind(key, kinds[i]));
  if (!right) throw AtlasError.badInput(`"${cursor.slice(0, 60)}" is not a cursor of this list and order. Take endCursor or startCursor of pageInfo.`, { value: cursor.slice(0, 60) });
  return keys as CursorKey[];
}

function decodeCursor(cursor: string): unknown[] {
  if (cursor.length > 2000) return [];
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** A page of a list held in memory; `order` names the list, `keyOf` must be unique in it. */
export function pageOfList<Row>(list: readonly Row[], request: PageRequest, { order, keyOf }: { order: string; keyOf: (row: Row) => string }): Page<Row> {
  const place = (cursor: string): number => {
    const [key] = readCursor(cursor, order, ['TEXT']);
    const index = list.findIndex((row) => keyOf(row) === key);
    if (index < 0) throw AtlasError.badInput(`The cursor "${cursor.slice(0, 60)}" points at nothing in this list; the filter may have changed. Begin again without it.`, { value: cursor.slice(0, 60) });
    return index;
  };
  const after = request.backwards ? request.until : request.cursor;
  const before = request.backwards ? request.cursor : request.until;
  const low = after === null ? 0 : place(after) + 1;
  const high = before === null ? list.length : place(before);
  const begin = request.backwards ? Math.max(low, high - request.size) : low;
  const end = request.backwards ? high : Math.min(high, low + request.size);
  return { rows: list.slice(begin, end), hasPreviousPage: begin > 0, hasNextPage: end < list.length };
}
