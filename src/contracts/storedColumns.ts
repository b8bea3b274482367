import { RELATIONS, type ColumnType } from '../domain/contractRelations.ts';
import type { StoredRelation } from './manifest.ts';

export type Columns = Readonly<Record<string, ColumnType>>;

/** Releases as they were read, without personal data: a later import merges its own with these. */
const RELEASE_COLUMNS: Columns = { bucket: 'INTEGER', ocid: 'TEXT', kind: 'TEXT', hash: 'TEXT', presence: 'TEXT', file: 'TEXT', line: 'INTEGER', json: 'TEXT' };
export const FINDING_COLUMNS: Columns = { number: 'INTEGER', severity: 'TEXT', rule: 'TEXT', file: 'TEXT', line: 'INTEGER', path: 'TEXT', ocid: 'TEXT', value: 'TEXT' };

export const columnsOf = (relation: StoredRelation): Columns => ({ ...(relation === 'release' ? RELEASE_COLUMNS : RELATIONS[relation]), batch: 'INTEGER' });
