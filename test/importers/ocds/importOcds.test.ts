import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContractStore } from '../../../src/contracts/contractStore.ts';
import { DuckdbEngine } from '../../../src/contracts/duckdbEngine.ts';
import { sqlText } from '../../../src/contracts/sqlEngine.ts';
import { projectFile } from '../../../src/domain/projectFile.ts';
import { importOcds } from '../../../src/importers/ocds/importOcds.ts';
import { importShared, NOW, observation, temporaryStore } from './importShared.ts';
import { hasSharedData, sharedPath } from './sharedData.ts';

const filesBelow = (path: string): string[] => readdirSync(path).toSorted().flatMap((name) => (statSync(join(path, name)).isDirectory() ? filesBelow(join(path, name)) : [join(path, name)]));

/** Everything that a store holds, as text: the bytes of its files, and the rows of its Parquet files. */
async function storedText(folder: string): Promise<string> {
  const engine = await DuckdbEngine.open({ memoryMegabytes: 200, threads: 1, tempFolder: join(folder, '..', 'temporary') });
  let text = '';
  for (const file of filesBelow(folder)) {
    text += `${file.slice(folder.length)}\n${readFileSync(file, 'latin1')}`;
    if (file.endsWith('.parquet')) text += JSON.stringify(await engine.query(`SELECT * FROM read_parquet(${sqlText(file)})`), (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  }
  await engine.close();
  return text;
}

interface Personal { readonly emails: Set<string>; readonly contacts: Set<string>; readonly phones: Set<string>; readonly names: Set<string> }

/** A name as publishers write it into names of files. */
const slug = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Contact points, addresses' streets and organisations' names of the input files. */
function personalData(folder: string): Personal {
  const found: Personal = { emails: new Set(), contacts: new Set(), phones: new Set(), names: new Set() };
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      for (const email of value.match(/[\w.+-]+@[\w-]+\.[\w.]+/g) ?? []) found.emails.add(email.toLowerCase());
      if (/^(telephone|faxNumber)$/.test(key) && value.replace(/\D/g, '').length >= 7) found.phones.add(value);
      return;
    }
    if (Array.isArray(value)) value.forEach((each) => walk(each, key));
    else if (typeof value === 'object' && value !== null) {
      const object = value as Record<string, unknown>;
      if (key === 'contactPoint' && typeof object['name'] === 'string' && object['name'].length > 5) found.contacts.add(object['name']);
      if (/^(suppliers|tenderers|parties)$/.test(key) && typeof object['name'] === 'string' && object['name'].length > 8) found.names.add(object['name']);
      for (const [name, member] of Object.entries(object)) walk(member, name);
    }
  };
  for (const file of filesBelow(folder)) walk(JSON.parse(readFileSync(file, 'utf8')), '');
  return found;
}

describe.skipIf(!hasSharedData)('no personal data is stored', () => {
  test.each(['armenia', 'ukraine-prozorro', 'paraguay', 'mexico-cdmx', 'uk-contracts-finder', 'moldova', 'nigeria', 'mexico-apf', 'mexico-jalisco'])('%s', async (folder) => {
    const store = temporaryStore();
    await importShared(folder, { publisher: 'privacy', country: 'ARM', storeFolder: store });
    const stored = await storedText(join(store, 'privacy'));
    const lower = stored.toLowerCase();
    const { emails, contacts, phones, names } = personalData(sharedPath(`ocds/${folder}`));
    expect([...emails].filter((each) => lower.includes(each))).toEqual([]);
    for (const list of [contacts, phones, names]) expect([...list].filter((each) => stored.includes(each) || stored.includes(JSON.stringify(each).slice(1, -1)))).toEqual([]);
    expect([...names].map(slug).filter((each) => /[a-z]-[a-z]/.test(each) && lower.includes(each))).toEqual([]);
    expect(emails.size + contacts.size + phones.size + names.size).toBeGreaterThan(0);
  });
});

test('a text where an organisation should be is no value that a finding shows', async () => {
  const storeFolder = temporaryStore();
  const named = release('ocds-abcdef-1', '2020-01-01T00:00:00Z', { buyer: 'Given Family', tender: tender({ tenderers: 'Given Family', procuringEntity: ['Given Family'] }), awards: [{ id: 'a', suppliers: ['Given Family'] }], contracts: 'Given Family' });
  const result = await importOcds({ publisher: 'privacy', country: 'KOR', now: NOW, storeFolder, inputs: [inputFolder({ 'a.json': { releases: [named, 'Given Family'] } }), inputFolder({ 'Given Family.json': 'Given Family' })] });
  expect(result.findingsByRule).toEqual([{ rule: 'TYPE_DROPPED', severity: 'WARNING', count: 5 }, { rule: 'NOT_AN_OBJECT', severity: 'REJECT', count: 2 }]);
  expect(await storedText(join(storeFolder, 'privacy'))).not.toContain('Given Family');
});

