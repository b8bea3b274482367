// Synthetic contracting data: releases as a publisher would give them, and a contract store as an import would leave it.
import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { DuckdbEngine } from '../src/contracts/duckdbEngine.ts';
import { writeManifest } from '../src/contracts/manifest.ts';
import { sqlName, sqlText } from '../src/contracts/sqlEngine.ts';
import { type ColumnType, type Relation, RELATION_NAMES, RELATIONS } from '../src/domain/contractRelations.ts';

export const PUBLISHER = 'synthetic';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = { TEXT: 'VARCHAR', INTEGER: 'INTEGER', AMOUNT: 'BIGINT' };

/** What fills a column of row `i`; by a hash, so that each run has the same. A column that is not named is empty. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  ocid: "'ocds-synthetic-' || i",
  method: "(['open', 'open', 'open', 'selective', 'limited', 'direct'])[1 + CAST(hash(i, 1) % 6 AS BIGINT)]",
  category: "(['goods', 'works', 'services'])[1 + CAST(hash(i, 2) % 3 AS BIGINT)]",
  buyerLevel: "(['national', 'regional', 'local'])[1 + CAST(hash(i, 3) % 3 AS BIGINT)]",
  buyerKey: "'buyer-' || CAST(hash(i, 4) % 2000 AS BIGINT)",
  supplierKey: "'supplier-' || CAST(hash(i, 5) % 200000 AS BIGINT)",
  tendererKey: "'supplier-' || CAST(hash(i, 6) % 200000 AS BIGINT)",
  classKey: "'class-' || CAST(hash(i, 7) % 45 AS BIGINT)",
  currency: "'USD'",
  estimateCurrency: "'USD'",
  awardedCurrency: "'USD'",
  estimateAmount: 'CAST(hash(i, 8) % 100000000 AS BIGINT)',
  awardedAmount: 'CAST(hash(i, 9) % 100000000 AS BIGINT)',
  amount: 'CAST(hash(i, 9) % 100000000 AS BIGINT)',
  contentHash: "'none'",
  tenderStatus: "'complete'",
  status: "'active'",
  hasTender: '1',
  tenderYear: '2014 + CAST(hash(i, 10) % 10 AS BIGINT)',
  awardYear: '2014 + CAST(hash(i, 10) % 10 AS BIGINT)',
  processYear: '2014 + CAST(hash(i, 10) % 10 AS BIGINT)',
  year: '2014 + CAST(hash(i, 10) % 10 AS BIGINT)',
  month: '1 + CAST(hash(i, 11) % 12 AS BIGINT)',
  tenderStartDay: '16000 + CAST(hash(i, 12) % 3650 AS BIGINT)',
  submissionDays: 'CAST(hash(i, 13) % 60 AS BIGINT)',
  decisionDays: 'CAST(hash(i, 14) % 90 AS BIGINT)',
  tenderers: '1 + CAST(hash(i, 15) % 8 AS BIGINT)',
  lots: '1',
  awards: '1',
  activeAwards: '1',
  awardsWithoutStatus: '0',
  contracts: '1',
  suppliers: '1',
  amendments: 'CAST(hash(i, 16) % 3 AS BIGINT)',
  bids: '1 + CAST(hash(i, 15) % 8 AS BIGINT)',
  hasWon: 'CAST(hash(i, 17) % 2 AS BIGINT)',
  isDisqualified: 'CASE WHEN CAST(hash(i, 18) % 10 AS BIGINT) = 0 THEN 1 ELSE 0 END',
  isValid: '1',
  isWinner: 'CAST(hash(i, 17) % 2 AS BIGINT)',
  lateBidWon: '0',
  lowestWon: 'CAST(hash(i, 19) % 2 AS BIGINT)',
  fieldsFilled: '20',
  presence: `'${'1'.repeat(200)}'`,
  batch: '1',
};

async function writeRelation(engine: DuckdbEngine, name: Relation, { folder, count }: { folder: string; count: number }): Promise<void> {
  const columns = Object.entries({ ...RELATIONS[name], batch: 'INTEGER' } as Record<string, ColumnType>);
  const selected = columns.map(([column, type]) => `CAST(${EXPRESSIONS[column] ?? 'NULL'} AS ${SQL_TYPES[type]}) AS ${sqlName(column)}`).join(', ');
  await engine.run(`COPY (SELECT ${selected} FROM range(${count}) r(i)) TO ${sqlText(join(folder, `${name}.parquet`))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 10240)`);
}

/** A store of so many processes, each with one lot, award, supplier, contract, tenderer and bid; its import is passed over, its files are of the same form. */
export async function writeSyntheticStore(folder: string, count: number): Promise<void> {
  const batch = join(folder, 'batches', '000001');
  mkdirSync(batch, { recursive: true });
  const engine = await DuckdbEngine.open({ memoryMegabytes: 512, threads: 2, tempFolder: join(folder, 'temporary') });
  try {
    for (const name of RELATION_NAMES) await writeRelation(engine, name, { folder: batch, count });
  } finally {
    await engine.close();
  }
  writeManifest(folder, { format: 2, publisher: PUBLISHER, batches: [{ number: 1, folder: '000001', rows: Object.fromEntries(RELATION_NAMES.map((name) => [name, count])) }], imports: [] });
}

