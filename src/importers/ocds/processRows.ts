import type { ProcessRows, RelationRow } from '../../domain/contractRelations.ts';
import { bidFlags, winnersOf } from './bidFlags.ts';
import { textAt, type JsonObject } from './json.ts';
import { isSubmitted, ProcessFacts, type AwardFacts, type MoneyOrReason, type OnProcessFinding } from './processFacts.ts';
import { monthOfDay, yearOfDay } from './readDate.ts';
import { tendererCounts, tenderersOf } from './tendererCounts.ts';

const year = (day: number | null): number | null => (day === null ? null : yearOfDay(day));
const least = (days: readonly (number | null)[]): number | null => days.reduce<number | null>((first, day) => (day !== null && (first === null || day < first) ? day : first), null);

interface Total { readonly amount: bigint | null; readonly currency: string | null; readonly reason: string | null }

/** The sum of values that are all known and in one currency. */
function totalOf(values: readonly MoneyOrReason[]): Total {
  const none = (reason: string): Total => ({ amount: null, currency: null, reason });
  if (values.length === 0) return none('NO_ACTIVE_AWARD');
  const missing = values.find((value) => value.reason !== null);
  if (missing) return none(missing.reason ?? 'VALUE_MISSING');
  const currencies = new Set(values.map((value) => value.money?.currency));
  if (currencies.size > 1) return none('MIXED_CURRENCIES');
  return { amount: values.reduce((sum, value) => sum + (value.money?.amount ?? 0n), 0n), currency: values[0]?.money?.currency ?? null, reason: null };
}

/** A value that stands in the contract alone is taken from there. */
function valueOf(award: AwardFacts, facts: ProcessFacts): MoneyOrReason {
  if (award.value.money) return award.value;
  const contracts = facts.contracts.filter((contract) => contract.awardId !== null && contract.awardId === award.id && contract.status !== 'cancelled');
  const [only] = contracts;
  return contracts.length === 1 && only ? only.value : award.value;
}

/** Awards whose status is active; where a publisher gives no award at all, contracts that were not cancelled stand for them. */
function effectiveAwards(facts: ProcessFacts): AwardFacts[] {
  const active = facts.awards.filter((award) => award.status === 'active').map((award) => ({ ...award, value: valueOf(award, facts) }));
  if (facts.awards.length > 0) return active;
  return facts.contracts.filter((contract) => contract.status !== 'cancelled').map((contract) => ({
    id: contract.id, status: 'active', statusWords: null, day: contract.signed, value: contract.value, suppliers: contract.suppliers, lots: [], relatedBid: null, classes: [],
  }));
}

function periodDays(from: number | null, to: number | null): number | null {
  return from === null || to === null || to < from ? null : to - from;
}

function processRow(facts: ProcessFacts, { shared, presence, hash }: { shared: RelationRow; presence: string; hash: string }, find: OnProcessFinding): RelationRow {
  const { tender, start, end } = facts;
  const awards = effectiveAwards(facts);
  const unstated = facts.awards.filter((award) => award.status === null);
  const awardDay = least((awards.length > 0 ? awards : unstated).map((award) => award.day));
  if (start !== null && end !== null && end < start) find('PERIOD_REVERSED', 'tender/tenderPeriod');
  if (awardDay !== null && end !== null && awardDay < end) find('AWARD_BEFORE_TENDER_END', 'awards/date');
  const awarded = totalOf(awards.map((award) => award.value));
  const counts = tendererCounts(facts, find);
  const signed = least(facts.contracts.map((contract) => contract.signed));
  return {
    ...shared, contentHash: hash, presence, fieldsFilled: presence.split('1').length - 1, ...bidFlags(facts),
    methodWords: textAt(tender, 'methodWords') ?? textAt(tender, 'methodText'), categoryWords: textAt(tender, 'categoryWords'),
    tenderStatus: textAt(tender, 'status'), tenderStatusWords: textAt(tender, 'statusWords'), awardCriteria: textAt(tender, 'criteria'),
    hasTender: tender ? 1 : 0,
    tenderYear: year(start ?? end), awardYear: year(awardDay), processYear: year(start ?? end ?? awardDay ?? signed),
    tenderStartDay: start, tenderEndDay: end, awardDay,
    submissionDays: periodDays(start, end), decisionDays: periodDays(end, awardDay),
    tenderers: counts.process, tenderersFrom: counts.from, lots: facts.lots.length,
    awards: facts.awards.length, activeAwards: awards.length, awardsWithoutStatus: unstated.length, contracts: facts.contracts.length,
    estimateAmount: facts.estimate.money?.amount ?? null, estimateCurrency: facts.estimate.money?.currency ?? null,
    awardedAmount: awarded.amount, awardedCurrency: awarded.currency, awardedReason: awarded.reason,
    bids: facts.bids.length,
  };
}