const release = (ocid: string, date: string, members: object = {}): object => ({ ocid, id: `${ocid}-${date}`, date, tag: ['tender'], ...members });
const tender = (members: object = {}): object => ({ id: 't', procurementMethod: 'open', status: 'complete', tenderPeriod: { startDate: '2020-01-01T00:00:00Z', endDate: '2020-02-01T00:00:00Z' }, ...members });

function inputFolder(files: Record<string, unknown>): string {
  const folder = join(temporaryStore(), 'inputs');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  return folder;
}

describe('a store over several imports', () => {
  const base = { publisher: 'synthetic', country: 'KOR', now: NOW };

  test('the same files a second time change nothing, whatever their order and names', async () => {
    const storeFolder = temporaryStore();
    const inputs = [inputFolder({ 'a.json': { releases: [release('ocds-abcdef-1', '2020-01-01T00:00:00Z', { tender: tender() })] }, 'b.json': release('ocds-abcdef-2', '2020-01-01T00:00:00Z', { tender: tender() }) })];
    const first = await importOcds({ ...base, inputs, storeFolder });
    const before = readFileSync(join(storeFolder, 'synthetic', 'manifest.json'), 'utf8');
    const second = await importOcds({ ...base, inputs, storeFolder });
    expect([first.isUnchanged, second.isUnchanged, second.importId]).toEqual([false, true, first.importId]);
    expect(readFileSync(join(storeFolder, 'synthetic', 'manifest.json'), 'utf8')).toBe(before);
    expect(second.observations).toEqual(first.observations);
    expect(second.counts).toEqual({ ...first.counts, changedProcesses: 0 });
  });

  test('a later import merges its releases with those that were kept', async () => {
    const storeFolder = temporaryStore();
    const first = [release('ocds-abcdef-1', '2020-01-01T00:00:00Z', { tender: tender({ status: 'active', numberOfTenderers: 3 }) }), release('ocds-abcdef-2', '2020-01-01T00:00:00Z', { tender: tender() })];
    const award = release('ocds-abcdef-1', '2020-03-01T00:00:00Z', { tag: ['award'], tender: { id: 't', status: 'complete' }, awards: [{ id: 'a', status: 'active', date: '2020-02-11T00:00:00Z', value: { amount: 1234.5, currency: 'EUR' }, suppliers: [{ id: 'XX-1234567', name: 'Synthetic Ltd' }] }] });
    await importOcds({ ...base, inputs: [inputFolder({ 'a.json': first })], storeFolder });
    const result = await importOcds({ ...base, inputs: [inputFolder({ 'b.json': award })], storeFolder });
    expect(result.counts).toMatchObject({ processes: 1, changedProcesses: 1 });
    expect(result.processesInStore).toBe(2);
    expect(observation(result, 'OCDS_PROCESSES', '2020').value).toBe(2);
    expect(observation(result, 'OCDS_AWARDED_VALUE', '2020', 'CURRENCY=EUR').decimalValue).toBe('1234.5');
    // The method and the number of tenderers come from the first release, the award from the second.
    expect(observation(result, 'OCDS_DECISION_DAYS', '2020').basis).toMatchObject({ processes: 1, notComputable: 0 });
    expect(observation(result, 'OCDS_TENDERERS_MEAN', '2020').basis).toMatchObject({ numerator: 3, denominator: 1 });
    const whole = await importOcds({ ...base, publisher: 'whole', inputs: [inputFolder({ 'all.json': [...first, award] })], storeFolder });
    expect(whole.observations).toEqual(result.observations);
  });

  test('findings are kept by import and read in pages', async () => {
    const storeFolder = temporaryStore();
    const inputs = [inputFolder({ 'a.json': [release('no-prefix-1', '2020-01-01T00:00:00Z', { tender: tender({ value: { amount: '' } }) }), { tag: ['tender'], tender: {} }] })];
    const result = await importOcds({ ...base, inputs, storeFolder });
    expect(result.counts).toMatchObject({ rejected: 1, warned: 2, ocdsReleases: 2, processes: 1 });
    const store = await ContractStore.open(join(storeFolder, 'synthetic'), 'synthetic');
    const page = await store.findings(result.importId, { first: 1, offset: 1 });
    expect(page.totalCount).toBe(3);
    expect(page.findings).toEqual([{ severity: 'WARNING', rule: 'AMOUNT_NOT_NUMBER', file: 'inputs/a.json', line: 1, path: 'tender/value/amount', ocid: 'no-prefix-1', value: '' }]);
    expect((await store.findings(result.importId, { severity: 'REJECT', first: 10, offset: 0 })).findings.map(({ rule }) => rule)).toEqual(['OCID_MISSING']);
    await store.close();
  });

  test('a cancelled import leaves the store as it was and lets the next one in', async () => {
    const storeFolder = temporaryStore();
    const inputs = [inputFolder({ 'a.json': [release('ocds-abcdef-1', '2020-01-01T00:00:00Z')] })];
    await expect(importOcds({ ...base, inputs, storeFolder, signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
    expect(existsSync(join(storeFolder, 'synthetic', 'manifest.json'))).toBe(false);
    expect((await importOcds({ ...base, inputs, storeFolder })).processesInStore).toBe(1);
  });

  test('two imports at a time are refused', async () => {
    const storeFolder = temporaryStore();
    mkdirSync(join(storeFolder, 'synthetic'), { recursive: true });
    writeFileSync(join(storeFolder, 'synthetic', 'lock'), String(process.pid));
    await expect(importOcds({ ...base, inputs: [inputFolder({ 'a.json': [] })], storeFolder })).rejects.toThrow(/Another import is writing/);
  });
});

describe.skipIf(!hasSharedData)('killed at any moment', () => {
  const script = `import { importOcds } from ${JSON.stringify(projectFile('src/importers/ocds/importOcds.ts'))};
    const [storeFolder, ...inputs] = process.argv.slice(1);
    await importOcds({ inputs, storeFolder, publisher: 'killed', country: 'ARM', now: new Date('2026-11-25T00:00:00Z'), onProgress: ({ stage }) => process.stdout.write(stage + '\\n') });
    process.stdout.write('DONE\\n');`;

  /** Starts an import in a process of its own and kills it a while after it enters a stage. */
  async function killAfter(storeFolder: string, { stage, wait }: { stage: string; wait: number }): Promise<void> {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, storeFolder, sharedPath('ocds/armenia')], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes(stage)) setTimeout(() => child.kill('SIGKILL'), wait);
    });
    await new Promise((resolve) => child.once('exit', resolve));
  }

  test('the store holds the old state or the new one, never a part, and a rerun ends well', async () => {
    const storeFolder = temporaryStore();
    const first = await importShared('armenia', { publisher: 'killed', country: 'ARM', storeFolder, inputs: [sharedPath('ocds/armenia/1.json')] });
    const seen = new Set<number>();
    for (const moment of [{ stage: 'READ', wait: 30 }, { stage: 'COMPILE', wait: 10 }, { stage: 'STORE', wait: 0 }, { stage: 'STORE', wait: 60 }, { stage: 'STORE', wait: 150 }, { stage: 'COMPUTE', wait: 20 }]) {
      await killAfter(storeFolder, moment);
      const store = await ContractStore.open(join(storeFolder, 'killed'), 'killed');
      const processes = await store.processCount();
      expect([first.processesInStore, 500]).toContain(processes);
      seen.add(processes);
      await store.close();
    }
    expect(seen.has(first.processesInStore)).toBe(true);
    const whole = await importShared('armenia', { publisher: 'killed', country: 'ARM', storeFolder });
    expect(whole.processesInStore).toBe(500);
    const afresh = await importShared('armenia', { publisher: 'killed', country: 'ARM' });
    expect(whole.observations).toEqual(afresh.observations);
    expect(readdirSync(join(storeFolder, 'killed', 'batches')).length).toBe(2);
  }, 120_000);
});

