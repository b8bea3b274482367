import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/database/catalogue.ts';
import type { Database } from '../../../src/database/database.ts';
import { publishRelease } from '../../../src/database/repositories/releasePublisher.ts';
import { ReleaseRepository } from '../../../src/database/repositories/release.repository.ts';
import { retractEdition } from '../../../src/importers/datasets/retractEdition.ts';
import { TestAtlas } from '../../testAtlas.ts';
import { NOW, observations, rejectsOf, run, stewardDatabase, stewardFolder, storedRows } from './stewardFolder.ts';

let database: Database;
beforeEach(async () => {
  database = await stewardDatabase();
});
afterEach(() => database.close());

const FIRST = `indicator,area,period,value,missing_reason
SYN_SHARE,AAA,2016,12.5,
SYN_SHARE,AAA,2017,13.01,
SYN_SHARE,BBB,2017,,NOT_PUBLISHED
`;
/** 2016 gone, 2017 revised, BBB alike, CCC new. */
const SECOND = `indicator,area,period,value,missing_reason
SYN_SHARE,AAA,2017,13.1,
SYN_SHARE,BBB,2017,,NOT_PUBLISHED
SYN_SHARE,CCC,2017,9,
`;
const latest = () => new ReleaseRepository(database).latestNumber();

describe('what an import changes is told before and after', () => {
  test('a new edition is all added; the same files again are nothing new', async () => {
    const folder = observations(FIRST);
    const first = await run(database, [folder]);
    expect(first).toMatchObject({ release: 2, rejected: 0, editions: [{ state: 'WRITTEN', revision: 1, observations: 3, changes: { added: 3, removed: 0, revised: 0, unchanged: 0 } }] });
    const again = await run(database, [folder]);
    expect(again).toMatchObject({ release: null, editions: [{ state: 'UNCHANGED', revision: 1, observations: 3, changes: { unchanged: 3 } }] });
    expect(await latest()).toBe(2);
  });

  test('a dry run tells the changes and publishes nothing; the import then does what was told', async () => {
    const folder = observations(FIRST);
    await run(database, [folder]);
    writeFileSync(join(folder, 'observations.csv'), SECOND);
    const changes = { added: 1, removed: 1, revised: 1, unchanged: 1 };
    expect(await run(database, [folder], { dryRun: true })).toMatchObject({ release: null, editions: [{ state: 'WRITTEN', changes }] });
    expect(await latest()).toBe(2);
    expect(await database.rows('select count(*) as n from edition')).toEqual([{ n: 2 }]);
    expect(await run(database, [folder])).toMatchObject({ release: 3, editions: [{ revision: 2, changes }] });
  });

  test('a change of the sidecar alone is a revision whose cells are alike', async () => {
    const folder = observations(FIRST);
    await run(database, [folder]);
    writeFileSync(join(folder, 'dataset.json'), readFileSync(join(folder, 'dataset.json'), 'utf8').replace('Synthetic edition', 'Synthetic edition, corrected'));
    expect(await run(database, [folder])).toMatchObject({ release: 3, editions: [{ revision: 2, changes: { added: 0, removed: 0, revised: 0, unchanged: 3 } }] });
  });
});

test('an earlier release goes on answering with the same bytes', async () => {
  const folder = observations(FIRST);
  await run(database, [folder]);
  const atlas = await TestAtlas.open(database);
  const question = `query($asOf: ReleaseId) { observations(filter: {}, asOf: $asOf) { totalCount nodes { id value decimalValue status missingReason area { code name } origin { title locator fileHash edition { code revision } } } }
    node(id: "Dataset:synthetic", asOf: $asOf) { ... on Dataset { title editions { code revision observationCount } } } country(code: "AAA", asOf: $asOf) { name groups { code } } search(text: "synthetic", asOf: $asOf) { kind title } }`;
  const before = JSON.stringify(await atlas.ask(question));
  expect(before).toContain('"decimalValue":"12.5"');
  writeFileSync(join(folder, 'observations.csv'), SECOND);
  await run(database, [folder]);
  await atlas.atlas.catalogues.refresh();
  expect(JSON.stringify(await atlas.ask(question, { asOf: '2' }))).toBe(before);
  const after = JSON.stringify(await atlas.ask(question));
  expect(after).not.toBe(before);
  expect(JSON.stringify(await atlas.ask(question, { asOf: '3' }))).toBe(after);
  expect(after).not.toContain('12.5');
});

