import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importOcds } from '../../../src/importers/ocds/importOcds.ts';
import type { OcdsImportResult } from '../../../src/importers/ocds/importTypes.ts';
import { byYear, NOW, observation, temporaryStore } from './importShared.ts';

async function imported(files: Readonly<Record<string, string | Buffer>>): Promise<OcdsImportResult> {
  const folder = join(temporaryStore(), 'tables');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return importOcds({ inputs: [folder], storeFolder: temporaryStore(), publisher: 'flat', country: 'KOR', now: NOW });
}

/** Synthetic: an open tender of 2020 with two lots and two bidders, and two awards of one supplier each; another by a direct award. */
const JSON_FORM = JSON.stringify({ releases: [
  {
    ocid: 'ocds-abcdef-1', id: '1-1', date: '2020-05-01T00:00:00Z', tag: ['tender', 'award'], buyer: { id: 'B-100001', name: 'Office, "One"' },
    parties: [{ id: 'B-100001', name: 'Office, "One"', roles: ['buyer', 'procuringEntity'] }, { id: 'S-100001', name: 'First', roles: ['supplier', 'tenderer'], details: { scale: 'sme' } }, { id: 'S-100002', name: 'Second', roles: ['supplier'], details: { scale: 'large' } }],
    tender: { id: 't', status: 'complete', procurementMethod: 'open', numberOfTenderers: 2, value: { amount: 1000, currency: 'EUR' }, tenderPeriod: { startDate: '2020-01-01T00:00:00Z', endDate: '2020-02-01T00:00:00Z' }, lots: [{ id: 'L1' }, { id: 'L2' }] },
    awards: [
      { id: 'a1', status: 'active', date: '2020-03-02T00:00:00Z', value: { amount: 400.5, currency: 'EUR' }, suppliers: [{ id: 'S-100001', name: 'First' }], relatedLots: ['L1'] },
      { id: 'a2', status: 'active', date: '2020-03-03T00:00:00Z', value: { amount: 500, currency: 'EUR' }, suppliers: [{ id: 'S-100002', name: 'Second' }], relatedLots: ['L2'] },
    ],
    contracts: [{ id: 'c1', awardID: 'a1', status: 'active', dateSigned: '2020-04-01T00:00:00Z' }],
  },
  { ocid: 'ocds-abcdef-2', id: '2-1', date: '2020-06-01T00:00:00Z', tag: ['award'], buyer: { id: 'B-100001', name: 'Office, "One"' }, parties: [{ id: 'B-100001', name: 'Office, "One"', roles: ['buyer'] }], tender: { id: 't', status: 'complete', procurementMethod: 'direct' }, awards: [{ id: 'a1', status: 'active', date: '2020-05-05T00:00:00Z', value: { amount: 70, currency: 'EUR' }, suppliers: [{ id: 'S-100001', name: 'First' }] }] },
] });

/** The same as Flatten Tool writes it: a row for each release, and a table for each list. */
const TABLES = {
  'releases.csv': `ocid,id,date,tag,buyer/id,buyer/name,tender/id,tender/status,tender/procurementMethod,tender/numberOfTenderers,tender/value/amount,tender/value/currency,tender/tenderPeriod/startDate,tender/tenderPeriod/endDate
ocds-abcdef-1,1-1,2020-05-01T00:00:00Z,tender;award,B-100001,"Office, ""One""",t,complete,open,2,1000,EUR,2020-01-01T00:00:00Z,2020-02-01T00:00:00Z
ocds-abcdef-2,2-1,2020-06-01T00:00:00Z,award,B-100001,"Office, ""One""",t,complete,direct,,,,,
`,
  'parties.csv': `ocid,id,parties/0/id,parties/0/name,parties/0/roles,parties/0/details/scale
ocds-abcdef-1,1-1,B-100001,"Office, ""One""",buyer;procuringEntity,
ocds-abcdef-1,1-1,S-100001,First,supplier;tenderer,sme
ocds-abcdef-1,1-1,S-100002,Second,supplier,large
ocds-abcdef-2,2-1,B-100001,"Office, ""One""",buyer,
`,
  'awards.csv': `ocid,id,awards/0/id,awards/0/status,awards/0/date,awards/0/value/amount,awards/0/value/currency,awards/0/relatedLots
ocds-abcdef-1,1-1,a1,active,2020-03-02T00:00:00Z,400.5,EUR,L1
ocds-abcdef-1,1-1,a2,active,2020-03-03T00:00:00Z,500,EUR,L2
ocds-abcdef-2,2-1,a1,active,2020-05-05T00:00:00Z,70,EUR,
`,
  'awa_suppliers.csv': `ocid,id,awards/0/id,awards/0/suppliers/0/id,awards/0/suppliers/0/name
ocds-abcdef-1,1-1,a1,S-100001,First
ocds-abcdef-1,1-1,a2,S-100002,Second
ocds-abcdef-2,2-1,a1,S-100001,First
`,
  'ten_lots.csv': 'ocid,id,tender/id,tender/lots/0/id\nocds-abcdef-1,1-1,t,L1\nocds-abcdef-1,1-1,t,L2\n',
  'contracts.csv': 'ocid,id,contracts/0/id,contracts/0/awardID,contracts/0/status,contracts/0/dateSigned\nocds-abcdef-1,1-1,c1,a1,active,2020-04-01T00:00:00Z\n',
};

