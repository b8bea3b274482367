import { isSubmitted, type OnProcessFinding, type ProcessFacts } from './processFacts.ts';

export interface LotCount { readonly tenderers: number | null; readonly reason: string | null }

export interface TendererCounts {
  readonly process: number | null;
  /** Where the number was found: STATED, LISTED, STATISTICS or BIDS. */
  readonly from: string | null;
  readonly lots: readonly LotCount[];
}

/** The organisations that took part: those listed as tenderers, and those that handed in a bid and did not take it back. */
export function tenderersOf(facts: ProcessFacts): string[] {
  return [...new Set([...facts.keys(facts.tender, 'tenderers'), ...facts.bids.filter(isSubmitted).flatMap((bid) => bid.tenderers)])];
}

function processCount(facts: ProcessFacts, find: OnProcessFinding): { count: number | null; from: string | null; zero: boolean } {
  const stated = facts.number('numberOfTenderers');
  const listed = tenderersOf(facts).length;
  if (stated !== null && stated > 0) {
    if (listed > 0 && listed !== stated) find('TENDERERS_DIFFER', 'tender/numberOfTenderers', `${stated}, ${listed} listed`);
    return { count: stated, from: 'STATED', zero: false };
  }
  if (stated === 0) find('TENDERERS_ZERO', 'tender/numberOfTenderers', 0);
  if (listed > 0) return { count: listed, from: 'LISTED', zero: false };
  const lots = lotsOf(facts);
  // Where tender and statistics tell of one lot each it is the same one, however each of them numbers it.
  const only = lots.length !== 1 ? undefined : facts.lotStatistics.size === 1 ? [...facts.lotStatistics.values()][0] : facts.lotStatistics.get(lots[0] ?? '');
  const bidders = facts.statistic('bidders') ?? only?.bidders ?? null;
  if (bidders !== null && bidders > 0) return { count: bidders, from: 'STATISTICS', zero: false };
  // A bidder may hand in a bid for each lot: only where there is one lot are bids as many as bidders.
  const bids = facts.number('numberOfBids') ?? facts.statistic('bids') ?? only?.bids ?? null;
  if (bids !== null && bids > 0 && lots.length <= 1) return { count: bids, from: 'BIDS', zero: false };
  return { count: null, from: null, zero: stated === 0 };
}

/** The lots of the tender; where it lists none, those of which the statistics tell. */
const lotsOf = (facts: ProcessFacts): readonly string[] => (facts.lots.length > 0 ? facts.lots : [...facts.lotStatistics.keys()]);

function listedCounts(facts: ProcessFacts): Map<string, number> | undefined {
  const bids = facts.bids.filter(isSubmitted);
  if (bids.length === 0 || bids.some((bid) => bid.lots.length === 0 || bid.tenderers.length === 0)) return undefined;
  const tenderers = new Map(facts.lots.map((lot) => [lot, new Set<string>()]));
  for (const bid of bids) for (const lot of bid.lots) for (const key of bid.tenderers) tenderers.get(lot)?.add(key);
  return new Map([...tenderers].map(([lot, keys]) => [lot, keys.size]));
}

/** Bids for one lot are as many as its bidders. */
function statedCounts(facts: ProcessFacts): Map<string, number> | undefined {
  if (facts.lotStatistics.size === 0) return undefined;
  return new Map([...facts.lotStatistics].flatMap(([lot, { bidders, bids }]) => {
    const count = bidders ?? bids;
    return count === null ? [] : [[lot, count] as const];
  }));
}

/** How many tenderers there were, for the process and for each of its lots (a process without lots is one). */
export function tendererCounts(facts: ProcessFacts, find: OnProcessFinding): TendererCounts {
  const { count, from, zero } = processCount(facts, find);
  const reason = count === null ? (zero ? 'TENDERERS_ZERO' : 'TENDERERS_NOT_STATED') : null;
  if (!facts.tender) return { process: count, from, lots: [] };
  const lots = lotsOf(facts);
  if (lots.length <= 1) return { process: count, from, lots: [{ tenderers: count, reason }] };
  const byLot = listedCounts(facts) ?? statedCounts(facts);
  const counts = lots.map((lot): LotCount => {
    const tenderers = byLot?.get(lot);
    if (tenderers === undefined) return { tenderers: null, reason: byLot ? 'TENDERERS_NOT_STATED' : 'LOTS_NOT_TOLD_APART' };
    return tenderers > 0 ? { tenderers, reason: null } : { tenderers: null, reason: 'LOT_WITHOUT_BIDS' };
  });
  return { process: count, from, lots: counts };
}
