import { minorUnits } from '../../domain/currency.ts';
import { isObject, objectAt, objectsAt, textAt, type Json, type JsonObject } from './json.ts';
import type { FindingRule } from './findingRules.ts';
import { minorAmount } from './minorAmount.ts';
import { dayOf, instantOf, secondOf } from './readDate.ts';

export type OnProcessFinding = (rule: FindingRule, path: string, value?: unknown) => void;

export interface Money { readonly amount: bigint; readonly currency: string }
/** Money, or why there is none. */
export type MoneyOrReason = { readonly money: Money; readonly reason: null } | { readonly money: null; readonly reason: 'VALUE_MISSING' | 'CURRENCY_UNKNOWN' };

const none = (reason: 'VALUE_MISSING' | 'CURRENCY_UNKNOWN'): MoneyOrReason => ({ money: null, reason });
const LARGEST = 2n ** 63n - 1n;

/** A value's amount in smallest units; an amount of zero, or less than half a smallest unit, is what publishers write for unknown, and is none. */
export function moneyOf(value: Json | undefined, path: string, find: OnProcessFinding): MoneyOrReason {
  const amount = isObject(value) ? value['amount'] : undefined;
  if (typeof amount !== 'number' || amount === 0) return none('VALUE_MISSING');
  const currency = textAt(value, 'currency');
  if (currency === null) {
    find('CURRENCY_MISSING', `${path}/currency`);
    return none('CURRENCY_UNKNOWN');
  }
  const read = minorAmount(amount, minorUnits(currency));
  if (!read || read.minor > LARGEST) {
    find('AMOUNT_TOO_LARGE', `${path}/amount`, amount);
    return none('VALUE_MISSING');
  }
  if (read.isRounded) find('AMOUNT_DIGITS', `${path}/amount`, amount);
  if (read.minor === 0n) return none('VALUE_MISSING');
  return { money: { amount: read.minor, currency }, reason: null };
}

export interface BidFacts {
  readonly id: string;
  readonly status: string | null;
  readonly statusWords: string | null;
  readonly second: number | undefined;
  readonly tenderers: readonly string[];
  readonly lots: readonly string[];
  readonly money: Money | null;
}

/** Whether a bid was handed in: not one that was only asked for, nor one that was taken back. */
export const isSubmitted = (bid: BidFacts): boolean => bid.status !== 'invited' && bid.status !== 'withdrawn';

/** What statistics say of one lot. */
export interface LotStatistics { readonly bidders: number | null; readonly bids: number | null }

export interface AwardFacts {
  readonly id: string;
  readonly status: string | null;
  readonly statusWords: string | null;
  readonly day: number | null;
  readonly value: MoneyOrReason;
  readonly suppliers: readonly string[];
  readonly lots: readonly string[];
  readonly relatedBid: string | null;
  readonly classes: readonly string[];
}

export interface ContractFacts {
  readonly id: string;
  readonly awardId: string | null;
  readonly status: string | null;
  readonly statusWords: string | null;
  readonly signed: number | null;
  readonly value: MoneyOrReason;
  readonly suppliers: readonly string[];
  /** Null where nothing tells whether there were any. */
  readonly amendments: number;
}

const dayIn = (text: string | null): number | null => (text === null ? null : (dayOf(text) ?? null));
const day = (parent: JsonObject | undefined, name: string): number | null => dayIn(textAt(parent, name));

/** When bids could be handed in: as the tender says; where only its lots do (eForms), from the earliest of them to the latest. */
function boundOfPeriod(tender: JsonObject | undefined, name: 'start' | 'end'): string | null {
  const own = textAt(tender, name);
  if (own !== null) return own;
  const texts = objectsAt(tender, 'lots').flatMap((lot) => textAt(lot, name) ?? []).toSorted((a, b) => (instantOf(a) ?? 0) - (instantOf(b) ?? 0));
  return texts.at(name === 'start' ? 0 : -1) ?? null;
}

function numberAt(parent: JsonObject | undefined, name: string): number | null {
  const value = parent?.[name];
  return typeof value === 'number' ? value : null;
}

const texts = (value: Json | undefined): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);

/** First level of a classification: its scheme and the two leading characters of the code (CPV division, UNSPSC segment). */
function classesOf(holder: JsonObject | undefined): string[] {
  const classes = objectsAt(holder, 'items').flatMap((item) => {
    const code = textAt(item, 'c');
    return code === null || code.length < 2 ? [] : [`${textAt(item, 's') ?? ''}:${code.slice(0, 2)}`];
  });
  return [...new Set(classes)];
}