const pick = <Item>(list: readonly Item[], number: number): Item | undefined => list[number % list.length];

/** About three kilobytes, as releases of publishers are: names, texts, dates, a tender with items, an award, a contract. */
function release(i: number): object {
  const ocid = `ocds-synthetic-${i}`;
  const year = 2014 + (i % 10);
  const amount = 1000 + ((i * 7919) % 1_000_000) / 100;
  const value = { amount, currency: 'USD' };
  const organisation = (number: number, role: string) => ({ id: `SYN-${number}`, name: `Synthetic organisation ${number}`, identifier: { scheme: 'SYN', id: String(number) }, address: { countryName: 'Synthetica', locality: `Town ${number % 50}` }, roles: [role] });
  const buyer = organisation(i % 500, 'buyer');
  const supplier = organisation(1000 + (i % 5000), 'supplier');
  const items = Array.from({ length: 1 + (i % 4) }, (_, n) => ({ id: String(n + 1), description: `Synthetic item ${n + 1} of process ${i}, described at some length as publishers do`, classification: { scheme: 'UNSPSC', id: `${10 + ((i + n) % 60)}000000`, description: 'Synthetic class' }, quantity: 1 + (i % 9), unit: { name: 'piece', value } }));
  return {
    ocid,
    id: `${ocid}-1`,
    date: `${year}-06-01T00:00:00Z`,
    tag: ['award', 'contract'],
    initiationType: 'tender',
    language: 'en',
    parties: [buyer, supplier],
    buyer: { id: buyer.id, name: buyer.name },
    tender: {
      id: `T-${i}`, title: `Synthetic tender ${i}`, description: 'Invented for measuring. '.repeat(1 + (i % 20)), status: 'complete', procurementMethod: pick(['open', 'selective', 'limited', 'direct'], i), mainProcurementCategory: pick(['goods', 'works', 'services'], i), value, items,
      tenderPeriod: { startDate: `${year}-02-01T00:00:00Z`, endDate: `${year}-03-${String(1 + (i % 28)).padStart(2, '0')}T00:00:00Z` }, numberOfTenderers: 1 + (i % 6),
      documents: [{ id: '1', documentType: 'tenderNotice', title: 'Synthetic notice', url: `https://example.org/${i}` }],
    },
    awards: [{ id: `A-${i}`, title: 'Synthetic award', status: 'active', date: `${year}-05-02T00:00:00Z`, value, suppliers: [{ id: supplier.id, name: supplier.name }], items }],
    contracts: [{ id: `C-${i}`, awardID: `A-${i}`, title: 'Synthetic contract', status: 'active', value, dateSigned: `${year}-05-20T00:00:00Z`, period: { startDate: `${year}-06-01T00:00:00Z`, endDate: `${year}-12-31T00:00:00Z` }, items }],
  };
}

/** Writes releases as JSON Lines. */
export async function writeSyntheticReleases(file: string, count: number): Promise<void> {
  const stream = createWriteStream(file);
  for (let i = 0; i < count; i++) if (!stream.write(`${JSON.stringify(release(i))}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}
