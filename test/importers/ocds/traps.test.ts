import { describe, expect, test } from 'vitest';
import { ContractStore, type StoredFinding } from '../../../src/contracts/contractStore.ts';
import type { OcdsImportResult } from '../../../src/importers/ocds/importTypes.ts';
import { join } from 'node:path';
import { importShared, observation, reasons, temporaryStore } from './importShared.ts';
import { hasSharedData } from './sharedData.ts';

async function importWithFindings(folder: string, publisher: string, options: Partial<Parameters<typeof importShared>[1]> = {}): Promise<{ result: OcdsImportResult; of: (rule: string) => StoredFinding[] }> {
  const storeFolder = temporaryStore();
  const result = await importShared(folder, { publisher, country: 'ARM', storeFolder, ...options });
  const store = await ContractStore.open(join(storeFolder, publisher), publisher);
  const { findings } = await store.findings(result.importId, { first: 100_000, offset: 0 });
  await store.close();
  return { result, of: (rule) => findings.filter((finding) => finding.rule === rule) };
}

describe.skipIf(!hasSharedData)('what the shared files teach', () => {
  test('1. containers: packages, bare releases, records without wrapper, a list of packages, linked releases, empty compiled ones', async () => {
    const uk = await importWithFindings('uk-contracts-finder', 'uk');
    expect(uk.result.counts).toMatchObject({ files: 232, ocdsReleases: 232, compiledReleases: 11, records: 11, rejected: 0 });
    const portugal = await importWithFindings('portugal-impic', 'portugal');
    expect(portugal.result.counts).toMatchObject({ files: 1, ocdsReleases: 100, processes: 100, rejected: 0 });
    const paraguay = await importWithFindings('paraguay', 'paraguay');
    expect(paraguay.result.counts.linkedReleases).toBe(258);
    expect(paraguay.of('COMPILED_EMPTY')).toHaveLength(11);
    expect(paraguay.of('RECORD_EMPTY').every(({ severity, file, line, ocid }) => severity === 'REJECT' && file.endsWith('.json') && line !== null && ocid?.startsWith('ocds-'))).toBe(true);
  });

  test('2. OCDS 1.0 and 1.1 of one release side by side: ids repeat within a process', async () => {
    const { result, of } = await importWithFindings('uk-contracts-finder', 'uk');
    expect(of('RELEASE_REPEATED')).toHaveLength(11);
    expect(of('RELEASE_ID_REPEATED')).toHaveLength(10);
    // Ten buyers written inside the release (1.0) and referred to (1.1) are the same ten.
    expect(result.processesInStore).toBe(200);
  });

  test('3. dates: never of the release; implausible, reversed, missing, and awards before the tender closed', async () => {
    const armenia = await importWithFindings('armenia', 'armenia');
    expect(armenia.result.observations.every(({ period }) => period === '2016')).toBe(true);
    expect(armenia.of('AWARD_BEFORE_TENDER_END')).toHaveLength(20);
    expect(armenia.of('PERIOD_REVERSED')).toHaveLength(59);
    const uk = await importWithFindings('uk-contracts-finder', 'uk');
    expect(uk.of('DATE_IMPLAUSIBLE').map(({ value }) => value?.slice(0, 4)).toSorted()).toEqual(['2030', '2035']);
    const portugal = await importWithFindings('portugal-impic', 'portugal');
    expect(portugal.result.processesWithoutYear).toBe(93);
    const paraguay = await importWithFindings('paraguay', 'paraguay');
    expect(paraguay.of('DATE_INVALID')).toHaveLength(5);
  });

  test('4. numberOfTenderers 0 is unknown; direct awards do not count as single bidders; lots are told apart', async () => {
    const { result, of } = await importWithFindings('armenia', 'armenia');
    expect(of('TENDERERS_ZERO')).toHaveLength(42);
    const single = observation(result, 'OCDS_SINGLE_BIDDER_SHARE', '2016');
    expect(reasons(single)).toEqual({ LOTS_NOT_TOLD_APART: 83, TENDERERS_ZERO: 21, LOT_WITHOUT_BIDS: 5 });
    const portugal = await importWithFindings('portugal-impic', 'portugal');
    expect(portugal.result.observations.filter(({ indicator }) => indicator === 'OCDS_SINGLE_BIDDER_SHARE')).toEqual([]);
  });

  test('5. types: tag a text, suppliers an object, publisher a text, amount an empty text', async () => {
    const montreal = await importWithFindings('canada-montreal', 'montreal');
    expect(montreal.of('TYPE_REPAIRED').map(({ path, value }) => [path?.replace(/^.*\//, ''), value])).toEqual(Array.from({ length: montreal.of('TYPE_REPAIRED').length }, () => ['tag', 'award']));
    const moldova = await importWithFindings('moldova', 'moldova');
    expect(new Set(moldova.of('AMOUNT_NOT_NUMBER').map(({ value }) => value))).toEqual(new Set(['']));
    const paraguay = await importWithFindings('paraguay', 'paraguay');
    expect(paraguay.of('TYPE_REPAIRED').length).toBeGreaterThan(0);
    expect(paraguay.of('TYPE_REPAIRED').every(({ path }) => path?.endsWith('suppliers'))).toBe(true);
  });

  test('6. ocids without the registered prefix', async () => {
    const { result, of } = await importWithFindings('armenia', 'armenia');
    expect(of('OCID_PREFIX')).toHaveLength(500);
    expect(result.counts.rejected).toBe(0);
  });

  test('7. methods and statuses in Romanian, currency in lower case: not guessed, and mapped where the steward says what they mean', async () => {
    const plain = await importWithFindings('moldova', 'moldova');
    expect(observation(plain.result, 'OCDS_OPEN_SHARE', '2017')).toMatchObject({ value: null, missingReason: 'NOT_COMPUTABLE' });
    expect(plain.of('CURRENCY_CASE').every(({ value }) => value === 'mdl')).toBe(true);
    const codes = { procurementMethod: { 'Licitaţie publică': 'open', 'Cerere a ofertelor de preţuri': 'open' } };
    const mapped = await importWithFindings('moldova', 'moldova', { codes });
    expect(observation(mapped.result, 'OCDS_OPEN_SHARE', '2017')).toMatchObject({ value: 1, basis: { numerator: 51, denominator: 51 } });
    expect(mapped.of('CODE_UNKNOWN').some(({ path }) => path?.endsWith('procurementMethod'))).toBe(false);
  });

  test('8. Paraguay: contracts under a singular name, values of zero and null are no values', async () => {
    const { result, of } = await importWithFindings('paraguay', 'paraguay');
    expect(of('CONTRACT_SINGULAR')).toHaveLength(40);
    expect(observation(result, 'OCDS_CONTRACTS', '2016').value).toBe(52);
  });

  test('awards without a status are told, not taken for active', async () => {
    const { result } = await importWithFindings('canada-montreal', 'montreal');
    expect(reasons(observation(result, 'OCDS_AWARDED_VALUE', '2017'))).toEqual({ AWARD_STATUS_MISSING: 20 });
  });

  test('a buyer that words bids its own way: flags by bids can be computed once the words are mapped', async () => {
    const codes = { bidStatus: { qualified: 'valid', 'not-qualified': 'disqualified' } };
    const { result } = await importWithFindings('armenia', 'armenia', { codes });
    const basis = observation(result, 'OCDS_R035_SHARE', '2016').basis;
    expect(reasons(observation(result, 'OCDS_R035_SHARE', '2016'))).not.toHaveProperty('BID_STATUS_MISSING');
    expect(basis.denominator).toBeGreaterThan(0);
  });
});