describe('rows that are rejected', () => {
  const PARTLY = `${FIRST}SYN_SHARE,ZZZ,2017,1,\n`;

  test('hold back the good ones, and with acceptPartial only themselves', async () => {
    const folder = observations(PARTLY);
    expect(await run(database, [folder])).toMatchObject({ release: null, rejected: 1, editions: [{ state: 'REJECTED', observations: 3, rejected: 1 }] });
    const report = await run(database, [folder], { acceptPartial: true });
    expect(report).toMatchObject({ release: 2, rejected: 1, editions: [{ state: 'WRITTEN', observations: 3 }] });
    expect(rejectsOf(report)).toMatchObject([{ file: 'observations.csv', line: 5, column: 'area', value: 'ZZZ' }]);
    expect(await storedRows(database, 'synthetic-1')).toHaveLength(3);
  });

  test('hold back the other datasets of the same import', async () => {
    const report = await run(database, [observations(FIRST), observations(PARTLY, { code: 'other' })]);
    expect(report.release).toBeNull();
    expect(await latest()).toBe(1);
  });

  test('take what names them with them', async () => {
    const folder = stewardFolder({
      tables: [{ file: 's.csv', kind: 'procurement_systems' }, { file: 'l.csv', kind: 'system_lineages' }, { file: 'e.csv', kind: 'system_events' }, { file: 'a.csv', kind: 'agencies' }],
      files: {
        'a.csv': 'code,country,name_en\nAAA/OFFICE,AAA,Office\nZZZ/OFFICE,ZZZ,Office of nowhere\n',
        's.csv': 'code,country,operator,name_en,evidence\nAAA/ONE,AAA,AAA/OFFICE,One,GOOD\nAAA/TWO,AAA,ZZZ/OFFICE,Two,GOOD\n',
        'l.csv': 'system,kind,other\nAAA/ONE,REPLACED,AAA/TWO\n',
        'e.csv': 'system,kind,date\nAAA/TWO,OPENED,2001\nAAA/ONE,OPENED,2002\n',
      },
    });
    const report = await run(database, [folder], { acceptPartial: true });
    expect(rejectsOf(report).map(({ file, line, value }) => `${file}:${line} ${value}`)).toEqual(['a.csv:3 ZZZ', 's.csv:3 ZZZ/OFFICE', 'l.csv:2 AAA/TWO', 'e.csv:2 AAA/TWO']);
    expect(report.rejected).toBe(4);
    const { data } = await (await TestAtlas.open(database)).ask('{ procurementSystems { nodes { code events { kind date } } } }');
    expect(data).toEqual({ procurementSystems: { nodes: [{ code: 'AAA/ONE', events: [{ kind: 'OPENED', date: '2002-01-01' }] }] } });
  });

  test('are all counted, the first thousand with their words', async () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `SYN_SHARE,ZZZ,${1000 + i},1,`).join('\n');
    const report = await run(database, [observations(`indicator,area,period,value,missing_reason\n${rows}\n`)]);
    expect(report.rejected).toBe(1500);
    expect(rejectsOf(report)).toHaveLength(1000);
  });
});

describe('what other editions rest on', () => {
  const ownIndicator = (code: string) =>
    stewardFolder({
      code: 'own',
      tables: [{ file: 'i.csv', kind: 'indicators' }],
      files: { 'i.csv': `code,version,name_en,name_ko,definition_en,unit,multiplier,better_when,comparability,topic\n${code},1,Own,자체,Own,PT,0,NEITHER,INTERNATIONAL,SIZE\n` },
    });

  test('cannot be taken away from under them', async () => {
    await run(database, [ownIndicator('SYN_OWN'), observations(FIRST.replaceAll('SYN_SHARE', 'SYN_OWN'))]);
    const report = await run(database, [ownIndicator('SYN_OTHER')]);
    expect(report.release).toBeNull();
    expect(rejectsOf(report)).toMatchObject([{ value: 'SYN_OWN', rule: 'indicator in use' }]);
    const retraction = retractEdition(database, 'own-1', { en: 'Withdrawn.', ko: null });
    await expect(retraction).rejects.toThrow('The edition "own-1" cannot be retracted: it alone defines what other editions use (indicator in use: "SYN_OWN").');
    expect((await run(database, [ownIndicator('SYN_OTHER'), observations(FIRST)])).release).toBe(3);
    expect(await retractEdition(database, 'own-1', { en: 'Withdrawn.', ko: null })).toBe(4);
  });

  test('of two editions that give one cell the one of higher precedence is chosen, and the other is an alternative', async () => {
    await run(database, [observations(FIRST, { precedence: 1 }), observations(SECOND, { code: 'later', precedence: 2 })]);
    const atlas = await TestAtlas.open(database);
    const { data } = await atlas.ask('{ country(code: "AAA") { latest(indicators: ["SYN_SHARE"]) { value alternatives { value origin { edition { code } } } } } }');
    expect(data).toEqual({ country: { latest: [{ value: 13.1, alternatives: [{ value: 13.01, origin: { edition: { code: 'synthetic-1' } } }] }] } });
  });
});

test('a retracted edition is marked in the release after, answers in the one before, and may come again', async () => {
  const folder = observations(FIRST);
  await run(database, [folder]);
  await database.write((transaction) => publishRelease(database, transaction, { added: [], retracted: ['synthetic-1'], note: { en: 'Withdrawn.', ko: null }, now: NOW }));
  const [before, after] = [await loadCatalogue(database, 2), await loadCatalogue(database, 3)];
  expect([before.editions.size, after.editions.size]).toEqual([2, 1]);
  expect([before.release.observationCount, after.release.observationCount]).toEqual([3, 0]);
  const atlas = await TestAtlas.open(database);
  const question = 'query($asOf: ReleaseId) { observations(filter: {}, asOf: $asOf) { totalCount } node(id: "Dataset:synthetic", asOf: $asOf) { ... on Dataset { observationCount editions { code retracted } } } }';
  expect((await atlas.ask(question, { asOf: '2' })).data).toEqual({ observations: { totalCount: 3 }, node: { observationCount: 3, editions: [{ code: 'synthetic-1', retracted: false }] } });
  expect((await atlas.ask(question)).data).toEqual({ observations: { totalCount: 0 }, node: { observationCount: 0, editions: [{ code: 'synthetic-1', retracted: true }] } });
  expect((await atlas.ask('{ observations(filter: {editions: ["synthetic-1"]}) { totalCount } }')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await run(database, [folder])).toMatchObject({ release: 4, editions: [{ state: 'WRITTEN', revision: 2 }] });
});
