import { FirstTables } from './0001-first-tables.ts';

/** In the order in which they run; a landed one is never edited. */
export const SQLITE_MIGRATIONS = [{ name: '0001-first-tables', class: FirstTables }];
