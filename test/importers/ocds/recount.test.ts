import { beforeAll, describe, expect, test } from 'vitest';
import type { OcdsImportResult } from '../../../src/importers/ocds/importTypes.ts';
import { byYear, importShared, observation, reasons } from './importShared.ts';
import { middle, rawDay, rawProcesses, rawYear, tally, type Raw } from './rawProcesses.ts';
import { hasSharedData, sharedPath } from './sharedData.ts';

const raw = (folder: string): ReturnType<typeof rawProcesses> => rawProcesses(sharedPath(`ocds/${folder}`));

describe.skipIf(!hasSharedData)('Armenia, recounted', () => {
  let result: OcdsImportResult;
  let tenders: Raw[];
  beforeAll(async () => {
    result = await importShared('armenia', { publisher: 'armeps', country: 'ARM' });
    tenders = [...raw('armenia').values()].flatMap(({ own }) => own).filter((release) => release.tender);
  });
  const competitive = (): Raw[] => tenders.filter((release) => ['open', 'selective'].includes(release.tender.procurementMethod));
  const bids = (release: Raw): Raw[] => release.bids?.details ?? [];
  const tenderersOf = (list: Raw[]): number => new Set(list.map((bid) => bid.tenderers[0].id)).size;

  test('releases and processes are those of the files', () => {
    expect(result.counts).toMatchObject({ files: 5, ocdsReleases: 500, processes: 500, rejected: 0 });
    expect(result.observations.length).toBeGreaterThan(100);
    expect(result.processesWithoutYear).toBe(327);
    expect(byYear(result, 'OCDS_PROCESSES')).toEqual({ 2016: tenders.length });
  });

  test('methods and statuses', () => {
    const methods = tally(tenders.map((release) => release.tender.procurementMethod));
    expect(methods).toEqual({ direct: 89, selective: 56, open: 28 });
    expect(observation(result, 'OCDS_NO_CALL_SHARE', '2016').basis).toMatchObject({ numerator: 89, denominator: 173, notComputable: 0 });
    expect(observation(result, 'OCDS_OPEN_SHARE', '2016').value).toBeCloseTo(28 / 173, 12);
    expect(tally(tenders.map((release) => release.tender.status))).toEqual({ complete: 88, cancelled: 43, unsuccessful: 40, active: 2 });
    expect(observation(result, 'OCDS_CANCELLED_SHARE', '2016').basis).toMatchObject({ numerator: 43, denominator: 171 });
  });

  test('single bidders, by process and by lot', () => {
    const counts = competitive().map((release) => release.tender.numberOfTenderers || tenderersOf(bids(release)) || null);
    expect(observation(result, 'OCDS_R018_SHARE', '2016').basis).toMatchObject({ numerator: counts.filter((each) => each === 1).length, denominator: counts.filter((each) => each !== null).length });
    const lots = competitive().flatMap((release) => {
      const { lots: list, numberOfTenderers } = release.tender;
      if (list.length <= 1) return [numberOfTenderers || tenderersOf(bids(release)) || 'TENDERERS_ZERO'];
      if (bids(release).length === 0) return list.map(() => 'LOTS_NOT_TOLD_APART');
      return list.map((lot: Raw) => tenderersOf(bids(release).filter((bid) => bid.relatedLot === lot.id)) || 'LOT_WITHOUT_BIDS');
    });
    const single = observation(result, 'OCDS_SINGLE_BIDDER_SHARE', '2016');
    expect(single.basis).toMatchObject({ numerator: lots.filter((each) => each === 1).length, denominator: lots.filter((each) => typeof each === 'number').length });
    expect([single.basis.numerator, single.basis.denominator]).toEqual([65, 168]);
    expect(reasons(single)).toEqual(tally(lots.filter((each) => typeof each === 'string')));
  });

  test('periods: submission, decision, fewer than 15 days', () => {
    const lengths = competitive().map(({ tender: { tenderPeriod } }) => (rawDay(tenderPeriod.endDate) ?? 0) - (rawDay(tenderPeriod.startDate) ?? 0));
    const possible = lengths.filter((days) => days >= 0);
    expect(observation(result, 'OCDS_SUBMISSION_DAYS', '2016')).toMatchObject({ value: middle(possible), basis: { processes: possible.length, notComputable: lengths.length - possible.length } });
    expect(observation(result, 'OCDS_R003_SHARE', '2016').basis).toMatchObject({ numerator: possible.filter((days) => days < 15).length, denominator: 57 });
    const decisions = competitive().flatMap((release) => {
      const days = (release.awards ?? []).filter((award: Raw) => award.status === 'active').map((award: Raw) => rawDay(award.date)).filter((day: number | null) => day !== null);
      return days.length > 0 ? [Math.min(...days) - (rawDay(release.tender.tenderPeriod.endDate) ?? 0)] : [];
    }).filter((days) => days >= 0);
    expect(observation(result, 'OCDS_DECISION_DAYS', '2016')).toMatchObject({ value: middle(decisions), basis: { processes: decisions.length } });
  });

  test('awarded value: of the award, else of its only contract', () => {
    const totals = tenders.flatMap((release) => {
      const active = (release.awards ?? []).filter((award: Raw) => award.status === 'active');
      if (!active.some((award: Raw) => award.date)) return [];
      const values = active.map((award: Raw) => {
        if (award.value.amount > 0) return award.value.amount;
        const contracts = release.contracts.filter((contract: Raw) => contract.awardID === award.id);
        return contracts.length === 1 ? contracts[0].value.amount : 0;
      });
      return values.every((value: number) => value > 0) ? [values.reduce((a: number, b: number) => a + b)] : [];
    });
    expect(totals).toHaveLength(87);
    expect(observation(result, 'OCDS_AWARDED_VALUE', '2016', 'CURRENCY=AMD').value).toBeCloseTo(totals.reduce((a, b) => a + b), 1);
  });

  test('contracts by month add up to the year', () => {
    const signed = tally(tenders.flatMap((release) => (release.contracts ?? []).map((contract: Raw) => contract.dateSigned?.slice(0, 7) ?? null)));
    for (const [month, count] of Object.entries(signed)) expect(observation(result, 'OCDS_CONTRACTS_BY_MONTH', '2016', `MONTH=${month.slice(5)}`).basis).toMatchObject({ numerator: count, denominator: 130 });
  });
});

