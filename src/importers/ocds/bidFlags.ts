import { isSubmitted, type AwardFacts, type BidFacts, type ProcessFacts } from './processFacts.ts';

/** A fact of a process that follows from its bids, or why it cannot be told. */
export interface BidFlag { readonly value: number | null; readonly reason: string | null }

const told = (value: number | boolean): BidFlag => ({ value: Number(value), reason: null });
const untold = (reason: string): BidFlag => ({ value: null, reason });

interface Contest { readonly bids: readonly BidFacts[]; readonly winner: BidFacts | undefined; readonly reason: string | null }

function winningBid(award: AwardFacts, bids: readonly BidFacts[]): BidFacts | undefined {
  const named = bids.find((bid) => bid.id !== '' && bid.id === award.relatedBid);
  if (named) return named;
  const own = bids.filter((bid) => bid.tenderers.some((key) => award.suppliers.includes(key)));
  return own.length === 1 ? own[0] : undefined;
}

/** The bids of a process of one lot with one active award; several lots are several contests that share no winner. */
function contestOf(facts: ProcessFacts): Contest {
  const bids = facts.bids.filter(isSubmitted);
  const active = facts.awards.filter((award) => award.status === 'active');
  const none = (reason: string): Contest => ({ bids, winner: undefined, reason });
  if (facts.bids.length === 0) return none('BIDS_NOT_LISTED');
  if (facts.lots.length > 1) return none('SEVERAL_LOTS');
  if (active.length !== 1 || !active[0]) return none(active.length === 0 ? 'NO_ACTIVE_AWARD' : 'SEVERAL_AWARDS');
  const winner = winningBid(active[0], bids);
  return { bids, winner, reason: winner ? null : 'WINNING_BID_UNKNOWN' };
}

const lowest = (amounts: readonly bigint[]): bigint | undefined => amounts.reduce<bigint | undefined>((least, each) => (least === undefined || each < least ? each : least), undefined);
const MILLION = 1_000_000n;
/** A winning price of a cent beside one of billions: as far from the fences as any, and still a whole number everywhere. */
const LARGEST_RATIO = BigInt(Number.MAX_SAFE_INTEGER);

/** (second lowest valid price - winning price) / winning price, in millionths. */
function bidRatio({ bids, winner, reason }: Contest): BidFlag {
  if (reason !== null || !winner) return untold(reason ?? 'WINNING_BID_UNKNOWN');
  if (bids.length < 2) return untold('FEWER_THAN_TWO_BIDS');
  if (bids.some((bid) => bid.status === null)) return untold('BID_STATUS_MISSING');
  const valid = bids.filter((bid) => bid.status === 'valid');
  if (!valid.includes(winner) || valid.length < 2) return untold('FEWER_THAN_TWO_BIDS');
  const { money } = winner;
  const others = valid.filter((bid) => bid !== winner).map((bid) => bid.money);
  if (!money || others.some((other) => other === null)) return untold('BID_VALUE_MISSING');
  if (others.some((other) => other?.currency !== money.currency)) return untold('MIXED_CURRENCIES');
  const second = lowest(others.flatMap((other) => other?.amount ?? [])) ?? 0n;
  if (second < money.amount) return untold('WINNER_NOT_LOWEST');
  const ratio = ((second - money.amount) * MILLION) / money.amount;
  return told(Number(ratio < LARGEST_RATIO ? ratio : LARGEST_RATIO));
}

/** Whether two tenderers asked the same price for the same lot. */
function identicalPrices(facts: ProcessFacts): BidFlag {
  const bids = facts.bids.filter(isSubmitted);
  if (facts.bids.length === 0) return untold('BIDS_NOT_LISTED');
  if (bids.length < 2) return untold('FEWER_THAN_TWO_BIDS');
  const priced = bids.filter((bid) => bid.money !== null && bid.tenderers.length > 0);
  if (priced.length < 2) return untold('BID_VALUE_MISSING');
  const tenderers = new Map<string, string>();
  for (const bid of priced) {
    const price = `${bid.lots.toSorted().join(',')} ${bid.money?.amount} ${bid.money?.currency}`;
    const who = bid.tenderers.toSorted().join(',');
    const before = tenderers.get(price);
    if (before !== undefined && before !== who) return told(true);
    tenderers.set(price, who);
  }
  return told(false);
}

