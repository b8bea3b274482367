import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { pageOfNouns } from '../connections.ts';
import type { AtlasContext } from '../context.ts';
import { PageArgs } from '../inputs/page.args.ts';
import { datasetsOf } from '../origins.ts';
import { type Connection, connectionType } from '../types/connection.ts';
import { Dataset } from '../types/origin.type.ts';

const DatasetConnection = connectionType('Dataset', () => Dataset);

@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => DatasetConnection, { description: 'Datasets of a release, by code.' })
  async datasets(@Args(() => PageArgs) page: PageArgs, @Ctx() context: AtlasContext): Promise<Connection<Dataset>> {
    return pageOfNouns(datasetsOf(await context.pin(page.asOf)), page, 'datasets');
  }
}
