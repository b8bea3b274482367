import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { verifyReleases } from '../../src/quality/checkData.ts';
import { filledFolder } from '../faults/syntheticAtlas.ts';

let database: Database;
let edition: { id: number; noted: string };
beforeAll(async () => {
  database = await Database.open({ url: undefined, dataDir: await filledFolder() });
  const [found] = await database.rows<typeof edition>("select id, content_hash as noted from edition where code = 'ocds-synthetic'");
  if (!found) throw new Error('The synthetic atlas has contracting data.');
  edition = found;
});
afterAll(() => database.close());

const violations = async (): Promise<string[]> => (await verifyReleases(database)).flatMap((each) => each.violations);

/** What a verification says after these statements, which are undone. */
async function violationsAfter(...statements: string[]): Promise<string[]> {
  const [rows, bases] = [await database.rows<Record<string, string>>('select * from observation'), await database.rows<Record<string, string>>('select * from observation_basis')];
  for (const statement of statements) await database.rows(statement);
  const found = await violations();
  await database.rows('delete from observation_basis');
  for (const { observation_id: id, edition_id: of, basis } of bases) await database.rows('insert into observation_basis values (?, ?, ?)', [id ?? '', of ?? '', basis ?? '']);
  for (const { id, decimal_value: value } of rows) await database.rows('update observation set decimal_value = ? where id = ?', [value ?? null, id ?? '']);
  return found;
}

test('what was hashed as it was written is what the stored rows give', async () => {
  expect(edition.noted).toMatch(/^2:[0-9a-f]{64}$/);
  expect(await violations()).toEqual([]);
});

const first = '(select min(observation_id) from observation_basis)';
const second = `(select min(observation_id) from observation_basis where observation_id > ${first})`;

test.each([
  ['changed', `update observation_basis set basis = replace(basis, '40', '41') where observation_id = ${first}`],
  ['taken away', `delete from observation_basis where observation_id = ${first}`],
  ['moved to another observation', `update observation_basis set observation_id = (select max(observation_id) + 1 from observation_basis) where observation_id = ${second}`],
])('what one observation was made of, %s, is seen', async (_how, statement) => {
  expect(await violationsAfter(statement)).toEqual([expect.stringMatching(new RegExp(`^Edition ocds-synthetic, revision 1, was written with the hash ${edition.noted}; its rows now give 2:[0-9a-f]{64}\\.$`))]);
  expect(await violations()).toEqual([]);
});

/** Columns that tables got after the first method; an empty one counts as if it were not there. */
const LATER = new Set(['numerator_ko', 'denominator_ko']);

/** The first method as it was: a line for each row, its keys left out, a source counted from the first of the edition. */
async function firstMethod(): Promise<string> {
  const hash = createHash('sha256');
  const order = ['source', 'agency', 'breakdown_code', 'claim', 'cooperation_event', 'country', 'country_group', 'event_participant', 'group_membership', 'indicator', 'ocds_publication', 'policy', 'procurement_system', 'system_event', 'system_function', 'system_lineage', 'contract_import', 'field_coverage', 'observation'];
  const [from] = await database.rows<{ id: number }>(`select min(id) as id from source where edition_id = ${edition.id}`);
  for (const table of order) {
    const key = table === 'source' || table === 'observation' ? 'id' : 'row_id';
    for (const row of await database.rows<Record<string, unknown>>(`select * from ${table} where edition_id = ${edition.id} order by ${key}`)) {
      const { [key]: _key, edition_id: _edition, ...values } = row;
      if (table !== 'source') values['source_id'] = Number(values['source_id']) - (from?.id ?? 0);
      const entries = Object.entries(values);
      while (LATER.has(entries.at(-1)?.[0] ?? '') && entries.at(-1)?.[1] === null) entries.pop();
      hash.update(`${table}${JSON.stringify(entries.map(([, value]) => value))}\n`);
    }
  }
  return hash.digest('hex');
}

test('an edition whose hash was noted by the first method is verified by it', async () => {
  await database.rows('update edition set content_hash = ? where id = ?', [await firstMethod(), edition.id]);
  expect(await violations()).toEqual([]);
  expect(await violationsAfter(`update observation_basis set basis = '{}' where observation_id = ${first}`)).toEqual([]);
  expect(await violationsAfter(`update observation set decimal_value = '9' where id = ${first}`)).toEqual([expect.stringContaining('Edition ocds-synthetic, revision 1')]);
});