/** And in one wide table, the objects of lists side by side, with semicolons between the cells. */
const WIDE = { 'all.csv': `ocid;id;date;tag;buyer/id;buyer/name;tender/id;tender/status;tender/procurementMethod;tender/numberOfTenderers;tender/value/amount;tender/value/currency;tender/tenderPeriod/startDate;tender/tenderPeriod/endDate;tender/lots/0/id;tender/lots/1/id;parties/0/id;parties/0/name;parties/0/roles/0;parties/0/roles/1;parties/1/id;parties/1/name;parties/1/roles;parties/1/details/scale;parties/2/id;parties/2/name;parties/2/roles;parties/2/details/scale;awards/0/id;awards/0/status;awards/0/date;awards/0/value/amount;awards/0/value/currency;awards/0/relatedLots;awards/0/suppliers/0/id;awards/0/suppliers/0/name;awards/3/id;awards/3/status;awards/3/date;awards/3/value/amount;awards/3/value/currency;awards/3/relatedLots;awards/3/suppliers/0/id;awards/3/suppliers/0/name;contracts/0/id;contracts/0/awardID;contracts/0/status;contracts/0/dateSigned
ocds-abcdef-1;1-1;2020-05-01T00:00:00Z;"tender;award";B-100001;"Office, ""One""";t;complete;open;2;1000;EUR;2020-01-01T00:00:00Z;2020-02-01T00:00:00Z;L1;L2;B-100001;"Office, ""One""";buyer;procuringEntity;S-100001;First;"supplier;tenderer";sme;S-100002;Second;supplier;large;a1;active;2020-03-02T00:00:00Z;400.5;EUR;L1;S-100001;First;a2;active;2020-03-03T00:00:00Z;500;EUR;L2;S-100002;Second;c1;a1;active;2020-04-01T00:00:00Z
ocds-abcdef-2;2-1;2020-06-01T00:00:00Z;award;B-100001;"Office, ""One""";t;complete;direct;;;;;;;;B-100001;"Office, ""One""";buyer;;;;;;;;;;a1;active;2020-05-05T00:00:00Z;70;EUR;;S-100001;First;;;;;;;;;;;;
` };

/** And as Spoonbill does: the id of a row is that of its object, and rowID leads to it. */
const SPOONBILL = {
  'tenders.csv': `ocid,id,rowID,/tender/status,/tender/procurementMethod,/tender/numberOfTenderers,/tender/value/amount,/tender/value/currency,/tender/tenderPeriod/startDate,/tender/tenderPeriod/endDate,/tender/lots/0/id,/tender/lots/1/id
ocds-abcdef-1,t,ocds-abcdef-1/tenders:t,complete,open,2,1000,EUR,2020-01-01T00:00:00Z,2020-02-01T00:00:00Z,L1,L2
ocds-abcdef-2,t,ocds-abcdef-2/tenders:t,complete,direct,,,,,,,
`,
  'parties.csv': `ocid,id,rowID,/buyer/id,/buyer/name,/parties/name,/parties/roles,/parties/details/scale
ocds-abcdef-1,B-100001,ocds-abcdef-1/parties:B-100001,B-100001,"Office, ""One""","Office, ""One""",buyer;procuringEntity,
ocds-abcdef-1,S-100001,ocds-abcdef-1/parties:S-100001,B-100001,"Office, ""One""",First,supplier;tenderer,sme
ocds-abcdef-1,S-100002,ocds-abcdef-1/parties:S-100002,B-100001,"Office, ""One""",Second,supplier,large
ocds-abcdef-2,B-100001,ocds-abcdef-2/parties:B-100001,B-100001,"Office, ""One""","Office, ""One""",buyer,
`,
  'awards.csv': `ocid,id,rowID,/awards/status,/awards/date,/awards/value/amount,/awards/value/currency,/awards/relatedLots
ocds-abcdef-1,a1,ocds-abcdef-1/awards:a1,active,2020-03-02T00:00:00Z,400.5,EUR,L1
ocds-abcdef-1,a2,ocds-abcdef-1/awards:a2,active,2020-03-03T00:00:00Z,500,EUR,L2
ocds-abcdef-2,a1,ocds-abcdef-2/awards:a1,active,2020-05-05T00:00:00Z,70,EUR,
`,
  'awards_suppliers.csv': `ocid,id,rowID,parentID,parentTable,/awards/suppliers/name
ocds-abcdef-1,S-100001,ocds-abcdef-1/awards:a1/awards_suppliers:S-100001,ocds-abcdef-1/awards:a1,awards,First
ocds-abcdef-1,S-100002,ocds-abcdef-1/awards:a2/awards_suppliers:S-100002,ocds-abcdef-1/awards:a2,awards,Second
ocds-abcdef-2,S-100001,ocds-abcdef-2/awards:a1/awards_suppliers:S-100001,ocds-abcdef-2/awards:a1,awards,First
`,
  'contracts.csv': 'ocid,id,rowID,/contracts/awardID,/contracts/status,/contracts/dateSigned\nocds-abcdef-1,c1,ocds-abcdef-1/contracts:c1,a1,active,2020-04-01T00:00:00Z\n',
  'documents.csv': 'ocid,id,rowID,parentID,/documents/title\nocds-abcdef-1,d1,ocds-abcdef-1/tenders:t/documents:d1,ocds-abcdef-1/tenders:t,Title\n',
};

