import type { Relation } from '../domain/contractRelations.ts';
import { type DerivedRelation, LARGEST_SUPPLIERS } from '../domain/formula.ts';
import type { Dialect } from './sqlEngine.ts';

interface Derived {
  readonly sql: (dialect: Dialect) => string;
  /** The relation whose processes stand behind a group, the columns that join them, and the column of its year. */
  readonly base: Relation;
  readonly keys: Readonly<Record<string, string>>;
}

/** Relations made by grouping others; only what two engines answer alike is used. */
export const DERIVED_RELATIONS: Readonly<Record<DerivedRelation, Derived>> = {
  supplierHistory: {
    base: 'supply',
    keys: { supplierKey: 'supplierKey', year: 'year' },
    sql: () => `SELECT s.ocid AS ocid, s.method AS method, s.category AS category, s."buyerLevel" AS "buyerLevel", s."supplierKey" AS "supplierKey", s.year AS year, f."firstYear" AS "firstYear", d."dataFirstYear" AS "dataFirstYear"
      FROM supply s
      LEFT JOIN (SELECT "supplierKey", MIN(year) AS "firstYear" FROM supply WHERE year IS NOT NULL GROUP BY "supplierKey") f ON f."supplierKey" = s."supplierKey"
      CROSS JOIN (SELECT MIN(year) AS "dataFirstYear" FROM supply) d`,
  },
  tendererRecord: {
    base: 'tenderer',
    keys: { tendererKey: 'tendererKey', year: 'processYear' },
    sql: ({ divide, wide }) => `SELECT "tendererKey", year, bids, won, ${divide('won * 1000000', 'bids')} AS ratio
      FROM (SELECT "tendererKey", "processYear" AS year, COUNT(*) AS bids, SUM(${wide('"hasWon"')}) AS won FROM tenderer WHERE "tendererKey" IS NOT NULL AND "processYear" IS NOT NULL GROUP BY "tendererKey", "processYear") t`,
  },
  buyerRecord: {
    base: 'bid',
    keys: { buyerKey: 'buyerKey', year: 'processYear' },
    sql: ({ divide, wide }) => `SELECT "buyerKey", year, bids, disqualified, unknown, ${divide('disqualified * 1000000', 'bids')} AS ratio
      FROM (SELECT "buyerKey", "processYear" AS year, COUNT(*) AS bids, SUM(CASE WHEN "isDisqualified" = 1 THEN ${wide('1')} ELSE ${wide('0')} END) AS disqualified, SUM(CASE WHEN "isDisqualified" IS NULL THEN ${wide('1')} ELSE ${wide('0')} END) AS unknown FROM bid WHERE "buyerKey" IS NOT NULL AND "processYear" IS NOT NULL GROUP BY "buyerKey", "processYear") b`,
  },
  supplierSpread: {
    base: 'supply',
    keys: { supplierKey: 'supplierKey', year: 'year' },
    sql: () => `SELECT p."supplierKey" AS "supplierKey", p.year AS year, p.processes AS processes, c.classes AS classes
      FROM (SELECT "supplierKey", year, COUNT(*) AS processes FROM (SELECT "supplierKey", year, ocid FROM supply WHERE "supplierKey" IS NOT NULL AND year IS NOT NULL GROUP BY "supplierKey", year, ocid) a GROUP BY "supplierKey", year) p
      LEFT JOIN (SELECT "supplierKey", year, COUNT(*) AS classes FROM (SELECT "supplierKey", year, "classKey" FROM "supplyClass" WHERE "supplierKey" IS NOT NULL AND year IS NOT NULL GROUP BY "supplierKey", year, "classKey") b GROUP BY "supplierKey", year) c
      ON c."supplierKey" = p."supplierKey" AND c.year = p.year`,
  },
  buyerConcentration: {
    base: 'supply',
    keys: { buyerKey: 'buyerKey', year: 'year', currency: 'currency' },
    sql: (dialect) => `SELECT "buyerKey", year, currency, SUM(total) AS amount, SUM(total * total) AS squares, COUNT(*) AS suppliers
      FROM (SELECT "buyerKey", year, currency, "supplierKey", SUM(${dialect.wide('amount')}) AS total FROM supply WHERE amount IS NOT NULL AND year IS NOT NULL AND "supplierKey" IS NOT NULL AND "buyerKey" IS NOT NULL GROUP BY "buyerKey", year, currency, "supplierKey") s
      GROUP BY "buyerKey", year, currency`,
  },
  supplierTotal: {
    base: 'supply',
    keys: { supplierKey: 'supplierKey', year: 'year', currency: 'currency' },
    // Of millions of suppliers only the sums and the largest few leave the engine.
    sql: (dialect) => `SELECT "supplierKey", year, currency, total, total * total AS squares, standing, CASE WHEN standing <= ${LARGEST_SUPPLIERS} THEN total END AS largest
      FROM (SELECT "supplierKey", year, currency, total, ROW_NUMBER() OVER (PARTITION BY year, currency ORDER BY total DESC) AS standing
        FROM (SELECT "supplierKey", year, currency, SUM(${dialect.wide('amount')}) AS total FROM supply WHERE amount IS NOT NULL AND year IS NOT NULL AND "supplierKey" IS NOT NULL GROUP BY "supplierKey", year, currency) a) b`,
  },
};

export const DERIVED_NAMES = Object.keys(DERIVED_RELATIONS) as DerivedRelation[];
