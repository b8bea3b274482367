import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { seededDataDir } from '../seededDatabase.ts';
import { LISTS, PagePlans } from './pagePlans.ts';

const database = await Database.open({ url: undefined, dataDir: await seededDataDir() });
afterAll(async () => database.close());
const plans = await PagePlans.of(database);

describe('a page deep in a list is read off an index, and nothing is sorted', () => {
  test.each([
    [LISTS.byArea, /^(SEARCH|SCAN) observation USING INDEX observation_area_indicator_period_sort_id_index/],
    [LISTS.byIndicator, /^(SEARCH|SCAN) observation USING INDEX observation_indicator_area_period_sort_id_index/],
    [LISTS.byPeriod, /^(SEARCH|SCAN) observation USING INDEX observation_period_sort_indicator_area_id_index/],
    [LISTS.asTheyStand, /^SEARCH observation USING INTEGER PRIMARY KEY/],
    [LISTS.oneIndicator, /^SEARCH observation USING INDEX observation_indicator_id_edition_id_index/],
    [LISTS.oneByValue, /^SEARCH observation USING INDEX observation_indicator_value_id_edition_id_index/],
  ] as const)('%o', async (list, wanted) => {
    const plan = await plans.ofPage(list);
    expect(plan).toMatch(wanted);
    expect(plan).not.toContain('TEMP B-TREE');
  });
});

test('the number of values of one indicator is read off an index alone', async () => {
  expect(await plans.ofCount({ indicators: ['OECD_GG_PROCUREMENT_GDP'], hasValue: true })).toMatch(/^SEARCH observation USING COVERING INDEX observation_indicator_value_id_edition_id_index/);
});

test('a grid is read cell by cell off an index in its order, although amounts in several currencies belong to it', async () => {
  const plan = await plans.ofGrid({ areas: ['KOR', 'NLD'], indicators: ['OECD_GG_PROCUREMENT_GDP', 'DB_CWG_TIME'], from: 201_000_000, to: 202_000_000 });
  expect(plan).toMatch(/^SEARCH observation USING INDEX observation_indicator_area_period_sort_id_index \(indicator=\? AND area=\? AND period_sort>\? AND period_sort<\?\)$/);
});

// A seed is an import that is larger than the store: its indexes are made anew.
test('a seeded store has the indexes of the migrations in their order, and each holds every row', async () => {
  const indexes = (of: Database) => of.rows("select name, sql from sqlite_master where type = 'index' and tbl_name = 'observation' order by rowid");
  const empty = await Database.open({ url: undefined, dataDir: mkdtempSync(join(tmpdir(), 'atlas-indexes-')) });
  await empty.migrate();
  expect(await indexes(database)).toEqual(await indexes(empty));
  expect(await indexes(database)).toHaveLength(6);
  await empty.close();
  expect(await database.rows("pragma integrity_check('observation')")).toEqual([{ integrity_check: 'ok' }]);
});
