import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AtlasError } from '../../domain/errors.ts';
import { LARGEST_OBSERVATION_PAGE, readPage } from '../../domain/page.ts';
import { readPartialDate } from '../../domain/partialDate.ts';
import { Claim } from '../../entities/claim.entity.ts';
import { Country } from '../../entities/country.entity.ts';
import { Policy } from '../../entities/policy.entity.ts';
import { claimsAbout } from '../claims.ts';
import { pageOfNouns } from '../connections.ts';
import type { AtlasContext } from '../context.ts';
import { PolicyFilter } from '../inputs/filters.input.ts';
import { AsOfArgs, ForwardPageArgs, PageArgs } from '../inputs/page.args.ts';
import { released } from '../loaders/releasedObservation.ts';
import { selectObservations } from '../observationSelection.ts';
import { PeriodScalar } from '../scalars.ts';
import { Connection, connectionType } from '../types/connection.ts';
import type { ReleasedObservation } from '../types/observation.type.ts';
import { ObservationConnection } from './observation.resolver.ts';

const PolicyConnection = connectionType('Policy', () => Policy);

/** The period that a date known to some precision lies in: 2019-07-02 is 2019-07. */
function periodOf(date: string | null): string | null {
  const known = date === null ? undefined : readPartialDate(date);
  if (!known || date === null) return null;
  return known.precision === 'DAY' ? date.slice(0, 7) : date;
}

/** The kinds in small letters, as policies are found by them. */
function requireKinds(kinds: readonly string[], policies: readonly Policy[]): string[] {
  const known = new Set(policies.map(({ kind }) => kind.toLowerCase()));
  return kinds.map((kind) => {
    const wanted = kind.toLowerCase();
    if (known.has(wanted)) return wanted;
    const shown = kind.slice(0, 80);
    throw AtlasError.badInput(`There is no kind of policy "${shown}". The kinds are ${[...known].toSorted().join(', ')}.`, { value: shown });
  });
}

@Resolver(() => Policy)
export class PolicyResolver {
  @Query(() => Policy, { nullable: true, description: 'One policy by its code; null where there is none of that code.' })
  async policy(@Arg('code', () => String, { description: 'Code of the policy, for example KOR/INNOVATION_PROCUREMENT.' }) code: string, @Args(() => AsOfArgs) { asOf }: AsOfArgs, @Ctx() context: AtlasContext): Promise<Policy | null> {
    return (await context.pin(asOf)).policies.find(code) ?? null;
  }

  @Query(() => PolicyConnection, { description: 'Policies, by code.' })
  async policies(
    @Arg('filter', () => PolicyFilter, { nullable: true, description: 'Which policies; all unless said.' }) filter: PolicyFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AtlasContext,
  ): Promise<Connection<Policy>> {
    const catalogue = await context.pin(page.asOf);
    const countries = filter?.countries?.map((code) => catalogue.countries.require(code, 'country').code);
    const kinds = filter?.kinds && requireKinds(filter.kinds, catalogue.policies.all);
    const list = catalogue.policies.all.filter((policy) => (countries?.includes(policy.countryCode) ?? true) && (kinds?.includes(policy.kind.toLowerCase()) ?? true));
    return pageOfNouns(list, page, 'policies');
  }

  @FieldResolver(() => Country, { description: 'Country of the policy.' })
  country(@Root() policy: Policy, @Ctx() context: AtlasContext): Country {
    return context.catalogue(policy.releaseNumber).countries.require(policy.countryCode, 'country');
  }

  @FieldResolver(() => PeriodScalar, { nullable: true, description: 'When it began; null where not stated.' })
  started(@Root() policy: Policy): string | null {
    return periodOf(policy.startedDate);
  }

  @FieldResolver(() => PeriodScalar, { nullable: true, description: 'When it ended; null where it goes on or is not stated.' })
  ended(@Root() policy: Policy): string | null {
    return periodOf(policy.endedDate);
  }

  @FieldResolver(() => Policy, { nullable: true, description: 'The wider policy that it is part of.' })
  partOf(@Root() policy: Policy, @Ctx() context: AtlasContext): Policy | null {
    return (policy.partOfCode && context.catalogue(policy.releaseNumber).policies.find(policy.partOfCode)) || null;
  }

  @FieldResolver(() => [Policy], { description: 'The policies that are part of it.' })
  parts(@Root() policy: Policy, @Ctx() context: AtlasContext): Policy[] {
    return context.catalogue(policy.releaseNumber).policies.all.filter((other) => other.partOfCode === policy.code);
  }

  @FieldResolver(() => [Claim], { description: 'What sources say of it.' })
  claims(@Root() policy: Policy, @Ctx() context: AtlasContext): readonly Claim[] {
    return claimsAbout(context.catalogue(policy.releaseNumber), 'POLICY', policy.code);
  }

  @FieldResolver(() => ObservationConnection, { description: 'Figures of its indicators for its country.' })
  async observations(@Root() policy: Policy, @Args(() => ForwardPageArgs) page: ForwardPageArgs, @Ctx() context: AtlasContext): Promise<Connection<ReleasedObservation>> {
    const own = { releaseNumber: policy.releaseNumber, area: policy.countryCode, indicators: (policy.indicatorCodes ?? '').split(';').filter(Boolean) };
    const order = { field: 'INDICATOR' as const, descending: false };
    const { observations } = context.atlas;
    const request = readPage(page, LARGEST_OBSERVATION_PAGE);
    const cursorOf = (row: ReleasedObservation) => observations.cursorOf(row, order, false);
    const count = () => context.loaders.figureCount.load(own);
    if (request.cursor === null) return new Connection(await context.loaders.figures.load({ ...own, size: request.size }), cursorOf, count);
    const query = selectObservations(context.catalogue(policy.releaseNumber), { areas: [own.area], indicators: own.indicators });
    const found = await observations.page(query, order, request);
    return new Connection({ ...found, rows: found.rows.map((row) => released(row, policy.releaseNumber)) }, cursorOf, count);
  }
}
