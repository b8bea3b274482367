import type { GraphQLResolveInfo } from 'graphql';
import { LARGEST_OBSERVATION_PAGE, readPage } from '../domain/page.ts';
import { asksFiguresAlone } from './askedFigures.ts';
import type { AtlasContext } from './context.ts';
import type { ObservationFilter } from './inputs/filters.input.ts';
import type { ForwardPageArgs } from './inputs/page.args.ts';
import { released } from './loaders/releasedObservation.ts';
import { selectObservations } from './observationSelection.ts';
import { Connection } from './types/connection.ts';
import type { ReleasedObservation } from './types/observation.type.ts';

export interface OwnRequest {
  readonly by: 'area' | 'indicator';
  readonly owner: string;
  readonly releaseNumber: number;
  readonly filter: ObservationFilter;
  readonly page: ForwardPageArgs;
  readonly info: GraphQLResolveInfo;
}

/**
 * The observations of one country or indicator. The first page is batched with those of its neighbours in a list;
 * a later page, which asks with a cursor of its own, is read alone.
 */
export async function ownObservations(context: AtlasContext, request: OwnRequest): Promise<Connection<ReleasedObservation>> {
  const { by, owner, releaseNumber, filter } = request;
  const query = selectObservations(context.catalogue(releaseNumber), filter);
  // A count is the same whatever is asked of the rows.
  const rowQuery = { ...query, figuresAlone: asksFiguresAlone(request.info) };
  const page = readPage(request.page, LARGEST_OBSERVATION_PAGE);
  const order = { field: by === 'area' ? ('AREA' as const) : ('INDICATOR' as const), descending: false };
  const { observations } = context.atlas;
  const cursorOf = (row: ReleasedObservation) => observations.cursorOf(row, order, query.hasValue === true);
  const count = () => context.loaders.observationCount.load({ releaseNumber, by, owner, query });
  if (page.cursor === null) return new Connection(await context.loaders.observationPage.load({ releaseNumber, by, owner, query: rowQuery, size: page.size }), cursorOf, count);
  const own = await observations.page(by === 'area' ? { ...rowQuery, areas: [owner] } : { ...rowQuery, indicators: [owner] }, order, page);
  return new Connection({ ...own, rows: own.rows.map((row) => released(row, releaseNumber)) }, cursorOf, count);
}
