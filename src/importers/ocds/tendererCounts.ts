import type { OnProcessFinding, ProcessFacts } from './processFacts.ts';

export interface LotCount { readonly tenderers: number | null; readonly reason: string | null }

export interface TendererCounts {
  readonly process: number | null;
  /** Where the number was found: STATED, LISTED, STATISTICS or BIDS. */
  readonly from: string | null;
  readonly lots: readonly LotCount[];
}

function processCount(facts: ProcessFacts, find: OnProcessFinding): { count: number | null; from: string | null; zero: boolean } {
  const stated = facts.number('numberOfTenderers');
  const listed = new Set([...facts.keys(facts.tender, 'tenderers'), ...facts.bids.flatMap((bid) => bid.tenderers)]).size;
  if (stated !== null && stated > 0) {
    if (listed > 0 && listed !== stated) find('TENDERERS_DIFFER', 'tender/numberOfTenderers', `${stated}, ${listed} listed`);
    return { count: stated, from: 'STATED', zero: false };
  }
  if (stated === 0) find('TENDERERS_ZERO', 'tender/numberOfTenderers', 0);
  if (listed > 0) return { count: listed, from: 'LISTED', zero: false };
  const bidders = facts.statistic('bidders');
  if (bidders !== null && bidders > 0) return { count: bidders, from: 'STATISTICS', zero: false };
  // A bidder may hand in a bid for each lot: only where there is one lot are bids as many as bidders.
  const bids = facts.number('numberOfBids') ?? facts.statistic('bids');
  if (bids !== null && bids > 0 && facts.lots.length <= 1) return { count: bids, from: 'BIDS', zero: false };
  return { count: null, from: null, zero: stated === 0 };
}

function lotCounts(facts: ProcessFacts): Map<string, number> | undefined {
  if (facts.bids.length === 0 || facts.bids.some((bid) => bid.lots.length === 0 || bid.tenderers.length === 0)) return undefined;
  const tenderers = new Map(facts.lots.map((lot) => [lot, new Set<string>()]));
  for (const bid of facts.bids) {
    if (bid.status === 'withdrawn' || bid.status === 'invited') continue;
    for (const lot of bid.lots) for (const key of bid.tenderers) tenderers.get(lot)?.add(key);
  }
  return new Map([...tenderers].map(([lot, keys]) => [lot, keys.size]));
}

/** How many tenderers there were, for the process and for each of its lots (a process without lots is one). */
export function tendererCounts(facts: ProcessFacts, find: OnProcessFinding): TendererCounts {
  const { count, from, zero } = processCount(facts, find);
  const reason = count === null ? (zero ? 'TENDERERS_ZERO' : 'TENDERERS_NOT_STATED') : null;
  if (!facts.tender) return { process: count, from, lots: [] };
  if (facts.lots.length <= 1) return { process: count, from, lots: [{ tenderers: count, reason }] };
  const byLot = lotCounts(facts);
  const lots = facts.lots.map((lot): LotCount => {
    const tenderers = byLot?.get(lot) ?? 0;
    return byLot && tenderers > 0 ? { tenderers, reason: null } : { tenderers: null, reason: byLot ? 'LOT_WITHOUT_BIDS' : 'LOTS_NOT_TOLD_APART' };
  });
  return { process: count, from, lots };
}