function supplyRows(facts: ProcessFacts, shared: RelationRow): { supply: RelationRow[]; supplyClass: RelationRow[] } {
  const supply: RelationRow[] = [];
  const supplyClass = new Map<string, RelationRow>();
  for (const award of effectiveAwards(facts)) {
    const fallback = facts.contracts.filter((contract) => contract.awardId === award.id).flatMap((contract) => contract.suppliers);
    const suppliers = award.suppliers.length > 0 ? award.suppliers : [...new Set(fallback)];
    const { money, reason } = award.value;
    const alone = suppliers.length <= 1;
    for (const supplierKey of suppliers.length > 0 ? suppliers : [null]) {
      const row = { ...shared, supplierKey, scale: supplierKey === null ? null : facts.scaleOf(supplierKey), year: year(award.day) };
      supply.push({ ...row, amount: alone ? (money?.amount ?? null) : null, currency: alone ? (money?.currency ?? null) : null, amountReason: alone ? reason : 'SEVERAL_SUPPLIERS' });
      for (const classKey of award.classes.length > 0 ? award.classes : facts.tenderClasses) {
        supplyClass.set(`${supplierKey} ${classKey}`, { ...shared, supplierKey, classKey, year: year(award.day) });
      }
    }
  }
  return { supply, supplyClass: [...supplyClass.values()] };
}

function bidRows(facts: ProcessFacts, shared: RelationRow, years: RelationRow): { bid: RelationRow[]; tenderer: RelationRow[] } {
  const winners = winnersOf(facts);
  const won = new Set(effectiveAwards(facts).flatMap((award) => award.suppliers));
  const bid = facts.bids.filter(isSubmitted).map((each) => ({
    ...shared, ...years, tendererKey: each.tenderers[0] ?? null, status: each.status, statusWords: each.statusWords,
    isDisqualified: each.status === null ? null : Number(each.status === 'disqualified'), isValid: each.status === null ? null : Number(each.status === 'valid'),
    isWinner: Number(winners.has(each)), amount: each.money?.amount ?? null, currency: each.money?.currency ?? null,
  }));
  return { bid, tenderer: tenderersOf(facts).map((tendererKey) => ({ ...shared, ...years, tendererKey, hasWon: Number(won.has(tendererKey)) })) };
}

export interface CompiledProcess {
  readonly release: JsonObject;
  /** Letters of fieldPresence, over all releases of the process. */
  readonly presence: string;
  /** Changes exactly when the releases of the process do. */
  readonly hash: string;
}

/** The rows of one contracting process in every relation of the contract store. */
export function processRows({ release, presence, hash }: CompiledProcess, find: OnProcessFinding): ProcessRows {
  const facts = new ProcessFacts(release, find);
  const buyer = facts.buyer();
  const shared = { ocid: facts.ocid, method: textAt(facts.tender, 'method'), category: textAt(facts.tender, 'category'), buyerLevel: buyer.level, buyerKey: buyer.key };
  const process = processRow(facts, { shared, presence, hash }, find);
  const years = { tenderYear: process['tenderYear'] ?? null, processYear: process['processYear'] ?? null };
  return {
    process: [process],
    lot: tendererCounts(facts, () => undefined).lots.map((lot) => ({ ...shared, ...years, tenderers: lot.tenderers, tenderersReason: lot.reason })),
    award: facts.awards.map((award) => {
      const value = award.status === 'active' ? valueOf(award, facts) : award.value;
      return { ...shared, status: award.status, statusWords: award.statusWords, year: year(award.day), day: award.day, amount: value.money?.amount ?? null, currency: value.money?.currency ?? null, amountReason: value.reason, suppliers: award.suppliers.length };
    }),
    ...supplyRows(facts, shared),
    contract: facts.contracts.map((contract) => ({
      ...shared, status: contract.status, statusWords: contract.statusWords, year: year(contract.signed), month: contract.signed === null ? null : monthOfDay(contract.signed),
      amount: contract.value.money?.amount ?? null, currency: contract.value.money?.currency ?? null, amendments: contract.amendments,
    })),
    ...bidRows(facts, shared, years),
  };
}
