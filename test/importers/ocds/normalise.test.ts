import { describe, expect, test } from 'vitest';
import { majorDigits } from '../../../src/domain/currency.ts';
import type { RelationRow } from '../../../src/domain/contractRelations.ts';
import { KEPT_RULES } from '../../../src/importers/ocds/compileProcess.ts';
import { compileReleases, inOrderOfDate } from '../../../src/importers/ocds/compileRelease.ts';
import { makeFinding, shortText, type Finding } from '../../../src/importers/ocds/finding.ts';
import { minorAmount } from '../../../src/importers/ocds/minorAmount.ts';
import { OrganisationKeys } from '../../../src/importers/ocds/organisationKeys.ts';
import { processRows } from '../../../src/importers/ocds/processRows.ts';
import { dayOf, secondOf } from '../../../src/importers/ocds/readDate.ts';
import { slimRelease } from '../../../src/importers/ocds/slimRelease.ts';
import { upgradeRelease } from '../../../src/importers/ocds/upgradeRelease.ts';
import type { JsonObject } from '../../../src/importers/ocds/json.ts';

const keys = new OrganisationKeys(Buffer.alloc(32, 7));
const place = { file: 'synthetic.json', line: 1, path: '', ocid: 'ocds-abcdef-1' };

function rowsOf(release: object): { process: RelationRow; rows: ReturnType<typeof processRows>; findings: Finding[] } {
  const findings: Finding[] = [];
  const slim = slimRelease(upgradeRelease(release as JsonObject), place, { keys, codes: {}, latestYear: 2027, onFinding: (finding) => findings.push(finding) });
  const rows = processRows({ release: slim, presence: '', hash: 'h' }, (rule, path, value) => findings.push(makeFinding(rule, { ...place, path }, value)));
  return { process: rows.process[0] ?? {}, rows, findings };
}

const organisation = (name: string): object => ({ id: `XX-${name}-1234567`, name });
const bid = (name: string, amount: number, members: object = {}): object => ({ id: `bid-${name}`, status: 'valid', date: '2020-01-31T09:00:00Z', value: { amount, currency: 'EUR' }, tenderers: [organisation(name)], ...members });

function contest(bids: object[], { winner = 'A', tender = {} }: { winner?: string; tender?: object } = {}): RelationRow {
  return rowsOf({
    ocid: 'ocds-abcdef-1',
    tender: { status: 'complete', procurementMethod: 'open', awardCriteria: 'priceOnly', tenderPeriod: { startDate: '2020-01-01', endDate: '2020-01-31T12:00:00Z' }, ...tender },
    bids: { details: bids },
    awards: [{ id: 'a', status: 'active', date: '2020-02-10', suppliers: [organisation(winner)], value: { amount: 100, currency: 'EUR' } }],
  }).process;
}

describe('amounts', () => {
  test('exact smallest units from the digits, halves away from zero', () => {
    expect(minorAmount(1234.5, 2)).toEqual({ minor: 123_450n, isRounded: false });
    expect(minorAmount(0.1 + 0.2, 2)).toEqual({ minor: 30n, isRounded: true });
    expect(minorAmount(1.005, 2)).toEqual({ minor: 101n, isRounded: true });
    expect(minorAmount(657_640.946, 2)?.minor).toBe(65_764_095n);
    expect(minorAmount(1e21, 0)?.minor).toBe(10n ** 21n);
    expect(minorAmount(1.5e-7, 2)).toEqual({ minor: 0n, isRounded: true });
    expect(minorAmount(2.5, 0)?.minor).toBe(3n);
  });

  test('smallest units back to digits', () => {
    expect([majorDigits(123_450n, 'EUR'), majorDigits(5n, 'EUR'), majorDigits(7n, 'PYG'), majorDigits(1_234n, 'KWD'), majorDigits(-150n, 'EUR')]).toEqual(['1234.5', '0.05', '7', '1.234', '-1.5']);
  });
});