test('amendments of OCDS 1.0, and those without ids, tell that contracts were amended; a publication without any tells nothing', async () => {
  const contract = (index: number, members: object): object => ({ ocid: `ocds-abcdef-${index}`, id: `${index}`, date: '2019-03-01', tag: ['contract'], contracts: [{ id: '1', status: 'active', dateSigned: '2019-02-01', ...members }] });
  const amended = async (members: readonly object[]): Promise<unknown> => {
    const folder = temporaryStore();
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ releases: members.map((each, index) => contract(index, each)) }));
    const { observations } = await importOcds({ inputs: [folder], storeFolder: temporaryStore(), now: NOW, publisher: 'synthetic', country: 'KOR' });
    const { value, missingReason, basis } = observations.find(({ indicator }) => indicator === 'OCDS_AMENDED_CONTRACTS_SHARE') ?? {};
    return [value, missingReason, basis?.notComputableReasons];
  };
  const silent = Array.from({ length: 9 }, () => ({}));
  expect(await amended([{ amendment: { date: '2019-03-01', rationale: 'x' } }, ...silent])).toEqual([0.1, null, []]);
  expect(await amended([{ amendments: [{ date: '2019-03-01' }] }, ...silent])).toEqual([0.1, null, []]);
  expect(await amended([{ amendments: [] }, ...silent])).toEqual([null, 'NOT_COMPUTABLE', [{ reason: 'FIELD_NOT_PUBLISHED', count: 10 }]]);
});
