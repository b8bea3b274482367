import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Catalogue } from '../../database/catalogue.ts';
import type { CellChange, DiffQuery } from '../../database/repositories/revision.repository.ts';
import { LARGEST_OBSERVATION_PAGE, type Page, readPage, writeCursor } from '../../domain/page.ts';
import type { AtlasContext } from '../context.ts';
import { ObservationFilter } from '../inputs/filters.input.ts';
import { ForwardPageArgs } from '../inputs/page.args.ts';
import { released } from '../loaders/releasedObservation.ts';
import { selectEditions, selectObservations } from '../observationSelection.ts';
import { ReleaseIdScalar } from '../scalars.ts';
import { Connection } from '../types/connection.ts';
import { Observation, type ReleasedObservation } from '../types/observation.type.ts';
import { Release } from '../types/release.type.ts';
import { ReleaseChange, ReleaseDiffConnection, Revision } from '../types/revision.type.ts';

interface ShownChange {
  readonly change: CellChange;
  readonly kind: CellChange['kind'];
  readonly before: ReleasedObservation | null;
  readonly after: ReleasedObservation | null;
}

@Resolver(() => ReleaseChange)
export class ReleaseDiffResolver {
  @Query(() => ReleaseDiffConnection, { description: 'What changed between two releases, cell by cell within each edition: added, removed, revised, with both values and origins.' })
  async releaseDiff(
    @Arg('from', () => ReleaseIdScalar, { description: 'The earlier release.' }) from: string,
    @Arg('to', () => ReleaseIdScalar, { description: 'The later release.' }) to: string,
    @Arg('filter', () => ObservationFilter, { nullable: true, description: 'Which observations; all unless said. Codes are those of the later release.' }) filter: ObservationFilter | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() context: AtlasContext,
  ): Promise<Connection<ShownChange>> {
    const [before, after] = [await context.pin(from), await context.pin(to)];
    const query = diffOf(before, after, filter ?? {});
    const found = await context.atlas.revisions.changes(query, readPage(page, LARGEST_OBSERVATION_PAGE));
    const cursorOf = ({ change }: ShownChange) => writeCursor('releaseDiff', [change.kind, change.afterId ?? change.beforeId]);
    return new Connection(await this.#shown(found, { before, after, context }), cursorOf, () => context.atlas.revisions.countChanges(query));
  }

  async #shown(found: Page<CellChange>, { before, after, context }: { before: Catalogue; after: Catalogue; context: AtlasContext }): Promise<Page<ShownChange>> {
    const ids = found.rows.flatMap(({ beforeId, afterId }) => [beforeId, afterId]).filter((id) => id !== null);
    const rows = await context.atlas.revisions.rows(ids);
    const show = (id: number | null, catalogue: Catalogue): ReleasedObservation | null => {
      const row = id === null ? undefined : rows.get(id);
      return row ? released({ ...row }, catalogue.release.number) : null;
    };
    return { ...found, rows: found.rows.map((change) => ({ change, kind: change.kind, before: show(change.beforeId, before), after: show(change.afterId, after) })) };
  }
}

/** Only editions that differ between the releases are looked into. */
function diffOf(before: Catalogue, after: Catalogue, filter: ObservationFilter): DiffQuery {
  const { areas, indicators, from, to, statuses, hasValue } = selectObservations(after, { ...filter, datasets: null, editions: null });
  // An edition may have come or gone between the two.
  const wanted = new Set(selectEditions([...before.editions.values(), ...after.editions.values()], filter).map((edition) => edition.id));
  const changed = (catalogue: Catalogue, other: Catalogue) => [...catalogue.editions.keys()].filter((id) => !other.editions.has(id) && wanted.has(id));
  return { before: changed(before, after), after: changed(after, before), filter: { areas, indicators, from, to, statuses, hasValue } };
}

@Resolver(() => Observation)
export class RevisionResolver {
  @FieldResolver(() => [Revision], { description: 'What each revision of its edition gave for this cell, oldest first, up to the release asked.' })
  async revisions(@Root() observation: ReleasedObservation, @Ctx() context: AtlasContext): Promise<Revision[]> {
    const found = await context.loaders.revisions.load(observation);
    return Promise.all(
      found.map(async ({ row, firstRelease }) => {
        const catalogue = await context.pin(String(firstRelease));
        return { release: new Release(catalogue.release), observation: released({ ...row }, firstRelease) };
      }),
    );
  }
}
