import { afterAll, describe, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { type ObservationQuery, ObservationRepository } from '../../src/database/repositories/observation.repository.ts';
import type { ObservationOrder } from '../../src/database/repositories/observationOrder.ts';
import { seededDataDir } from '../seededDatabase.ts';

const database = await Database.open({ url: undefined, dataDir: await seededDataDir() });
afterAll(async () => database.close());
const editionIds = (await database.rows<{ id: number }>('select edition_id as id from release_edition where release_number = 1')).map((row) => row.id);
const EVERYTHING: ObservationQuery = { editionIds, everyEdition: true, areas: null, indicators: null, from: null, to: null, latest: null, statuses: null, hasValue: null };

/** How SQLite goes about the statement of a page. */
async function planOf(query: Partial<ObservationQuery>, order: ObservationOrder, cursor: string | null): Promise<string> {
  const asked: { sql: string; values: readonly (string | number | boolean | null)[] }[] = [];
  const listening = { rows: async (sql: string, values: readonly (string | number | boolean | null)[]) => { asked.push({ sql, values }); return []; } } as unknown as Database;
  await new ObservationRepository(listening).page({ ...EVERYTHING, ...query }, order, { size: 100, backwards: false, cursor, until: null });
  const [statement] = asked;
  const steps = await database.rows<{ detail: string }>(`explain query plan ${statement?.sql}`, statement?.values);
  return steps.map((step) => step.detail).join('; ');
}

const repository = new ObservationRepository(database);
const [row] = (await repository.page({ ...EVERYTHING, hasValue: true }, { field: 'SOURCE', descending: false }, { size: 1, backwards: false, cursor: null, until: null })).rows;

describe('a page deep in a list is read off an index, and nothing is sorted', () => {
  const LISTS = [
    ['all by area', {}, { field: 'AREA', descending: false }, /^(SEARCH|SCAN) observation USING INDEX observation_area_indicator_period_sort_id_index/],
    ['all by indicator', {}, { field: 'INDICATOR', descending: false }, /^(SEARCH|SCAN) observation USING INDEX observation_indicator_area_period_sort_id_index/],
    ['all by period, newest first', {}, { field: 'PERIOD', descending: true }, /^(SEARCH|SCAN) observation USING INDEX observation_period_sort_indicator_area_id_index/],
    ['all as they stand', {}, { field: 'SOURCE', descending: false }, /^SEARCH observation USING INTEGER PRIMARY KEY/],
    ['one indicator as it stands', { indicators: ['OECD_GG_PROCUREMENT_GDP'] }, { field: 'SOURCE', descending: false }, /^SEARCH observation USING INDEX observation_indicator_id_edition_id_index/],
    ['one indicator by value', { indicators: ['OECD_GG_PROCUREMENT_GDP'], hasValue: true }, { field: 'VALUE', descending: true }, /^SEARCH observation USING INDEX observation_indicator_value_id_edition_id_index/],
  ] as const;

  test.each(LISTS)('%s', async (_name, query, order, wanted) => {
    if (!row) throw new Error('The seeds have an observation with a value.');
    const cursor = repository.cursorOf(row, order, 'hasValue' in query);
    const plan = await planOf(query, order, cursor);
    expect(plan).toMatch(wanted);
    expect(plan).not.toContain('TEMP B-TREE');
  });

  test('the number of values of one indicator is read off an index alone', async () => {
    const marks = editionIds.map(() => '?').join(', ');
    const steps = await database.rows<{ detail: string }>(`explain query plan select count(*) as n from observation where +edition_id in (${marks}) and indicator in (?) and value is not null`, [...editionIds, 'OECD_GG_PROCUREMENT_GDP']);
    expect(steps[0]?.detail).toMatch(/USING COVERING INDEX observation_indicator_value_id_edition_id_index/);
  });
});
