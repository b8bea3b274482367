import { currentEditions, type Invariant } from './invariant.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** Every row leads back to the file it was read from. */
export const ORIGIN_INVARIANTS: readonly Invariant[] = [
  {
    name: 'Every source names publisher, title, url, licence, day of access and the SHA-256 of its file.',
    violations: async ({ catalogue }) =>
      [...catalogue.sources.values()]
        .filter((source) => !source.publisherNameEn || !source.title || !source.url || !source.licence || !/^\d{4}-\d{2}-\d{2}$/.test(source.accessed) || !SHA256.test(source.fileHash))
        .map((source) => `Source ${source.code} of edition ${catalogue.editions.get(source.editionId)?.code} lacks a part of its origin.`),
  },
  {
    name: 'Every observation has a locator and a source of its own edition.',
    violations: async (context) => {
      const { sql, values } = currentEditions(context);
      const rows = await context.database.rows<{ id: number; indicator: string }>(
        `select o.id as id, o.indicator as indicator from observation o left join source s on s.id = o.source_id and s.edition_id = o.edition_id where o.${sql} and (s.id is null or o.locator = '') order by o.id limit 20`,
        values,
      );
      return rows.map((row) => `Observation ${row.id} of ${row.indicator} leads to no source.`);
    },
  },
  {
    name: 'A value is missing exactly where a reason is given.',
    violations: async (context) => {
      const { sql, values } = currentEditions(context);
      const rows = await context.database.rows<{ id: number }>(`select id from observation where ${sql} and ((value is null) <> (missing_reason is not null) or (value is null) <> (decimal_value is null)) order by id limit 20`, values);
      return rows.map((row) => `Observation ${row.id} has neither value nor reason, or both.`);
    },
  },
];