describe.skipIf(!hasSharedData)('Ukraine, recounted', () => {
  test('values, tenderers and decisions, as read in the files by hand', async () => {
    const result = await importShared('ukraine-prozorro', { publisher: 'prozorro', country: 'UKR' });
    expect(result.counts).toMatchObject({ ocdsReleases: 22, records: 11, processes: 11 });
    // 2910 + 2875 + 69900; then 1130184 + 84543.83 + 10000 + 6292.76 + 8154 + 43788.90 + 43017.30.
    expect(byYear(result, 'OCDS_AWARDED_VALUE', 'CURRENCY=UAH')).toEqual({ 2016: 75_685, 2017: 1_325_980.79 });
    // Four open tenders of 2016 have 1, 5, 1 and an unknown number of tenderers; two of 2017 have 2 and 3.
    expect(observation(result, 'OCDS_R018_SHARE', '2016').basis).toMatchObject({ numerator: 2, denominator: 3, notComputable: 1 });
    expect(observation(result, 'OCDS_TENDERERS_MEAN', '2017')).toMatchObject({ value: null, missingReason: 'BELOW_MINIMUM_CASES', basis: { numerator: 5, denominator: 2 } });
    expect(observation(result, 'OCDS_NO_CALL_SHARE', '2017').basis).toMatchObject({ numerator: 5, denominator: 7 });
    expect(observation(result, 'OCDS_CONTRACTS', '2017').value).toBe(6);
  });
});

