import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { LARGEST_PAGE, pageOfList, readPage, writeCursor } from '../../domain/page.ts';
import { Edition } from '../types/origin.type.ts';
import { Release } from '../types/release.type.ts';
import type { AtlasContext } from '../context.ts';
import { ReleasesPageArgs } from '../inputs/page.args.ts';
import { editionsOf } from '../origins.ts';
import { ReleaseIdScalar } from '../scalars.ts';
import { Connection, connectionType } from '../types/connection.ts';

const ReleaseConnection = connectionType('Release', () => Release);

@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => Release, { nullable: true, description: 'A release by its number, the newest unless said; null where there is none of that number.' })
  async release(@Arg('id', () => ReleaseIdScalar, { nullable: true, description: 'Number of the release.' }) id: string | null, @Ctx() context: AtlasContext): Promise<Release | null> {
    const newest = await context.pin(null);
    if (id == null) return new Release(newest.release);
    const known = (await context.atlas.releases.all()).find((row) => String(row.number) === id);
    return known ? new Release(known) : null;
  }

  @Query(() => ReleaseConnection, { description: 'Releases, newest first.' })
  async releases(@Args(() => ReleasesPageArgs) page: ReleasesPageArgs, @Ctx() context: AtlasContext): Promise<Connection<Release>> {
    const list = (await context.atlas.releases.all()).toReversed().map((row) => new Release(row));
    const found = pageOfList(list, readPage(page, LARGEST_PAGE), { order: 'releases', keyOf: (release) => release.number });
    return new Connection(found, (release) => writeCursor('releases', [release.number]), () => list.length);
  }

  @FieldResolver(() => [Edition], { description: 'The editions that are current in this release, and the retracted ones, marked.' })
  async editions(@Root() release: Release, @Ctx() context: AtlasContext): Promise<Edition[]> {
    return editionsOf(await context.loaders.releaseEditions.load(Number(release.number)));
  }
}
