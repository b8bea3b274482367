import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Catalogue } from '../../database/catalogue.ts';
import { Node } from '../../entities/node.interface.ts';
import type { AtlasContext } from '../context.ts';
import { AsOfArgs } from '../inputs/page.args.ts';
import { released } from '../loaders/releasedObservation.ts';
import { datasetOf } from '../origins.ts';
import { Release } from '../types/release.type.ts';

type Finder = (catalogue: Catalogue, code: string, context: AtlasContext) => object | undefined | Promise<object | undefined>;

/** How a thing of each type is found by the part of its id behind the colon. */
const FINDERS: Readonly<Record<string, Finder>> = {
  Country: (catalogue, code) => catalogue.countries.find(code),
  CountryGroup: (catalogue, code) => catalogue.groups.find(code),
  Agency: (catalogue, code) => catalogue.agencies.find(code),
  ProcurementSystem: (catalogue, code) => catalogue.systems.find(code),
  OcdsPublication: (catalogue, code) => catalogue.ocdsPublications.find(code),
  Indicator: (catalogue, code) => catalogue.indicators.find(code),
  Policy: (catalogue, code) => catalogue.policies.find(code),
  CooperationEvent: (catalogue, code) => catalogue.events.find(code),
  Dataset: datasetOf,
  Observation: async (catalogue, code, context) => {
    if (!/^\d{1,10}$/.test(code)) return undefined;
    const row = await context.atlas.observations.byId(Number(code), [...catalogue.editions.keys()]);
    return row && released(row, catalogue.release.number);
  },
  Release: async (_catalogue, code, context) => {
    const row = (await context.atlas.releases.all()).find((each) => String(each.number) === code);
    return row && new Release(row);
  },
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null where there is nothing of that id in the release.' })
  async node(@Arg('id', () => ID, { description: 'An id that an earlier answer gave.' }) id: string, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<object | null> {
    const [type = '', ...rest] = id.split(':');
    const find = Object.hasOwn(FINDERS, type) ? FINDERS[type] : undefined;
    return (await find?.(await context.pin(asOf), rest.join(':'), context)) ?? null;
  }
}