describe.skipIf(!hasSharedData)('Mexico City, recounted', () => {
  test('two currencies stay apart and pending awards do not count', async () => {
    const result = await importShared('mexico-cdmx', { publisher: 'cdmx', country: 'MEX' });
    expect(result.counts).toMatchObject({ files: 24, processes: 8 });
    expect(observation(result, 'OCDS_AWARDED_VALUE', '2015', 'CURRENCY=MXN')).toMatchObject({ value: 1_311_264, currency: 'MXN' });
    expect(observation(result, 'OCDS_AWARDED_VALUE', '2015', 'CURRENCY=USD')).toMatchObject({ value: 75_464.96, decimalValue: '75464.96', currency: 'USD' });
    // Tenders of 2015 have 2, 1, 1 and 1 tenderers and last 0, 3, 1 and 1 days; all eight contracts are signed in December 2015.
    expect(observation(result, 'OCDS_R018_SHARE', '2015').basis).toMatchObject({ numerator: 3, denominator: 4 });
    expect(observation(result, 'OCDS_R003_SHARE', '2015').basis).toMatchObject({ numerator: 4, denominator: 4 });
    expect(byYear(result, 'OCDS_CONTRACTS')).toEqual({ 2015: 8 });
    expect(observation(result, 'OCDS_NO_CALL_SHARE', '2016').basis).toMatchObject({ numerator: 4, denominator: 4 });
    expect(observation(result, 'OCDS_DECISION_DAYS', '2015').basis.processes).toBe(2);
  });
});

describe.skipIf(!hasSharedData)('United Kingdom, recounted', () => {
  test('years of tenders; implausible ends give none; no method means not computable', async () => {
    const result = await importShared('uk-contracts-finder', { publisher: 'contracts-finder', country: 'GBR' });
    const years = [...raw('uk-contracts-finder').values()].map(({ own, compiled }) => {
      const period = (compiled[0] ?? own[0]).tender.tenderPeriod ?? {};
      return rawYear(period.startDate) ?? rawYear(period.endDate);
    });
    expect(years).toHaveLength(200);
    expect(byYear(result, 'OCDS_PROCESSES')).toEqual(tally(years));
    expect(observation(result, 'OCDS_OPEN_SHARE', '2015')).toMatchObject({ value: null, missingReason: 'NOT_COMPUTABLE', basis: { processes: 0, notComputable: 175 } });
    expect(result.findingsByRule.find(({ rule }) => rule === 'DATE_IMPLAUSIBLE')?.count).toBe(2);
  });
});

describe.skipIf(!hasSharedData)('Paraguay, recounted', () => {
  test('processes, tenders, lots and contracts of linked records and own releases', async () => {
    const result = await importShared('paraguay', { publisher: 'dncp', country: 'PRY' });
    const processes = [...raw('paraguay').values()].map(({ own, compiled }) => {
      const newest = compiled.toSorted((a, b) => Date.parse(a.date ?? '') - Date.parse(b.date ?? '')).at(-1);
      return newest ? [newest, ...own.filter((release) => Date.parse(release.date) > Date.parse(newest.date))] : own;
    });
    expect(processes).toHaveLength(44);
    expect(result.counts).toMatchObject({ processes: 44, linkedReleases: 258 });
    const startOf = (releases: Raw[]): string | undefined => releases.map((release) => release.tender?.tenderPeriod?.startDate ?? release.tender?.tenderPeriod?.endDate).filter(Boolean).at(-1);
    const years = tally(processes.map((releases) => rawYear(startOf(releases))).filter((year) => year !== null));
    const lots = observation(result, 'OCDS_LOTS_SHARE', '2015').basis;
    const of2015 = processes.filter((releases) => rawYear(startOf(releases)) === '2015');
    expect(lots.denominator).toBe(years['2015']);
    expect(lots.numerator).toBe(of2015.filter((releases) => new Set(releases.flatMap((release) => (release.tender?.lots ?? []).map((lot: Raw, index: number) => lot.id ?? index))).size >= 2).length);
    expect(observation(result, 'OCDS_AWARDED_VALUE', '2016', 'CURRENCY=USD').value).toBe(45_233_757);
    expect(result.findingsByRule.find(({ rule }) => rule === 'CONTRACT_SINGULAR')?.count).toBe(40);
    expect(result.findingsByRule.find(({ rule }) => rule === 'RECORD_EMPTY')).toMatchObject({ severity: 'REJECT', count: 13 });
  });
});