/** What one compiled release says, as plain typed facts. */
export class ProcessFacts {
  readonly ocid: string;
  readonly tender: JsonObject | undefined;
  readonly awards: readonly AwardFacts[];
  readonly contracts: readonly ContractFacts[];
  readonly bids: readonly BidFacts[];
  readonly estimate: MoneyOrReason;
  readonly start: number | null;
  readonly end: number | null;
  readonly endSecond: number | undefined;
  readonly lots: readonly string[];
  readonly lotStatistics: ReadonlyMap<string, LotStatistics>;
  readonly tenderClasses: readonly string[];
  private readonly release: JsonObject;
  private readonly find: OnProcessFinding;
  private readonly parties: ReadonlyMap<string, JsonObject>;
  private readonly partiesByKey: ReadonlyMap<string, JsonObject>;

  constructor(release: JsonObject, find: OnProcessFinding) {
    this.release = release;
    this.find = find;
    this.ocid = textAt(release, 'ocid') ?? '';
    this.parties = new Map(objectsAt(release, 'parties').map((party) => [textAt(party, 'id') ?? '', party]));
    this.partiesByKey = new Map(objectsAt(release, 'parties').map((party) => [textAt(party, 'k') ?? '', party]));
    this.tender = objectAt(release, 'tender');
    this.estimate = moneyOf(this.tender?.['value'], 'tender/value', find);
    const [start, end] = [boundOfPeriod(this.tender, 'start'), boundOfPeriod(this.tender, 'end')];
    this.start = dayIn(start);
    this.end = dayIn(end);
    this.endSecond = end === null ? undefined : secondOf(end);
    this.lots = objectsAt(this.tender, 'lots').map((lot) => textAt(lot, 'id') ?? '');
    this.lotStatistics = new Map(objectsAt(objectAt(release, 'bids'), 'lots').map((lot) => [textAt(lot, 'id') ?? '', { bidders: numberAt(lot, 'bidders'), bids: numberAt(lot, 'bids') }]));
    this.tenderClasses = classesOf(this.tender);
    this.awards = objectsAt(release, 'awards').map((award, index) => this.award(award, `awards[${index}]`));
    this.contracts = objectsAt(release, 'contracts').map((contract, index) => this.contract(contract, `contracts[${index}]`));
    this.bids = objectsAt(objectAt(release, 'bids'), 'details').map((bid, index) => this.bid(bid, `bids/details[${index}]`));
  }

  /** The key of an organisation over all processes: that of the party it refers to, else its own. */
  key(organisation: JsonObject | undefined): string | null {
    if (!organisation) return null;
    const id = textAt(organisation, 'id');
    const party = id === null || organisation['own'] === true ? undefined : this.parties.get(id);
    return textAt(party, 'k') ?? textAt(organisation, 'k');
  }

  keys(holder: JsonObject | undefined, name: string): string[] {
    return [...new Set(objectsAt(holder, name).flatMap((each) => this.key(each) ?? []))];
  }

  scaleOf(key: string): string | null {
    return textAt(this.partiesByKey.get(key), 'scale');
  }

  /** The buyer, else the procuring entity; else the party that has that role. */
  buyer(): { key: string | null; level: string | null } {
    const named = objectAt(this.release, 'buyer') ?? objectAt(this.tender, 'procuringEntity');
    const byRole = (role: string): JsonObject | undefined => objectsAt(this.release, 'parties').find((party) => texts(party['roles']).includes(role));
    const key = this.key(named) ?? this.key(byRole('buyer') ?? byRole('procuringEntity'));
    return { key, level: key === null ? null : textAt(this.partiesByKey.get(key), 'level') };
  }

  number(name: string): number | null {
    return numberAt(this.tender, name);
  }

  statistic(name: 'bidders' | 'bids'): number | null {
    return numberAt(objectAt(this.release, 'bids'), name);
  }

  private award(award: JsonObject, path: string): AwardFacts {
    return {
      id: textAt(award, 'id') ?? '',
      status: textAt(award, 'status'),
      statusWords: textAt(award, 'statusWords'),
      day: day(award, 'date'),
      value: moneyOf(award['value'], `${path}/value`, this.find),
      suppliers: this.keys(award, 'suppliers'),
      lots: texts(award['relatedLots']),
      relatedBid: textAt(award, 'relatedBid'),
      classes: classesOf(award),
    };
  }

  private contract(contract: JsonObject, path: string): ContractFacts {
    return {
      id: textAt(contract, 'id') ?? '',
      awardId: textAt(contract, 'awardID'),
      status: textAt(contract, 'status'),
      statusWords: textAt(contract, 'statusWords'),
      signed: day(contract, 'signed'),
      value: moneyOf(contract['value'], `${path}/value`, this.find),
      suppliers: this.keys(contract, 'suppliers'),
      amendments: objectsAt(contract, 'amendments').length,
    };
  }

  private bid(bid: JsonObject, path: string): BidFacts {
    const date = textAt(bid, 'date');
    return {
      id: textAt(bid, 'id') ?? '',
      status: textAt(bid, 'status'),
      statusWords: textAt(bid, 'statusWords'),
      second: date === null ? undefined : secondOf(date),
      tenderers: this.keys(bid, 'tenderers'),
      lots: texts(bid['relatedLots']),
      money: moneyOf(bid['value'], `${path}/value`, this.find).money,
    };
  }
}