describe('dates', () => {
  test('the day as it is written; days that do not exist are none', () => {
    expect(dayOf('1970-01-02')).toBe(1);
    expect(dayOf('2016-08-01T23:30:00+04:00')).toBe(dayOf('2016-08-01'));
    expect([dayOf('2015-02-29'), dayOf('30/052017'), dayOf(''), dayOf('2016-8-1')]).toEqual([undefined, undefined, undefined, undefined]);
    expect(secondOf('1970-01-01T01:00:00+01:00')).toBe(0);
    expect(secondOf('1970-01-01T00:01:00.500Z')).toBe(60);
    expect(secondOf('2020-01-01')).toBeUndefined();
  });
});

describe('organisations', () => {
  test('the registered identifier, else the id, else the name tells them apart; running numbers do not', () => {
    const of = (each: JsonObject): string | undefined => keys.of(each)?.key;
    expect(of({ id: '1', name: 'Synthetic  Ltd.' })).toBe(of({ id: '2', name: 'synthetic ltd' }));
    expect(of({ id: '1', name: 'A Ltd' })).not.toBe(of({ id: '1', name: 'B Ltd' }));
    expect(of({ id: 'x', name: 'A', identifier: { scheme: 'S', id: '123456' } })).toBe(of({ id: 'y', name: 'B', identifier: { scheme: 'S', id: '123456' } }));
    expect(new OrganisationKeys(Buffer.alloc(32, 8)).of({ id: 'XX-123456' })?.key).not.toBe(of({ id: 'XX-123456' }));
    expect(of({})).toBeUndefined();
  });
});

describe('texts that are kept', () => {
  test('are short and have no e-mail address or telephone number', () => {
    expect(shortText('Ask  anna@example.org or +1 (555) 010-0199 now')).toBe('Ask … or … now');
    expect(makeFinding('DATE_INVALID', place, '30/052017').value).toBe('30/052017');
    expect(makeFinding('CODE_UNKNOWN', place, 'call +15550100199').value).toBe('call …');
  });
});

describe('OCDS 1.0', () => {
  test('organisations written in place become parties, one amendment becomes a list', () => {
    const upgraded = upgradeRelease({ buyer: { name: 'Office', identifier: { scheme: 'S', id: '77' } }, tender: { amendment: { date: '2020-01-01' }, tenderers: [{ name: 'T', address: {} }] }, awards: [{ suppliers: [{ name: 'T', address: {} }] }] });
    expect(upgraded['parties']).toMatchObject([{ id: 'S-77', roles: ['buyer'] }, { id: 'T', roles: ['tenderer', 'supplier'] }]);
    expect(upgraded['tender']).toMatchObject({ amendments: [{ date: '2020-01-01' }] });
  });
});

describe('tenderers and lots', () => {
  const lots = [{ id: 'l1' }, { id: 'l2' }];
  test('bids count as bidders only where there is one lot', () => {
    const of = (tender: object): unknown => rowsOf({ ocid: 'o', tender }).process['tenderers'];
    expect([of({ numberOfBids: 4 }), of({ numberOfBids: 4, lots }), of({ numberOfTenderers: 0 }), of({ numberOfTenderers: '3' })]).toEqual([4, null, null, 3]);
    expect(rowsOf({ ocid: 'o', tender: {}, bids: { statistics: [{ measure: 'bidders', value: 6 }] } }).process['tenderers']).toBe(6);
  });

  test('each lot has the tenderers that bid for it', () => {
    const { rows } = rowsOf({ ocid: 'o', tender: { lots }, bids: { details: [bid('A', 1, { relatedLots: ['l1'] }), bid('B', 2, { relatedLots: ['l1'] }), bid('A', 3, { id: 'x', relatedLot: 'l2' })] } });
    expect(rows.lot.map((lot) => lot['tenderers'])).toEqual([2, 1]);
  });
});