describe('flattened tables say the same as the releases they were made from', () => {
  const inJson = imported({ 'all.json': JSON_FORM });
  const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  test.each<[string, Readonly<Record<string, string | Buffer>>]>([
    ['Flatten Tool, a table for each list', TABLES],
    ['with a byte order mark, in UTF-16', Object.fromEntries(Object.entries(TABLES).map(([name, text]) => [name, utf16(text)]))],
    ['one wide table with semicolons', WIDE],
    ['Spoonbill', SPOONBILL],
  ])('%s', async (name, files) => {
    const [json, tables] = [await inJson, await imported(files)];
    expect(tables.findingsByRule).toEqual(name === 'Spoonbill' ? [{ rule: 'RELEASE_DATE_MISSING', severity: 'WARNING', count: 2 }] : []);
    expect(tables.counts).toMatchObject({ processes: 2, ocdsReleases: 2, rejected: 0 });
    // Of the release itself Spoonbill keeps the ocid alone.
    const coverage = ({ fieldCoverage }: OcdsImportResult) => fieldCoverage.filter(({ path }) => name !== 'Spoonbill' || path.includes('/'));
    expect(coverage(tables)).toEqual(coverage(json));
    const computed = ({ observations }: OcdsImportResult) => observations.filter(({ indicator }) => indicator !== 'OCDS_FIELDS_FILLED');
    expect(computed(tables)).toEqual(computed(json));
    expect(byYear(tables, 'OCDS_PROCESSES')).toEqual({ 2020: 2 });
    expect(observation(tables, 'OCDS_AWARDED_VALUE', '2020', 'CURRENCY=EUR').decimalValue).toBe('970.5');
    expect(observation(tables, 'OCDS_SUPPLIERS', '2020').value).toBe(2);
  });

  test('several releases of one process are joined each for itself and merged by their dates', async () => {
    const files = {
      'releases.csv': 'ocid,id,date,tender/id,tender/status\nocds-abcdef-1,later,2020-09-01T00:00:00Z,t,complete\nocds-abcdef-1,first,2020-01-01T00:00:00Z,t,active\n',
      'awards.csv': 'ocid,id,awards/0/id,awards/0/status,awards/0/date,awards/0/value/amount,awards/0/value/currency\nocds-abcdef-1,later,a,active,2020-08-01T00:00:00Z,20,EUR\nocds-abcdef-1,first,a,pending,2020-02-01T00:00:00Z,10,EUR\n',
    };
    const result = await imported(files);
    expect(result.counts).toMatchObject({ processes: 1, ocdsReleases: 2, warned: 0 });
    expect(observation(result, 'OCDS_AWARDED_VALUE', '2020', 'CURRENCY=EUR').decimalValue).toBe('20');
  });
});

describe('what a table holds wrong is told by its line', () => {
  test.each<[string, string, string, number]>([
    ['headings for people', 'Open Contracting ID,Title\nocds-abcdef-1,x\n', 'TABLE_WITHOUT_OCID', 0],
    ['a row that is too short', 'ocid,id,tender/id\nocds-abcdef-1,1\nocds-abcdef-2,1,t\n', 'TABLE_ROW', 1],
    ['a quote that is never closed', 'ocid,id,tender/id\nocds-abcdef-2,1,t\nocds-abcdef-1,"1,t\n', 'TABLE_ROW', 1],
    ['a row without an ocid', 'ocid,id,tender/id\n,1,t\nocds-abcdef-2,1,t\n', 'OCID_MISSING', 1],
    ['bytes that are no UTF-8', Buffer.from('ocid,id,tender/id\nocds-abcdef-1,1,\xff\nocds-abcdef-2,1,t\n', 'latin1') as unknown as string, 'ENCODING_INVALID', 1],
    ['an amount that is a word', 'ocid,id,date,tender/id,tender/value/amount\nocds-abcdef-2,1,2020-01-01T00:00:00Z,t,many\n', 'AMOUNT_NOT_NUMBER', 1],
    ['headings that are no paths', 'ocid,id,date,__proto__/polluted,a//b,0/x,tender/id\nocds-abcdef-2,1,2020-01-01T00:00:00Z,yes,x,y,t\n', '', 1],
  ])('%s', async (_name, text, rule, processes) => {
    const { findingsByRule, counts } = await imported({ 'table.csv': text });
    expect(findingsByRule.map((each) => each.rule).filter((each) => each !== 'RELEASE_DATE_MISSING')).toEqual(rule === '' ? [] : [rule]);
    expect(counts.processes).toBe(processes);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