function lateBidWon({ winner, reason }: Contest, endSecond: number | undefined): BidFlag {
  if (reason !== null || !winner) return untold(reason ?? 'WINNING_BID_UNKNOWN');
  if (endSecond === undefined) return untold('TENDER_END_MISSING');
  return winner.second === undefined ? untold('BID_DATE_MISSING') : told(winner.second > endSecond);
}

function othersDisqualified({ bids, winner, reason }: Contest): BidFlag {
  if (reason !== null || !winner) return untold(reason ?? 'WINNING_BID_UNKNOWN');
  if (bids.length < 2) return untold('FEWER_THAN_TWO_BIDS');
  if (bids.some((bid) => bid.status === null)) return untold('BID_STATUS_MISSING');
  return told(winner.status === 'valid' && bids.every((bid) => bid === winner || bid.status === 'disqualified'));
}

interface Priced { readonly bid: BidFacts; readonly amount: bigint }

function pricedBids({ bids, reason }: Contest): Priced[] | string {
  if (reason === 'BIDS_NOT_LISTED' || reason === 'SEVERAL_LOTS' || reason === 'NO_ACTIVE_AWARD') return reason;
  if (bids.length < 2) return 'FEWER_THAN_TWO_BIDS';
  const priced = bids.flatMap((bid) => (bid.money ? [{ bid, amount: bid.money.amount }] : []));
  if (priced.length < bids.length) return 'BID_VALUE_MISSING';
  return new Set(bids.map((bid) => bid.money?.currency)).size > 1 ? 'MIXED_CURRENCIES' : priced;
}

function lowestDisqualified(contest: Contest): BidFlag {
  const priced = pricedBids(contest);
  if (typeof priced === 'string') return untold(priced);
  if (contest.bids.some((bid) => bid.status === null)) return untold('BID_STATUS_MISSING');
  const least = lowest(priced.map(({ amount }) => amount));
  return told(priced.some(({ bid, amount }) => amount === least && bid.status === 'disqualified'));
}

function lowestWon(contest: Contest): BidFlag {
  const priced = pricedBids(contest);
  if (typeof priced === 'string') return untold(priced);
  if (contest.reason !== null) return untold(contest.reason);
  const least = lowest(priced.filter(({ bid }) => bid.status !== 'disqualified').map(({ amount }) => amount));
  return told(contest.winner?.money?.amount === least);
}

/** What red flags after bids need, computed once for each process. */
export function bidFlags(facts: ProcessFacts): Readonly<Record<string, number | string | null>> {
  const contest = contestOf(facts);
  const flags = {
    bidRatio: bidRatio(contest),
    identicalPrices: identicalPrices(facts),
    lateBid: lateBidWon(contest, facts.endSecond),
    othersDisqualified: othersDisqualified(contest),
    lowestDisqualified: lowestDisqualified(contest),
    lowestWon: lowestWon(contest),
  };
  return {
    bidRatio: flags.bidRatio.value, bidRatioReason: flags.bidRatio.reason,
    identicalPrices: flags.identicalPrices.value, identicalPricesReason: flags.identicalPrices.reason,
    lateBidWon: flags.lateBid.value, lateBidReason: flags.lateBid.reason,
    othersDisqualified: flags.othersDisqualified.value, othersDisqualifiedReason: flags.othersDisqualified.reason,
    lowestDisqualified: flags.lowestDisqualified.value, lowestDisqualifiedReason: flags.lowestDisqualified.reason,
    lowestWon: flags.lowestWon.value, lowestWonReason: flags.lowestWon.reason,
  };
}

/** The bid with which an award was won, where it can be told. */
export function winnersOf(facts: ProcessFacts): ReadonlySet<BidFacts> {
  const active = facts.awards.filter((award) => award.status === 'active');
  return new Set(active.flatMap((award) => {
    const sameLot = facts.bids.filter((bid) => award.lots.length === 0 || bid.lots.length === 0 || bid.lots.some((lot) => award.lots.includes(lot)));
    return winningBid(award, sameLot) ?? [];
  }));
}