describe('what publishers really write', () => {
  const lots = [{ id: 'LOT-0001' }, { id: 'LOT-0002' }, { id: 'LOT-0003' }, { id: 'LOT-0004' }];
  const statistic = (measure: string, value: number, members: object = {}): object => ({ id: `${measure}${JSON.stringify(members)}`, measure, value, ...members });

  test('statistics of each lot tell its tenderers, and none of them stands for the whole', () => {
    const statistics = [statistic('bids', 1, { relatedLots: ['LOT-0001'] }), statistic('smeBids', 9, { relatedLots: ['LOT-0002'] }), statistic('bids', 4, { relatedLot: 'LOT-0002' }), statistic('bidders', 3, { relatedLot: 'LOT-0002' }), statistic('bids', 0, { relatedLot: 'LOT-0003' }), statistic('bids', 7, { relatedLots: ['LOT-0003', 'LOT-0004'] })];
    const { rows, process } = rowsOf({ ocid: 'o', tender: { lots }, bids: { statistics } });
    expect(rows.lot.map((lot) => lot['tenderers'] ?? lot['tenderersReason'])).toEqual([1, 3, 'LOT_WITHOUT_BIDS', 'TENDERERS_NOT_STATED']);
    expect(process['tenderers']).toBeNull();
    expect(rowsOf({ ocid: 'o', tender: {}, bids: { statistics } }).rows.lot.map((lot) => lot['tenderers'])).toEqual([1, 3, null]);
    expect(rowsOf({ ocid: 'o', tender: { lots: [{ id: 'LOT-0002' }] }, bids: { statistics } }).process['tenderers']).toBe(3);
    expect(rowsOf({ ocid: 'o', tender: { lots: [{ id: '1' }] }, bids: { statistics: [statistic('bids', 4, { relatedLot: 'LOT-0001' })] } }).process['tenderers']).toBe(4);
  });

  test('where the lots alone have tender periods, the tender lasts from the first to the last of them', () => {
    const period = (startDate: string, endDate: string): object => ({ tenderPeriod: { startDate, endDate } });
    const [one, two] = [{ id: '1', ...period('2024-12-20', '2025-01-10T12:00:00Z') }, { id: '2', ...period('2025-01-02', '2025-02-01T10:00:00+02:00') }];
    expect(rowsOf({ ocid: 'o', tender: { lots: [one, two] } }).process).toMatchObject({ tenderYear: 2024, submissionDays: 12 + 31 });
    expect(rowsOf({ ocid: 'o', tender: { lots: [one, two], ...period('2025-01-05', '2025-01-31') } }).process).toMatchObject({ tenderYear: 2025, submissionDays: 26 });
  });

  test('who was only invited, or took a bid back, is no tenderer', () => {
    const { rows, process } = rowsOf({ ocid: 'o', tender: {}, bids: { details: [bid('A', 1), bid('B', 2, { status: 'invited' }), bid('C', 3, { status: 'withdrawn' })] } });
    expect([process['tenderers'], rows.lot[0]?.['tenderers'], rows.tenderer.length, rows.bid.length]).toEqual([1, 1, 1, 1]);
  });

  test('a price below half of the smallest unit is no price; one of a cent beside billions is only far off', () => {
    const price = (amount: number): object => ({ value: { amount, currency: 'PYG' } });
    expect(contest([bid('A', 0, price(0.01)), bid('B', 0, price(2e11))])['bidRatioReason']).toBe('BID_VALUE_MISSING');
    expect(contest([bid('A', 0, { value: { amount: 0.01, currency: 'EUR' } }), bid('B', 9e14)])['bidRatio']).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('equal objects without ids are several, and the same again when read again', () => {
    const contract = { awardID: 'a', dateSigned: '2022-03-05', value: { amount: 500, currency: 'EUR' } };
    const ids = (): unknown => (slimRelease({ ocid: 'o', contracts: [contract, contract] } as JsonObject, place, { keys, codes: {}, latestYear: 2027, onFinding: () => undefined })['contracts'] as JsonObject[]).map(({ id }) => id);
    expect(new Set(ids() as string[]).size).toBe(2);
    expect(ids()).toEqual(ids());
  });

  test('an id that is a running number of its notice tells no organisations apart', () => {
    const keyOf = (id: string, name: string): unknown => keys.of({ id, name })?.key;
    expect(keyOf('ORG-0001', 'Town of A')).toBe(keyOf('ORG-0007', 'town of A'));
    expect(keyOf('ORG-0001', 'Town of A')).not.toBe(keyOf('ORG-0001', 'Town of B'));
    expect(keyOf('Town of A', 'Town of A')).toBe(keyOf('TOWN  of A', 'TOWN  of A'));
    expect(keyOf('NO-ORG-912345678', 'Town of A')).toBe(keyOf('NO-ORG-912345678', 'Town of B'));
  });

  test('a number that each notice gives to another organisation is the one of its own notice', () => {
    const notice = (date: string, name: string): JsonObject => ({ ocid: 'o', date, parties: [{ id: 'ORG-0002', name }], awards: [{ id: `RES-${name}`, status: 'active', date, suppliers: [{ id: 'ORG-0002' }] }] });
    const slim = [notice('2024-01-01', 'A'), notice('2024-02-01', 'B'), { ocid: 'o', date: '2024-03-01', tender: { tenderers: [{ id: 'ORG-0002' }] } }].map((each) => slimRelease(each as JsonObject, place, { keys, codes: {}, latestYear: 2027, onFinding: () => undefined }));
    const { supply, tenderer } = processRows({ release: compileReleases(slim.map((each, index) => ({ ...each, date: `2024-0${index + 1}-01` })), KEPT_RULES), presence: '', hash: 'h' }, () => undefined);
    const keyOf = (name: string): unknown => keys.of({ name })?.key;
    expect(supply.map((row) => row['supplierKey'])).toEqual([keyOf('A'), keyOf('B')]);
    expect(tenderer.map((row) => row['tendererKey'])).toEqual([keyOf('B')]);
  });

  test('zones in hours alone, and after a date; releases are in order of their instants whatever zone the machine has', () => {
    expect([dayOf('2022-02-11 10:00:00+00'), dayOf('2023-05-30+02:00'), dayOf('2023-05-30Z')]).toEqual([dayOf('2022-02-11'), dayOf('2023-05-30'), dayOf('2023-05-30')]);
    expect([secondOf('1970-01-01T02:00:30+02'), secondOf('1970-01-01T24:00:00Z'), secondOf('1970-01-01T00:00'), secondOf('1970-01-01+02:00')]).toEqual([30, 86_400, 0, undefined]);
    const dates = ['2020-01-01T10:00:00+09:00', '2020-01-01T05:00:00', '2020-01-01T04:59:59.999Z', '01/01/2020'];
    expect(inOrderOfDate(dates.map((date) => ({ date }))).map(({ date }) => date)).toEqual([dates[3], dates[0], dates[2], dates[1]]);
  });
});

describe('facts of bids, as the red flags define them', () => {
  test('R024 and R058: (second - winning) / winning in millionths', () => {
    expect(contest([bid('A', 100), bid('B', 103), bid('C', 150)])['bidRatio']).toBe(30_000);
    expect(contest([bid('A', 100), bid('B', 90)])).toMatchObject({ bidRatio: null, bidRatioReason: 'WINNER_NOT_LOWEST' });
    expect(contest([bid('A', 100), bid('B', 90, { status: 'disqualified' }), bid('C', 101)])['bidRatio']).toBe(10_000);
    expect(contest([bid('A', 100)])['bidRatioReason']).toBe('FEWER_THAN_TWO_BIDS');
    expect(contest([bid('A', 100), bid('B', 90, { status: 'own word' })])['bidRatioReason']).toBe('BID_STATUS_MISSING');
    expect(contest([bid('A', 100), bid('B', 103)], { tender: { lots: [{ id: '1' }, { id: '2' }] } })['bidRatioReason']).toBe('SEVERAL_LOTS');
    expect(contest([])['bidRatioReason']).toBe('BIDS_NOT_LISTED');
  });

  test('R028: different tenderers, same price', () => {
    expect(contest([bid('A', 100), bid('B', 100)])['identicalPrices']).toBe(1);
    expect(contest([bid('A', 100), bid('A', 100, { id: 'again' })])['identicalPrices']).toBe(0);
    expect(contest([bid('A', 100), bid('B', 100, { value: { amount: 100, currency: 'USD' } })])['identicalPrices']).toBe(0);
  });

  test('R030: the winning bid came after the deadline', () => {
    expect(contest([bid('A', 100, { date: '2020-01-31T12:00:01Z' })])['lateBidWon']).toBe(1);
    expect(contest([bid('A', 100, { date: '2020-01-31T13:00:00+01:00' })])['lateBidWon']).toBe(0);
    expect(contest([bid('A', 100, { date: '2020-02-01' })])['lateBidReason']).toBe('BID_DATE_MISSING');
    expect(contest([bid('Z', 100)])['lateBidReason']).toBe('WINNING_BID_UNKNOWN');
  });

  test('R035: all but the winner disqualified; R036: the lowest disqualified', () => {
    const cheaperOut = contest([bid('A', 100), bid('B', 90, { status: 'disqualified' })]);
    expect(cheaperOut).toMatchObject({ othersDisqualified: 1, lowestDisqualified: 1, lowestWon: 1 });
    expect(contest([bid('A', 100), bid('B', 110)])).toMatchObject({ othersDisqualified: 0, lowestDisqualified: 0, lowestWon: 1 });
    expect(contest([bid('A', 100), bid('B', 90)])).toMatchObject({ lowestWon: 0 });
    expect(contest([bid('A', 100), bid('B', 90, { status: 'withdrawn' })])['othersDisqualifiedReason']).toBe('FEWER_THAN_TWO_BIDS');
  });
});

describe('members that are wrong', () => {
  test('are told by rule and path, and repaired only where what is meant is clear', () => {
    const { findings, process } = rowsOf({ ocid: 'o', tag: 'tender', tender: { value: { amount: '12.50', currency: 'eur' }, tenderPeriod: { startDate: '2105-01-01', endDate: '30/052017' } }, awards: { id: 'a', status: 'won', date: '2020-01-01', value: { amount: -1, currency: 'MNX' } }, contracts: 'none' });
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'TYPE_REPAIRED tag', 'AMOUNT_TEXT tender/value/amount', 'CURRENCY_CASE tender/value/currency', 'DATE_IMPLAUSIBLE tender/tenderPeriod/startDate', 'DATE_INVALID tender/tenderPeriod/endDate',
      'TYPE_REPAIRED awards', 'CODE_UNKNOWN awards[0]/status', 'AMOUNT_NEGATIVE awards[0]/value/amount', 'CURRENCY_UNKNOWN awards[0]/value/currency', 'TYPE_DROPPED contracts',
    ]);
    expect(process).toMatchObject({ estimateAmount: 1250n, estimateCurrency: 'EUR', tenderYear: null, awards: 1, activeAwards: 0, awardsWithoutStatus: 1 });
  });

  test('an amount without a currency is no amount; ids that are missing or repeated are told', () => {
    const { findings } = rowsOf({ ocid: 'o', awards: [{ status: 'active', value: { amount: 5 } }, { id: 'x' }, { id: 'x' }] });
    expect(findings.map(({ rule }) => rule)).toEqual(['ID_MISSING', 'ID_REPEATED', 'CURRENCY_MISSING']);
  });
});
