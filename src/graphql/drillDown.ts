import type { Catalogue } from '../database/catalogue.ts';
import { AtlasError } from '../domain/errors.ts';
import type { Basis } from '../domain/cube.ts';
import { isOpenLicence } from '../domain/openLicence.ts';
import { LARGEST_PAGE, readCursor, readPage, writeCursor } from '../domain/page.ts';
import type { ContractStore } from '../contracts/contractStore.ts';
import type { ContractImport } from '../entities/contractImport.entity.ts';
import { CONTRACT_INDICATOR_BY_CODE } from '../indicators/contractIndicators.ts';
import { type DistributionBin, distributionOf, planDistribution, planDrillDown } from '../indicators/drillDownPlan.ts';
import type { ContractIndicator } from '../indicators/indicatorDefinition.ts';
import type { ContractReader } from './contractReader.ts';
import type { ForwardPageArgs } from './inputs/page.args.ts';
import { DrillDown } from './types/contracts.type.ts';
import type { ReleasedObservation } from './types/observation.type.ts';

export interface DrillDownRequest {
  readonly observation: ReleasedObservation;
  readonly basis: Basis;
  readonly part: 'NUMERATOR' | 'DENOMINATOR' | 'NOT_COMPUTABLE';
  readonly reason: string | null;
  readonly page: ForwardPageArgs;
}

interface Found {
  readonly totalCount: number;
  readonly ocids: readonly string[];
  readonly distribution: readonly DistributionBin[];
}

const NOTHING: Found = { totalCount: 0, ocids: [], distribution: [] };

/** The import that an observation was computed from, with the licence of its publication. */
function originOfContracts(catalogue: Catalogue, { editionId }: ReleasedObservation): { row: ContractImport; licence: string } | undefined {
  const row = [...catalogue.contractImports.values()].flat().find((each) => each.editionId === editionId);
  const publication = row && catalogue.ocdsPublications.all.find((each) => each.code === row.publicationCode);
  return row && { row, licence: publication?.licence ?? 'not stated' };
}

/** The processes behind a part of an observation: a page of their ocids where the licence allows, and the distribution of its values. */
export async function drillDownInto(reader: ContractReader, catalogue: Catalogue, request: DrillDownRequest): Promise<DrillDown | null> {
  const { observation, basis, part, reason, page } = request;
  const origin = originOfContracts(catalogue, observation);
  const indicator = CONTRACT_INDICATOR_BY_CODE.get(observation.indicator);
  if (!origin || !indicator) return null;
  if (reason !== null && part !== 'NOT_COMPUTABLE') throw AtlasError.badInput(`reason "${reason.slice(0, 60)}" goes with part NOT_COMPUTABLE alone.`, { value: reason.slice(0, 60) });
  const { size, cursor } = readPage(page, LARGEST_PAGE);
  const after = cursor === null ? null : String(readCursor(cursor, 'drillDown', ['TEXT'])[0]);
  const place = { period: observation.period, breakdown: observation.breakdown, basis };
  const withheld = isOpenLicence(origin.licence) ? null : `The licence of the data ("${origin.licence}") does not say that rows may be passed on.`;
  const found = await reader.with(origin.row.storePublisher, async (store) => {
    if (!holdsImport(store, origin.row.importId)) return undefined;
    const processes = await store.drillDown(planDrillDown(indicator, place, { part, reason, first: withheld === null ? size + 1 : 0, after }));
    return { ...processes, distribution: await distribution(store, indicator, place) };
  });
  const gone = 'The contracts that this was computed from are not in the contract store of this server, or a later import has taken their place.';
  return shown(found ?? NOTHING, { size, after, withheldBecause: found ? withheld : gone });
}

/** A later import may hide processes that the observation was computed from; then what is found would not be what was counted. */
function holdsImport(store: ContractStore, importId: string): boolean {
  return store.manifest.imports.filter((each) => each.batch !== null).at(-1)?.id === importId;
}

async function distribution(store: ContractStore, indicator: ContractIndicator, place: Parameters<typeof planDistribution>[1]): Promise<readonly DistributionBin[]> {
  const query = planDistribution(indicator, place);
  if (!query) return [];
  const code = query.dimension === null ? null : (place.breakdown.split('=')[1]?.split(';')[0] ?? null);
  const { rows } = await store.cube(query);
  const own = rows.filter((row) => String(row.year) === place.period && row.state !== 'REASON' && (query.dimension === null || row.code === code));
  return distributionOf(own.map((row) => ({ value: row.values[0] ?? 0n, count: row.count })));
}

function shown({ totalCount, ocids, distribution: bins }: Found, page: { size: number; after: string | null; withheldBecause: string | null }): DrillDown {
  const list = ocids.slice(0, page.size);
  const at = (ocid: string | undefined): string | null => (ocid === undefined ? null : writeCursor('drillDown', [ocid]));
  return Object.assign(new DrillDown(), {
    totalCount,
    ocids: list,
    distribution: bins,
    withheldBecause: page.withheldBecause,
    pageInfo: { hasNextPage: ocids.length > list.length, hasPreviousPage: page.after !== null, startCursor: at(list[0]), endCursor: at(list.at(-1)) },
  });
}
